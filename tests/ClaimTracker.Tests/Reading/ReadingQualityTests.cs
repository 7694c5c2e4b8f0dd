using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Reading;

/// <summary>Holds the figures of docs/measurements.md on the development pages, at most half a point below what was reached.</summary>
public sealed partial class ReadingQualityTests
{
    [SkippableTheory]
    [InlineData("aeb", 97.9)]
    [InlineData("fundus-eval", 97.2)]
    [InlineData("fundus-tests-en", 98.8)]
    public void Article_text_keeps_its_f1(string set, double reached)
    {
        var pages = Pages(set).Select(page => (Gold: Runs(Body(page.Gold)), Said: Runs(page.Said.Text.Value))).ToList();

        var precision = pages.Average(page => Share(page.Gold, page.Said));
        var recall = pages.Average(page => Share(page.Said, page.Gold));

        (200 * precision * recall / (precision + recall)).Should().BeGreaterThan(reached - 0.5);
    }

    [SkippableTheory]
    [InlineData("fundus-tests-en", 89.5, 100, 100)]
    [InlineData("traf-en", 96.2, 80.0, 85.7)]
    public void Titles_authors_and_days_keep_their_shares(string set, double titles, double authors, double days)
    {
        var pages = Pages(set).ToList();

        Right(pages, "title", (gold, said) => IsAlike(gold.GetString()!, said.Title)).Should().BeGreaterThan(titles - 0.5);
        Right(pages, set == "traf-en" ? "author" : "authors", (gold, said) => Names(gold).SetEquals(said.Authors.Select(Normal))).Should().BeGreaterThan(authors - 0.5);
        Right(pages, "date", (gold, said) => said.Published?.At.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) == gold.GetString()![..10]).Should().BeGreaterThan(days - 0.5);
    }

    private static IEnumerable<(JsonElement Gold, ArticleReading Said)> Pages(string set)
    {
        var folder = Repository.NeedGold("gold");
        foreach (var line in File.ReadLines(Path.Combine(folder, "html", "gold.jsonl")))
        {
            var page = JsonDocument.Parse(line).RootElement;
            if (page.GetProperty("set").GetString() == set)
            {
                using var zipped = new GZipStream(File.OpenRead(Path.Combine(folder, page.GetProperty("file").GetString()!)), CompressionMode.Decompress);
                using var bytes = new MemoryStream();
                zipped.CopyTo(bytes);
                yield return (page.GetProperty("gold"), ArticleReader.Read(bytes.ToArray(), new DocumentHints(Url: page.GetProperty("url").GetString(), Format: DocumentFormat.Html)));
            }
        }
    }

    private static double Right(List<(JsonElement Gold, ArticleReading Said)> pages, string field, Func<JsonElement, ArticleReading, bool> isRight)
    {
        var stated = pages.Where(page => page.Gold.TryGetProperty(field, out var value) && value.ToString().Length > 2).ToList();
        return 100.0 * stated.Count(page => isRight(page.Gold.GetProperty(field), page.Said)) / stated.Count;
    }

    /// <summary>Optional paragraphs stand in square brackets and count like the others.</summary>
    private static string Body(JsonElement gold) => gold.TryGetProperty("body", out var body)
        ? body.GetString()!
        : string.Join("\n\n", gold.GetProperty("paragraphs").EnumerateArray().Select(paragraph => paragraph.GetString()!).Select(text => text is ['[', .., ']'] ? text[1..^1] : text));

    /// <summary>Counts of runs of four words; a shorter text is one run.</summary>
    private static Dictionary<string, int> Runs(string text)
    {
        var words = Word().Matches(text).Select(match => match.Value).ToList();
        return Enumerable.Range(0, words.Count == 0 ? 0 : Math.Max(1, words.Count - 3))
            .GroupBy(i => string.Join(' ', words.Skip(i).Take(4)), StringComparer.Ordinal).ToDictionary(run => run.Key, run => run.Count(), StringComparer.Ordinal);
    }

    /// <summary>How much of <paramref name="of"/> is in <paramref name="other"/>, too.</summary>
    private static double Share(Dictionary<string, int> other, Dictionary<string, int> of) =>
        of.Count == 0 ? 0 : of.Sum(run => Math.Min(run.Value, other.GetValueOrDefault(run.Key))) / (double)of.Values.Sum();

    private static bool IsAlike(string gold, string? said)
    {
        var a = Normal(gold).Split(' ').ToHashSet(StringComparer.Ordinal);
        var b = Normal(said ?? "").Split(' ').ToHashSet(StringComparer.Ordinal);
        return 2.0 * a.Count(b.Contains) / (a.Count + b.Count) >= 0.9;
    }

    private static HashSet<string> Names(JsonElement gold) =>
        [.. (gold.ValueKind == JsonValueKind.Array ? gold.EnumerateArray().Select(name => name.GetString()!) : [gold.GetString()!])
            .SelectMany(names => names.Split([";", ",", "|", " and ", " & "], StringSplitOptions.RemoveEmptyEntries)).Select(Normal).Where(name => name.Length > 0)];

    private static string Normal(string text) => NoWord().Replace(text.Normalize(NormalizationForm.FormKC).ToLowerInvariant(), " ").Trim();

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();

    [GeneratedRegex(@"\W+")]
    private static partial Regex NoWord();
}
