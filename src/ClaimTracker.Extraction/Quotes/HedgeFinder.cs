using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Finds the words that soften a statement: "some signs", "may", "reportedly".</summary>
internal static class HedgeFinder
{
    private static readonly PhraseList Hedges = PhraseList.Load("hedges");

    /// <summary>The hedging words in <paramref name="content"/>, in reading order.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, IEnumerable<TextSpan> content) =>
        [.. content.SelectMany(span => Hedges.Find(text, span)).Select(match => match.Span).Where(span => IsHedge(text, span))];

    private static bool IsHedge(string text, TextSpan span)
    {
        var word = span.Slice(text);
        // "May" the month; "weapons that could be used" says what the weapons are for, not how sure the speaker is.
        var isMonth = word is "May" && span.Start > 0 && text[span.Start - 1] == ' ';
        return !isMonth && !(IsModal(word) && (FollowsWord(text, span.Start, "that") || FollowsWord(text, span.Start, "which") || FollowsWord(text, span.Start, "who")));
    }

    private static bool IsModal(string word) => word is "may" or "might" or "could" or "would";

    private static bool FollowsWord(string text, int start, string word)
    {
        var from = start - word.Length - 1;
        return from > 0 && string.CompareOrdinal(text, from, word, 0, word.Length) == 0 && text[from - 1] == ' ';
    }
}
