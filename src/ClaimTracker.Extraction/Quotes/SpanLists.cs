using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Asks the spans of one quote, which stand in several lists, where they lie.</summary>
internal static class SpanLists
{
    /// <summary>Where the first of them starts.</summary>
    public static int Start(params ReadOnlySpan<IReadOnlyList<TextSpan>> lists)
    {
        var start = int.MaxValue;
        foreach (var spans in lists)
        {
            for (var i = 0; i < spans.Count; i++)
            {
                start = Math.Min(start, spans[i].Start);
            }
        }

        return start;
    }

    /// <summary>Where the last of them ends.</summary>
    public static int End(params ReadOnlySpan<IReadOnlyList<TextSpan>> lists)
    {
        var end = 0;
        foreach (var spans in lists)
        {
            for (var i = 0; i < spans.Count; i++)
            {
                end = Math.Max(end, spans[i].End);
            }
        }

        return end;
    }

    /// <summary>True when no two of them share a character.</summary>
    public static bool AreApart(params ReadOnlySpan<IReadOnlyList<TextSpan>> lists)
    {
        var count = 0;
        foreach (var spans in lists)
        {
            count += spans.Count;
        }

        Span<TextSpan> ordered = count <= 16 ? stackalloc TextSpan[count] : new TextSpan[count];
        var filled = 0;
        foreach (var spans in lists)
        {
            for (var i = 0; i < spans.Count; i++)
            {
                Insert(ordered[..filled++], ordered, spans[i]);
            }
        }

        for (var i = 1; i < count; i++)
        {
            if (ordered[i].Start < ordered[i - 1].End)
            {
                return false;
            }
        }

        return true;
    }

    // The lists are nearly in order already: few spans have to move.
    private static void Insert(ReadOnlySpan<TextSpan> before, Span<TextSpan> ordered, TextSpan span)
    {
        var at = before.Length;
        for (; at > 0 && before[at - 1].Start > span.Start; at--)
        {
            ordered[at] = ordered[at - 1];
        }

        ordered[at] = span;
    }
}
