using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Puts quotes in reading order and says which lies in the content of which.</summary>
internal static class QuoteNesting
{
    public static IReadOnlyList<QuoteMatch> Order(IReadOnlyList<QuoteMatch> quotes)
    {
        var places = quotes.Select((quote, i) => (First: First(quote), Last: -Last(quote), Index: i)).ToArray();
        Array.Sort(places);
        QuoteMatch[] ordered = [.. places.Select(place => quotes[place.Index])];
        var parents = Parents(ordered);
        for (var i = 0; i < ordered.Length; i++)
        {
            ordered[i] = ordered[i].Parent == parents[i] ? ordered[i] : ordered[i] with { Parent = parents[i] };
        }

        return ordered;
    }

    private static int?[] Parents(QuoteMatch[] ordered)
    {
        var contents = Contents(ordered);
        var anchors = ordered.Select((quote, i) => (Anchor(quote).Start, Index: i)).ToArray();
        Array.Sort(anchors);
        var open = new Stack<(TextSpan Span, int Owner)>();
        var parents = new int?[ordered.Length];
        var at = 0;
        foreach (var (start, i) in anchors)
        {
            for (; at < contents.Length && contents[at].Start <= start; at++)
            {
                Close(open, contents[at].Start);
                open.Push((TextSpan.FromBounds(contents[at].Start, -contents[at].End), contents[at].Owner));
            }

            Close(open, start);
            parents[i] = open.TryPeek(out var holder) && holder.Owner < i && holder.Span.Contains(Anchor(ordered[i])) ? holder.Owner : null;
        }

        return parents;
    }

    // By their starts, the longest of those that start together first: that is what the negative ends do.
    private static (int Start, int End, int Owner)[] Contents(QuoteMatch[] ordered)
    {
        var contents = new List<(int Start, int End, int Owner)>(ordered.Length);
        for (var owner = 0; owner < ordered.Length; owner++)
        {
            foreach (var span in ordered[owner].Content)
            {
                contents.Add((span.Start, -span.End, owner));
            }
        }

        contents.Sort();
        return [.. contents];
    }

    private static void Close(Stack<(TextSpan Span, int Owner)> open, int offset)
    {
        while (open.TryPeek(out var top) && top.Span.End <= offset)
        {
            open.Pop();
        }
    }

    // A quote lies where its reporting word stands.
    private static TextSpan Anchor(QuoteMatch quote) => quote.Cue.Count > 0 ? quote.Cue[0] : quote.Content[0];

    private static int First(QuoteMatch quote) => SpanLists.Start(quote.Source, quote.Cue, quote.Content);

    private static int Last(QuoteMatch quote) => SpanLists.End(quote.Source, quote.Cue, quote.Content);
}
