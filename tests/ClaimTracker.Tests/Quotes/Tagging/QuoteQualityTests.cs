using System.IO.Compression;
using System.Text.Json;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Quotes.Tagging;

/// <summary>Holds the figures of docs/measurements.md on PolNeAR's development articles, at most half a point below what was reached.</summary>
public sealed class QuoteQualityTests
{
    private static readonly string[] Roles = ["source", "cue", "content"];

    [SkippableFact]
    public void Source_cue_and_content_keep_their_exact_f1()
    {
        var folder = Repository.NeedGold("gold", "quotes");
        var found = Lines(Path.Combine(folder, "polnear_dev.jsonl.gz"))
            .ToDictionary(line => line.GetProperty("id").GetString()!, line => Find(line.GetProperty("text").GetString()!));
        var counts = new int[3, 3];
        foreach (var instance in Lines(Path.Combine(folder, "cofenet_polnear_valid.jsonl.gz")))
        {
            if (instance.GetProperty("offsets").ValueKind == JsonValueKind.Array)
            {
                Count(instance, found[instance.GetProperty("doc").GetString()!], counts);
            }
        }

        F1(counts, 0).Should().BeGreaterThan(SourceReached - 0.5);
        F1(counts, 1).Should().BeGreaterThan(CueReached - 0.5);
        F1(counts, 2).Should().BeGreaterThan(ContentReached - 0.5);
    }

    private const double SourceReached = 77.5, CueReached = 72.6, ContentReached = 66.1;

    private static double F1(int[,] counts, int role) => 200.0 * counts[role, 0] / (counts[role, 1] + counts[role, 2]);

    private static IEnumerable<JsonElement> Lines(string path)
    {
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return JsonDocument.Parse(line).RootElement;
        }
    }

    /// <summary>Fragments per role, in code points.</summary>
    private static List<(int Start, int End)>[] Find(string raw)
    {
        var text = ArticleText.From(raw);
        // A text that normalising changed counts as one without quotes: its offsets would not be those of the gold.
        IReadOnlyList<QuoteMatch> quotes = text.Value == raw ? QuoteFinder.Find(text, Segmenter.Split(text)).Quotes : [];
        var points = new CodePointMap(raw);
        return [.. new[] { quotes.SelectMany(quote => quote.Source), quotes.SelectMany(quote => quote.Cue), quotes.SelectMany(quote => quote.Content) }
            .Select(spans => spans.Select(span => (points.ToCodePoint(span.Start), points.ToCodePoint(span.End))).Distinct().Order().ToList())];
    }

    // The protocol of CofeNet: fragments laid on the release's tokens, one role a token, same first and last token.
    private static void Count(JsonElement instance, List<(int Start, int End)>[] found, int[,] counts)
    {
        var offsets = instance.GetProperty("offsets").EnumerateArray().Select(pair => (Start: pair[0].GetInt32(), End: pair[1].GetInt32())).ToArray();
        var labels = instance.GetProperty("labels").EnumerateArray().Select(label => label.GetString()!).ToArray();
        var taken = new bool[offsets.Length];
        for (var role = 0; role < Roles.Length; role++)
        {
            var gold = Labelled(labels, Roles[role]);
            var said = Laid(offsets, found[role], taken);
            counts[role, 0] += gold.Intersect(said).Count();
            counts[role, 1] += said.Count;
            counts[role, 2] += gold.Count;
        }
    }

    private static HashSet<(int First, int Past)> Labelled(string[] labels, string role)
    {
        var spans = new HashSet<(int First, int Past)>();
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == "B-" + role)
            {
                var past = i + 1;
                while (past < labels.Length && labels[past] == "I-" + role)
                {
                    past++;
                }

                spans.Add((i, past));
            }
        }

        return spans;
    }

    private static HashSet<(int First, int Past)> Laid((int Start, int End)[] offsets, List<(int Start, int End)> fragments, bool[] taken)
    {
        var spans = new HashSet<(int First, int Past)>();
        foreach (var (start, end) in fragments.Where(fragment => fragment.Start < offsets[^1].End && fragment.End > offsets[0].Start))
        {
            var first = -1;
            for (var i = 0; i <= offsets.Length; i++)
            {
                var isIn = i < offsets.Length && offsets[i].Start < end && offsets[i].End > start && offsets[i].Start < offsets[i].End && !taken[i];
                if (isIn)
                {
                    taken[i] = true;
                    first = first < 0 ? i : first;
                }
                else if (first >= 0)
                {
                    spans.Add((first, i));
                    first = -1;
                }
            }
        }

        return spans;
    }
}
