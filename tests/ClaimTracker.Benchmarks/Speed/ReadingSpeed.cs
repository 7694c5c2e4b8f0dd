using System.Globalization;
using System.Text.Json;
using ClaimTracker.Benchmarks.Quality;
using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Benchmarks.Speed;

/// <summary><c>speed reading</c>: how much processor time a page takes to become article text, over the pages on standard input.</summary>
internal static class ReadingSpeed
{
    private const int Runs = 5;

    public static int Run(TextReader input, TextWriter output)
    {
        List<byte[]> pages = [];
        while (input.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            pages.Add(Convert.FromBase64String(document.RootElement.Text("html_base64") ?? ""));
        }

        var hints = new DocumentHints(Format: DocumentFormat.Html);
        pages.ForEach(page => ArticleReader.Read(page, hints));
        var times = pages.Select(page => Median(Enumerable.Range(0, Runs).Select(_ => Time(page, hints)))).ToList();
        var perKilobyte = Median(pages.Zip(times, (page, time) => time / (page.Length / 1024.0)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pages\t{pages.Count}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median page\t{Median(pages.Select(page => page.Length / 1024.0)):0} KB"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"median time\t{Median(times):0.00} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest\t{times.Max():0.0} ms"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"a page of 70 KB at the median rate\t{perKilobyte * 70:0.00} ms"));
        return 0;
    }

    private static double Time(byte[] page, DocumentHints hints)
    {
        // Processor time: a busy machine says nothing of the reader.
        var start = Environment.CpuUsage.TotalTime;
        ArticleReader.Read(page, hints);
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted[sorted.Count / 2];
    }
}
