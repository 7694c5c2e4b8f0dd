using System.Diagnostics;
using System.IO.Compression;
using System.Runtime;
using System.Text.Json;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Speed;

/// <summary><c>speed quotes</c>: words read in a second by one core, beside a pass that only splits the same text into words.</summary>
internal static class QuoteSpeed
{
    private const int Runs = 5, WarmRounds = 5;

    public static int Run(string goldDirectory, TextWriter output)
    {
        StartUp(output);
        var texts = Texts(goldDirectory);
        var words = texts.Sum(text => CountWords(text.Value));
        output.WriteLine(FormattableString.Invariant($"{texts.Count} articles, {words} words, median of {Runs} runs of processor time"));
        var split = Seconds(() => texts.ForEach(text => CountWords(text.Value)));
        Report("split into words", split);
        Report("sentences", Seconds(() => texts.ForEach(text => Segmenter.Split(text))));
        Report("sentences and tokens for the model", Seconds(() => texts.ForEach(text => TokenReading.Read(text, Segmenter.Split(text)))));
        Report("the model, with the above", Seconds(() => texts.ForEach(text => TaggedQuoteFinder.Find(text, Segmenter.Split(text)))));
        Report("full quote reading", Seconds(() => texts.ForEach(Read)));
        return 0;

        void Report(string what, double seconds) => output.WriteLine(FormattableString.Invariant(
            $"{what}: {words / seconds:N0} words/s, {seconds / split:F1} times the splitting pass"));
    }

    // Each step is taken for the first time in the process: what it loads and compiles is in its time.
    private static void StartUp(TextWriter output)
    {
        var text = ArticleText.From("“It rained,” the baker said.");
        var total = TimeSpan.Zero;
        Segmentation? segmentation = null;
        Step("sentences", () => segmentation = Segmenter.Split(text));
        Step("rules", () => RuleQuoteFinder.Find(text, segmentation!));
        Step("tokens", () => TokenReading.Read(text, segmentation!));
        Step("weights and model", () => TaggedQuoteFinder.Find(text, segmentation!));
        Step("the rest", () => Read(text));
        Step("the same text again", () => Read(text));
        output.WriteLine(FormattableString.Invariant($"first text of a process: {total.TotalMilliseconds:F0} ms"));

        void Step(string what, Action work)
        {
            var (start, compiled) = (Environment.CpuUsage.TotalTime, JitInfo.GetCompiledMethodCount());
            work();
            var time = Environment.CpuUsage.TotalTime - start;
            total += time;
            output.WriteLine(FormattableString.Invariant($"first time, {what}: {time.TotalMilliseconds:F1} ms, {JitInfo.GetCompiledMethodCount() - compiled} methods compiled"));
        }
    }

    private static void Read(ArticleText text) => QuoteFinder.Find(text, Segmenter.Split(text));

    private static List<ArticleText> Texts(string goldDirectory)
    {
        using var file = File.OpenRead(Path.Combine(goldDirectory, "quotes", "polnear_dev.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var texts = new List<ArticleText>();
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            texts.Add(ArticleText.From(document.RootElement.GetProperty("text").GetString()!));
        }

        return texts;
    }

    private static int CountWords(string text)
    {
        var words = 0;
        var isInside = false;
        foreach (var c in text)
        {
            var isBlank = char.IsWhiteSpace(c);
            words += !isBlank && !isInside ? 1 : 0;
            isInside = !isBlank;
        }

        return words;
    }

    // The runtime compiles what runs often once more, in the background: until it has, nothing is warm.
    private static void WarmUp(Action work)
    {
        for (var round = 0; round < WarmRounds; round++)
        {
            var watch = Stopwatch.StartNew();
            do
            {
                work();
            }
            while (watch.ElapsedMilliseconds < 400);
            Thread.Sleep(200);
        }
    }

    // Processor time, so that other programs on the machine do not count.
    private static double Seconds(Action work)
    {
        WarmUp(work);
        var seconds = new double[Runs];
        for (var run = 0; run < Runs; run++)
        {
            var repeats = 0;
            var wall = Stopwatch.StartNew();
            var before = Process.GetCurrentProcess().TotalProcessorTime;
            do
            {
                work();
                repeats++;
            }
            while (wall.ElapsedMilliseconds < 400);
            seconds[run] = (Process.GetCurrentProcess().TotalProcessorTime - before).TotalSeconds / repeats;
        }

        Array.Sort(seconds);
        return seconds[Runs / 2];
    }
}
