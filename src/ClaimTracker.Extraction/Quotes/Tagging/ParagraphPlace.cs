namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>What kind of paragraph a token stands in: headlines leave out words that running text has.</summary>
internal static class ParagraphPlace
{
    /// <summary>Number of different places.</summary>
    public const int Count = 5;

    /// <summary>The place of paragraph <paramref name="index"/>, whose text is given.</summary>
    public static byte Of(int index, ReadOnlySpan<char> paragraph)
    {
        var words = paragraph.TrimEnd("\"'”’»)] \u00A0");
        var isClosed = words.Length > 0 && words[^1] is '.' or '!' or '?' or '…' or ':';
        return (index, isClosed) switch
        {
            (0, _) => 0,
            (_, false) => 1,
            (1, _) => 2,
            (2 or 3, _) => 3,
            _ => 4,
        };
    }
}
