using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Reading;

/// <summary>Recognises words under a picture by the credit at their end: "The two in Oslo (AP)", "Photograph: Jo Lind/Reuters".</summary>
internal static class Captions
{
    private const int MostWords = 60;
    private const int LongestCredit = 60;

    private static readonly WordList Agencies = WordList.Load("photo-agencies");
    private static readonly string[] Credits = ["credit:", "credits:", "photograph:", "photo:", "photos:", "image:", "picture:", "photo by ", "picture by ", "image by ", "photograph by ", "courtesy of ", "| getty", "©", "getty images", "via getty", "via ap", "/ap photo", "ap photo", "/reuters", "/afp", "/getty", "/shutterstock", "/alamy"];

    /// <summary>True when the line ends in a picture's credit.</summary>
    public static bool IsCaption(string line, int words)
    {
        if (words is 0 or > MostWords)
        {
            return false;
        }

        if (line[^1] is ')' or ']')
        {
            var open = line.LastIndexOfAny(['(', '[']);
            return open >= 0 && line.Length - open <= LongestCredit && IsCredit(line[(open + 1)..^1]);
        }

        if (Prose.EndsSentence(line) && words > 12)
        {
            return false;
        }

        var tail = line[Math.Max(0, line.Length - LongestCredit)..].ToLowerInvariant();
        var credit = Credits.Select(lead => tail.LastIndexOf(lead, StringComparison.Ordinal)).Max();
        return credit >= 0 && IsCreditTail(tail[credit..]);
    }

    /// <summary>True for "AP", "AFP/Getty", "Jo Lind via Reuters", "Photo: private".</summary>
    private static bool IsCredit(string text)
    {
        var words = text.Split([' ', '/', ',', ':', '-', '|', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > 0 and <= 9 && (Agencies.Contains(words[^1]) || Agencies.Contains(words[0]) || text.Contains('©', StringComparison.Ordinal))
            && !words[0].Equals("reporting", StringComparison.OrdinalIgnoreCase)
            && !(words.Length == 1 && words[0].ToLowerInvariant() is "source" or "via" or "file" or "stock" or "pool" or "ist" or "supplied" && char.IsLower(text[0]) && text[0] != 'f');
    }

    private static bool IsCreditTail(string tail) => Prose.CountWords(tail) <= 8;
}
