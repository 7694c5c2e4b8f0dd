using System.Collections.Immutable;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary>Sorts what the reader found in an article into right ones and kinds of error, and counts them.</summary>
/// <remarks>Matched as the scorer does it: each attribution of the gold takes the quote whose content shares most characters with its own, from half of them together on.</remarks>
internal sealed class QuoteErrors
{
    /// <summary>The kinds as the gold spells them, in the order of <see cref="QuoteKind"/>.</summary>
    public static ImmutableArray<string> KindNames { get; } = ["direct", "indirect", "mixed"];

    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly int[,] _kinds = new int[3, 4];

    /// <summary>Kinds of outcome with how often each was met, most frequent first.</summary>
    public IEnumerable<KeyValuePair<string, int>> Counts => _counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>How many attributions of a kind (direct, indirect, mixed) were found as each kind, or (last) not found.</summary>
    public int Kinds(int gold, int found) => _kinds[gold, found];

    /// <summary>Counts one article.</summary>
    public void Add(PolnearArticle article, IReadOnlyList<QuoteMatch> quotes)
    {
        var contents = quotes.Select(quote => Characters(quote.Content)).ToArray();
        var gold = article.Attributions.Where(one => one.Content.Count > 0).ToArray();
        var wanted = gold.Select(one => Characters(one.Content)).ToArray();
        var taken = new HashSet<int>();
        for (var i = 0; i < gold.Length; i++)
        {
            var (best, share) = Best(wanted[i], contents, taken);
            var found = share >= 0.5 ? best : -1;
            var kind = KindNames.IndexOf(gold[i].Kind);
            _kinds[kind, found < 0 ? 3 : (int)quotes[found].Kind]++;
            if (found < 0)
            {
                Count(share > 0 ? "missed: content less than half right" : $"missed: nothing found, {KindNames[kind]}");
                continue;
            }

            taken.Add(found);
            Count("content " + Edges(article.Text, gold[i].Content, quotes[found].Content));
            Count("source " + Role(article.Text, gold[i].Source, quotes[found].Source));
            Count("cue " + Role(article.Text, gold[i].Cue, quotes[found].Cue));
        }

        for (var i = 0; i < quotes.Count; i++)
        {
            if (!taken.Contains(i))
            {
                Count(Array.Exists(wanted, one => one.Overlaps(contents[i])) ? "found without gold: inside or around another" : $"found without gold: on its own, {(quotes[i].Rule == "tagger" ? "by the model" : "by a rule")}");
            }
        }
    }

    private static (int Best, double Share) Best(HashSet<int> wanted, HashSet<int>[] contents, HashSet<int> taken)
    {
        var (best, share) = (-1, 0.0);
        for (var i = 0; i < contents.Length; i++)
        {
            var both = taken.Contains(i) ? 0 : contents[i].Count(wanted.Contains);
            var here = both == 0 ? 0 : (double)both / (wanted.Count + contents[i].Count - both);
            (best, share) = here > share ? (i, here) : (best, share);
        }

        return (best, share);
    }

    private static string Edges(string text, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> found)
    {
        if (Same(text, gold, found))
        {
            return "right";
        }

        if (gold.Count != found.Count)
        {
            return gold.Count > found.Count ? "lacks a part" : "has a part too many";
        }

        var (start, end) = (Trim(text, gold[0]).Start - Trim(text, found[0]).Start, Trim(text, gold[^1]).End - Trim(text, found[^1]).End);
        return start == 0 && end == 0 ? "differs inside"
            : start != 0 && end != 0 ? "differs at both ends"
            : start == 0 ? (end > 0 ? "ends too early" : "ends too late")
            : start > 0 ? "begins too early" : "begins too late";
    }

    private static string Role(string text, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> found)
    {
        HashSet<int> wanted = Characters(gold), had = Characters(found);
        return Same(text, gold, found) ? "right"
            : gold.Count == 0 ? "found where there is none"
            : found.Count == 0 ? "not found"
            : !wanted.Overlaps(had) ? "another"
            : had.IsSubsetOf(wanted) ? "too short"
            : had.IsSupersetOf(wanted) ? "too long" : "shifted";
    }

    private static bool Same(string text, IReadOnlyList<TextSpan> gold, IReadOnlyList<TextSpan> found) =>
        gold.Select(span => Trim(text, span)).SequenceEqual(found.Select(span => Trim(text, span)));

    // Marks and blanks at the edges do not count.
    private static TextSpan Trim(string text, TextSpan span)
    {
        int start = span.Start, end = span.End;
        while (start < end && !char.IsLetterOrDigit(text[start]))
        {
            start++;
        }

        while (end > start && !char.IsLetterOrDigit(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    private static HashSet<int> Characters(IReadOnlyList<TextSpan> spans) => [.. spans.SelectMany(span => Enumerable.Range(span.Start, span.Length))];

    private void Count(string outcome) => _counts[outcome] = _counts.GetValueOrDefault(outcome) + 1;
}
