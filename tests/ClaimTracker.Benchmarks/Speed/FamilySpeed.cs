using System.Globalization;
using System.Text;
using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Speed;

/// <summary><c>speed families</c>: what twice the text costs, over every hostile family and stage, at sizes doubling up to five megabytes.</summary>
/// <remarks>Twice the text should take twice the time. A ratio is taken where the smallest time is long enough to be measured;
/// a stage that grows faster is flagged. A stage stops growing when one pass of it takes longer than the patience.</remarks>
internal sealed class FamilySpeed(int largest, TextWriter output, TextWriter progress)
{
    public const int FiveMegabytes = 5_120_000;

    private const int Smallest = 20_000, Runs = 3;

    // Linear work gives 2; what the garbage collector and the caches add stays below this.
    private const double Flagged = 2.3;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3), Measurable = TimeSpan.FromMilliseconds(8);

    private static readonly (string Name, Action<HostileFamily, string> Work)[] Stages =
    [
        ("reading", (family, text) => ArticleReader.Read(text, new DocumentHints(Format: family.Format))),
        ("reading as HTML", (_, text) => ArticleReader.Read(text, new DocumentHints(Format: DocumentFormat.Html))),
        ("sentences", (_, text) => Segmenter.Split(ArticleText.From(text))),
        ("quotes", (_, text) => FindQuotes(ArticleText.From(text))),
        ("everything", (_, text) => Extractor.Extract(ArticleReader.ReadAsIs(text))),
    ];

    private readonly List<(string Family, string Stage, double Ratio, double Last, int Size, double Rate)> _rows = [];

    /// <param name="filter">Only families whose name holds it.</param>
    /// <param name="every">And of these every so manieth.</param>
    public int Run(string filter, int every = 1)
    {
        foreach (var family in HostileFamilies.All.Where(family => family.Name.Contains(filter, StringComparison.Ordinal)).Where((_, i) => i % every == 0))
        {
            foreach (var (stage, work) in Stages.Where(stage => stage.Name != "reading as HTML" || family.Format != DocumentFormat.Html))
            {
                Measure(family, stage, text => work(family, text));
            }
        }

        Report("grows faster than its text", _rows.Where(row => row.Ratio > Flagged).OrderByDescending(row => row.Ratio));
        Report("slowest at the largest size", _rows.OrderBy(row => row.Rate).Take(12));
        Report("all", _rows);
        return 0;
    }

    private static void FindQuotes(ArticleText text) => QuoteFinder.Find(text, Segmenter.Split(text));

    private void Measure(HostileFamily family, string stage, Action<string> work)
    {
        work(family.Make(Smallest / 4));
        var times = new List<TimeSpan>();
        double worst = 0, last = 0, rate = 0;
        var size = Smallest;
        while (size <= largest)
        {
            var text = family.Make(size);
            var time = Best(() => work(text));
            times.Add(time);
            if (times.Count > 2 && times[^3] >= Measurable)
            {
                // Over two doublings: a single one may fall where the collector begins to work harder.
                last = Math.Sqrt(time / times[^3]);
                worst = Math.Max(worst, last);
            }

            rate = text.Length / 1e6 / time.TotalSeconds;
            if (time > Patience)
            {
                break;
            }

            size *= 2;
        }

        _rows.Add((family.Name, stage, worst, last, Math.Min(size, largest), rate));
        progress.WriteLine(FormattableString.Invariant($"{family.Name}\t{stage}\t{worst:F2}\t{last:F2}\t{Math.Min(size, largest)}\t{rate:F2}"));
    }

    // Processor time, so that other programs on the machine do not count.
    private static TimeSpan Best(Action work)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs && best > TimeSpan.FromMilliseconds(1) && (run == 0 || best < Patience / 10); run++)
        {
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            work();
            var time = Environment.CpuUsage.TotalTime - start;
            best = time < best ? time : best;
        }

        return best;
    }

    private void Report(string heading, IEnumerable<(string Family, string Stage, double Ratio, double Last, int Size, double Rate)> rows)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"# {heading}").AppendLine("family\tstage\tworst ratio\tlast ratio\tlargest size\tmillion characters a second");
        foreach (var (family, stage, ratio, last, size, rate) in rows)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{family}\t{stage}\t{ratio:F2}\t{last:F2}\t{size}\t{rate:F2}");
        }

        output.WriteLine(text);
    }
}
