namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Gives quotations that stand alone to the speaker before them, or to the words that lead up to them.</summary>
internal static class Continuations
{
    // A paragraph that the reader let through between two halves of a quotation must not part them.
    private const int FarthestParagraph = 2;

    // Longer than any speech that a report prints: a flood of marks must not become one quote that is read over and over.
    private const int MostParts = 60;

    /// <summary>The quotation of a line that is nothing but quotation goes to the draft it carries on; otherwise a draft without source is made.</summary>
    public static Draft? Read(Line line, Draft? last)
    {
        var count = line.Count;
        while (count > 0 && line[count - 1].Kind == PieceKind.Stop)
        {
            count--;
        }

        if (count == 0 || QuotesFrom(line) < count)
        {
            return null;
        }

        if (last is not null && Carries(line, last))
        {
            last.Content.Add(line.Span(0, count));
            return null;
        }

        if (!IsSentence(line) || last is null || line.Paragraph - last.Paragraph > FarthestParagraph)
        {
            return null;
        }

        var draft = new Draft { Rule = RuleName.Continued, Class = last.Class, Paragraph = line.Paragraph, CueWords = last.CueWords };
        draft.Content.Add(line.Span(0, count));
        return draft;
    }

    /// <summary>How many quotations the line begins with.</summary>
    private static int QuotesFrom(Line line)
    {
        var end = 0;
        while (line.KindAt(end) == PieceKind.Quote)
        {
            end++;
        }

        return end;
    }

    private static bool Carries(Line line, Draft last)
    {
        if (last.Content.Count >= MostParts)
        {
            return false;
        }

        var isQuoted = last.Content.Count > 0 && "“\"'‘«`„".Contains(line.Text[last.Content[^1].Start], StringComparison.Ordinal);
        if (line.Paragraph == last.Paragraph)
        {
            return isQuoted || last.HasMarks;
        }

        return isQuoted && (line[0].Continues || line.Paragraph - last.Paragraph <= last.Content.Count);
    }

    private static bool IsSentence(Line line) => line.LastInside(0) is '.' or '?' or '!' or ',' or '…' || !line[0].IsClosed;
}
