using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Finds which of many spans touch a given one.</summary>
internal sealed class SpanIndex
{
    private readonly (TextSpan Span, int Owner)[] _spans;
    private readonly int[] _reach;

    /// <param name="spans">Spans, each list with the number of its owner.</param>
    public SpanIndex(IEnumerable<(IReadOnlyList<TextSpan> Spans, int Owner)> spans)
    {
        _spans = [.. spans.SelectMany(item => item.Spans.Select(span => (span, item.Owner))).OrderBy(item => item.span.Start).ThenBy(item => item.Owner)];
        _reach = new int[_spans.Length];
        for (int i = 0, reach = 0; i < _spans.Length; i++)
        {
            _reach[i] = reach = Math.Max(reach, _spans[i].Span.End);
        }
    }

    /// <summary>The owner of the first span that shares a character with one of <paramref name="spans"/>; -1 when there is none.</summary>
    public int FirstOverlapping(IReadOnlyList<TextSpan> spans)
    {
        foreach (var span in spans)
        {
            for (var i = FirstReaching(span.Start); i < _spans.Length && _spans[i].Span.Start < span.End; i++)
            {
                if (_spans[i].Span.Overlaps(span))
                {
                    return _spans[i].Owner;
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
            for (var i = FirstReaching(span.Start); i < _spans.Length && _spans[i].Span.Start < span.End; i++)
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
        int low = 0, high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _reach[middle] <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
