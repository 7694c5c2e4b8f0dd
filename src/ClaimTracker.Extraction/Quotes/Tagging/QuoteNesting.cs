using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Puts quotes in reading order and says which lies in the content of which.</summary>
internal static class QuoteNesting
{
    public static IReadOnlyList<QuoteMatch> Order(IEnumerable<QuoteMatch> quotes)
    {
        var ordered = quotes.OrderBy(First).ThenByDescending(Last).ToArray();
        var contents = ordered.SelectMany((quote, i) => quote.Content.Select(span => (Span: span, Owner: i)))
            .OrderBy(item => item.Span.Start).ThenByDescending(item => item.Span.End).ToArray();
        var open = new Stack<(TextSpan Span, int Owner)>();
        var parents = new int?[ordered.Length];
        var at = 0;
        foreach (var i in Enumerable.Range(0, ordered.Length).OrderBy(i => Anchor(ordered[i]).Start))
        {
            var anchor = Anchor(ordered[i]);
            for (; at < contents.Length && contents[at].Span.Start <= anchor.Start; at++)
            {
                Close(open, contents[at].Span.Start);
                open.Push(contents[at]);
            }

            Close(open, anchor.Start);
            parents[i] = open.TryPeek(out var holder) && holder.Owner != i && holder.Span.Contains(anchor) ? holder.Owner : null;
        }

        return [.. ordered.Select((quote, i) => quote with { Parent = parents[i] })];
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

    private static int First(QuoteMatch quote) => Spans(quote).Min(span => span.Start);

    private static int Last(QuoteMatch quote) => Spans(quote).Max(span => span.End);

    private static IEnumerable<TextSpan> Spans(QuoteMatch quote) => quote.Source.Concat(quote.Cue).Concat(quote.Content);
}
