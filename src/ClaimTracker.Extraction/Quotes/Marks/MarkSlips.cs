namespace ClaimTracker.Extraction.Quotes.Marks;

/// <summary>Closing marks typed in another family than the opening one: “It is over," Orr said.</summary>
internal static class MarkSlips
{
    /// <summary>For each mark the family of the opening mark that it may close by such a slip; NUL for none.</summary>
    /// <remarks>It closes at the end of a clause, where no closing mark of the right family comes before the next opening one.</remarks>
    public static char[] Find(string text, IReadOnlyList<Mark> marks)
    {
        var slips = new char[marks.Count];
        bool curlyComes = false, straightComes = false;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var mark = marks[i];
            var ends = mark.Role == MarkRole.Close && mark.At > 0 && text[mark.At - 1] is ',' or '.' or '?' or '!' or '…';
            if (mark.Kind == MarkReader.CurlyDouble)
            {
                slips[i] = ends && !straightComes ? MarkReader.Double : '\0';
                curlyComes = mark.Role == MarkRole.Close;
            }
            else if (mark.Kind == MarkReader.Double)
            {
                slips[i] = ends && !curlyComes ? MarkReader.CurlyDouble : '\0';
                straightComes = mark.Role == MarkRole.Close;
            }
        }

        return slips;
    }
}
