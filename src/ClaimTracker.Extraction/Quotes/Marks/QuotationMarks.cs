using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Marks;

/// <summary>Pairs the quotation marks of a text: curly, straight, doubled typewriter marks, low and angle marks.</summary>
/// <remarks>An apostrophe is told from a single mark by its neighbours. A mark that nothing closes ends at its paragraph's
/// end; nesting is followed to <see cref="MaxDepth"/>. Any text is lawful and time is linear in its length.</remarks>
public static class QuotationMarks
{
    /// <summary>How deep quotations in quotations are followed; deeper marks are read as text.</summary>
    public const int MaxDepth = 4;

    // A teaser or a caption may stand between two paragraphs of one quotation.
    private const int MaxBetween = 2;

    /// <summary>The stretches in order of their opening marks.</summary>
    public static IReadOnlyList<MarkedStretch> Find(ArticleText text, Segmentation segmentation)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(segmentation);
        var found = new List<MarkedStretch>();
        var left = '\0';
        var between = 0;
        foreach (var paragraph in segmentation.Paragraphs)
        {
            var unclosed = ReadParagraph(text.Value, paragraph, left, found);
            var goesOn = left != '\0' && unclosed == '\0' && text.Value[paragraph.Start] is not ('“' or '"' or '‘' or '«' or '„') && between < MaxBetween;
            (left, between) = goesOn ? (left, between + 1) : (unclosed, 0);
        }

        return found;
    }

    /// <returns>The opening mark that the paragraph leaves unclosed, or NUL.</returns>
    private static char ReadParagraph(string text, TextSpan paragraph, char left, List<MarkedStretch> found)
    {
        var marks = MarkReader.Read(text, paragraph);
        if (marks.Count == 0)
        {
            return '\0';
        }

        var first = found.Count;
        var open = new List<(int At, int Length, char Kind, int Slot)>(MaxDepth);
        var slips = MarkSlips.Find(text, marks);
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            if (mark.Role != MarkRole.Open && (Close(found, open, mark, isClosed: true) || (slips[i] is var meant && meant != '\0' && Close(found, open, mark with { Kind = meant }, isClosed: true))))
            {
                continue;
            }

            // The same kind of mark opening twice: the first was never closed ("“A. “B.”"). Single marks may nest in doubles only.
            if (mark.Role == MarkRole.Open)
            {
                Close(found, open, mark with { Length = 0 }, isClosed: false);
            }

            if (mark.Role != MarkRole.Close && open.Count < MaxDepth)
            {
                var continues = open.Count == 0 && mark.At == paragraph.Start && mark.Kind == left;
                open.Add((mark.At, mark.Length, mark.Kind, found.Count));
                found.Add(new MarkedStretch(new TextSpan(mark.At, 0), default, open.Count - 1, false, continues));
            }
        }

        var end = new TextSpan(paragraph.Start, paragraph.Length).Trim(text).End;
        foreach (var (at, length, _, slot) in open)
        {
            found[slot] = found[slot] with { Span = TextSpan.FromBounds(at, end), Inner = TextSpan.FromBounds(Math.Min(at + length, end), end) };
        }

        var unclosed = open.Count > 0 ? open[0].Kind : '\0';
        found.RemoveAll(first, stretch => stretch.Inner.IsEmpty);
        return unclosed;
    }

    private static bool Close(List<MarkedStretch> found, List<(int At, int Length, char Kind, int Slot)> open, Mark mark, bool isClosed)
    {
        for (var i = open.Count - 1; i >= 0; i--)
        {
            if (open[i].Kind != mark.Kind)
            {
                continue;
            }

            // Inner marks that were never closed end with the outer one.
            for (var j = i; j < open.Count; j++)
            {
                var (at, length, _, slot) = open[j];
                var end = j == i ? mark.At + mark.Length : mark.At;
                found[slot] = found[slot] with
                {
                    Span = TextSpan.FromBounds(at, end),
                    Inner = TextSpan.FromBounds(Math.Min(at + length, mark.At), mark.At),
                    IsClosed = j == i && isClosed,
                };
            }

            open.RemoveRange(i, open.Count - i);
            return true;
        }

        return false;
    }

    private static void RemoveAll(this List<MarkedStretch> found, int first, Predicate<MarkedStretch> isEmpty)
    {
        var kept = first;
        for (var i = first; i < found.Count; i++)
        {
            if (!isEmpty(found[i]))
            {
                found[kept++] = found[i];
            }
        }

        found.RemoveRange(kept, found.Count - kept);
    }
}
