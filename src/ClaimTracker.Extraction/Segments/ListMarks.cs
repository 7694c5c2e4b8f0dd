namespace ClaimTracker.Extraction.Segments;

/// <summary>Marks at the start of a list item: <c>•</c>, <c>2.</c>, <c>2)</c>, <c>2.)</c>, <c>b.</c></summary>
internal static class ListMarks
{
    public static bool IsBullet(char c) => c is '•' or '⁃' or '‣' or '◦' or '▪' or '●' or '■' or '·' or '∙';

    /// <summary>Offset behind the bullet at <paramref name="start"/> and its blank, or <paramref name="start"/> itself.</summary>
    public static int AfterBullet(string text, int start, int limit)
    {
        if (!IsBullet(text[start]))
        {
            return start;
        }

        return start + 1 < limit && char.IsWhiteSpace(text[start + 1]) ? start + 2 : start + 1;
    }

    /// <summary>True when a bullet or a number with its mark stands at <paramref name="at"/>.</summary>
    public static bool IsMark(string text, int at, int limit) => at < limit && (IsBullet(text[at]) || Read(text, at, limit) is not null);

    /// <summary>True when the item at <paramref name="at"/> is numbered one higher than the sentence that starts at <paramref name="start"/>.</summary>
    public static bool IsNext(string text, int start, int at, int limit)
    {
        // Most blanks are followed by neither a digit nor a single letter: answer those at once.
        if (at >= limit || !(char.IsAsciiDigit(text[at]) || (char.IsAsciiLetterLower(text[at]) && at + 1 < limit && text[at + 1] is '.' or ')')))
        {
            return false;
        }

        return Read(text, at, limit) is { } next && Read(text, start, limit) is { } first
            && next.Number == first.Number + 1 && next.Style == first.Style;
    }

    private static (int Number, string Style)? Read(string text, int at, int limit)
    {
        int number = 0, end = at;
        if (char.IsAsciiLetterLower(text[at]))
        {
            number = text[at] - 'a';
            end++;
        }

        while (end < limit && end - at < 3 && char.IsAsciiDigit(text[end]) && !char.IsAsciiLetterLower(text[at]))
        {
            number = (number * 10) + (text[end] - '0');
            end++;
        }

        var style = end;
        while (style < limit && style - end < 2 && text[style] is '.' or ')')
        {
            style++;
        }

        var isMark = end > at && style > end && style + 1 < limit && char.IsWhiteSpace(text[style]) && !char.IsLower(text[style + 1]);
        return isMark ? (number, text[end..style] + (char.IsAsciiDigit(text[at]) ? "1" : "a")) : null;
    }
}
