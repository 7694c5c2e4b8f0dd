using System.Runtime.InteropServices;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Finds which of many quotes have a span that touches a given one.</summary>
internal sealed class SpanIndex
{
    private readonly List<(TextSpan Span, int Owner)> _spans = [];
    private readonly int[] _reach;

    /// <param name="quotes">The owners of the spans, known by their place in this list.</param>
    /// <param name="parts">The spans of a quote that count.</param>
    public SpanIndex(IReadOnlyList<QuoteMatch> quotes, params ReadOnlySpan<Func<QuoteMatch, IReadOnlyList<TextSpan>>> parts)
    {
        var isSorted = true;
        for (var owner = 0; owner < quotes.Count; owner++)
        {
            foreach (var part in parts)
            {
                var spans = part(quotes[owner]);
                for (var i = 0; i < spans.Count; i++)
                {
                    isSorted &= _spans.Count == 0 || _spans[^1].Span.Start <= spans[i].Start;
                    _spans.Add((spans[i], owner));
                }
            }
        }

        if (!isSorted)
        {
            _spans.Sort((a, b) => (a.Span.Start, a.Owner).CompareTo((b.Span.Start, b.Owner)));
        }

        _reach = new int[_spans.Count];
        for (int i = 0, reach = 0; i < _reach.Length; i++)
        {
            _reach[i] = reach = Math.Max(reach, _spans[i].Span.End);
        }
    }

    /// <summary>True when a span of the index shares a character with one of <paramref name="spans"/>.</summary>
    public bool Touches(IReadOnlyList<TextSpan> spans) => FirstOverlapping(spans) >= 0;

    /// <summary>The owner of the first span that shares a character with one of <paramref name="spans"/>; -1 when there is none.</summary>
    public int FirstOverlapping(IReadOnlyList<TextSpan> spans)
    {
        var indexed = CollectionsMarshal.AsSpan(_spans);
        for (var n = 0; n < spans.Count; n++)
        {
            var span = spans[n];
            for (var i = FirstReaching(span.Start); i < indexed.Length && indexed[i].Span.Start < span.End; i++)
            {
                if (indexed[i].Span.Overlaps(span))
                {
                    return indexed[i].Owner;
                }
            }
        }

        return -1;
    }

    /// <summary>The share of the characters of <paramref name="spans"/> that lie in an indexed span.</summary>
    public double Covered(IReadOnlyList<TextSpan> spans)
    {
        int covered = 0, length = 0;
        foreach (var span in spans)
        {
            var at = span.Start;
            length += span.Length;
            for (var i = FirstReaching(span.Start); i < _spans.Count && _spans[i].Span.Start < span.End; i++)
            {
                var end = Math.Min(span.End, _spans[i].Span.End);
                covered += Math.Max(0, end - Math.Max(at, _spans[i].Span.Start));
                at = Math.Max(at, end);
            }
        }

        return length == 0 ? 0 : (double)covered / length;
    }

    // The spans before it all end before the offset.
    private int FirstReaching(int offset)
    {
        int low = 0, high = _reach.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _reach[middle] <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
