namespace ClaimTracker.Extraction.Segments;

/// <summary>A run of closing marks with the quotation marks and brackets that close behind it: <c>?!”</c>, <c>. . .</c>, <c>.)</c>.</summary>
internal readonly struct ClosingRun
{
    public ClosingRun(string text, int start, int limit)
    {
        Start = start;
        var dots = 0;
        var spaced = false;
        var at = start;
        IsFullStop = text[start] == '.';
        while (at < limit)
        {
            if (IsMark(text[at]))
            {
                dots += text[at] switch { '.' => 1, '…' => 3, _ => 0 };
                IsFullStop &= text[at] == '.';
                Marks++;
                at++;
            }
            else if (text[at] is ' ' or '\u00a0' && at + 1 < limit && text[at + 1] == '.' && IsSpacedDot(text, at + 1, limit))
            {
                spaced = true;
                at++;
            }
            else
            {
                break;
            }
        }

        IsEllipsis = dots >= 3;
        IsFullWidth = text[start] is '。' or '！' or '？';
        var isFirstSpaced = start > 0 && char.IsWhiteSpace(text[start - 1]);
        EndsEllipsisSentence = spaced ? dots >= 4 && isFirstSpaced : !isFirstSpaced || dots >= 4;
        IsBracketed = start > 0 && text[start - 1] == '[' && at < limit && text[at] == ']';

        // "compounds. . . . The practice": the first point closes the sentence, the others stand for what was left out.
        Break = spaced && dots >= 4 && !isFirstSpaced && at < limit && char.IsWhiteSpace(text[at]) ? start + 1 : null;
        while (at < limit && (IsCloser(text[at]) || IsMistypedCloser(text, at, limit)))
        {
            HasQuote |= text[at] is not (')' or ']' or '}');
            at++;
        }

        End = at;
    }

    /// <summary>Offset of the first mark.</summary>
    public int Start { get; }

    /// <summary>Offset just past the last mark or closer.</summary>
    public int End { get; }

    /// <summary>How many closing marks there are.</summary>
    public int Marks { get; }

    public bool IsFullStop { get; }

    public bool IsFullWidth { get; }

    public bool IsEllipsis { get; }

    public bool IsBracketed { get; }

    public bool HasQuote { get; }

    /// <summary>Whether these points, before a capital, close a sentence: <c>that.... She</c> does, <c>is . . . I</c> does not.</summary>
    public bool EndsEllipsisSentence { get; }

    /// <summary>Where a sentence ends inside the run itself; null when it does not.</summary>
    public int? Break { get; }

    public static bool IsCloser(char c) => c is '"' or '\'' or '”' or '’' or '»' or '›' or ')' or ']' or '}' or '」' or '』' or '）' or '】';

    /// <summary>An opening mark with a blank behind it closes: <c>decision.“ However</c>.</summary>
    private static bool IsMistypedCloser(string text, int at, int limit) =>
        text[at] is '“' or '‘' or '„' && (at + 1 == limit || char.IsWhiteSpace(text[at + 1]));

    private static bool IsMark(char c) => c is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '‼' or '⁇' or '؟' or '۔' or '।';

    /// <summary>True for a point of <c>. . .</c> rather than of <c>.NET</c>.</summary>
    private static bool IsSpacedDot(string text, int at, int limit) =>
        at + 1 >= limit || char.IsWhiteSpace(text[at + 1]) || text[at + 1] == '.' || IsCloser(text[at + 1]);
}
