using System.Text.RegularExpressions;

namespace ClaimTracker.Extraction.Reading;

/// <summary>Tells pages whose words are those of the site and not of a report: the page that was not found, and the one that asks for consent.</summary>
/// <remarks>Only short texts are judged: a report on cookies or on a lost page has more to say.</remarks>
internal static partial class EmptyPages
{
    private const int MostErrorWords = 120;
    private const int MostConsentWords = 300;
    private const int MostTitleWords = 10;
    private const int FewestTerms = 4;
    private const double MostParagraphs = 0.7;

    /// <summary>Skips all blocks of such a page.</summary>
    public static void Skip(ReadingDraft draft)
    {
        var body = draft.Blocks.Where(block => block.IsBody).ToList();
        var words = body.Sum(block => block.Words);
        if ((words <= MostErrorWords && IsError(draft)) || (words <= MostConsentWords && IsConsent(body)))
        {
            body.ForEach(block => block.Skip(SkipReasons.Boilerplate));
        }
    }

    private static bool IsError(ReadingDraft draft) =>
        (draft.Title is { } title && IsErrorLine(title)) || draft.Blocks.Any(block => block.Reason is SkipReasons.Headline && IsErrorLine(block.Text));

    private static bool IsErrorLine(string line) => Prose.CountWords(line) <= MostTitleWords && line.Length <= 200 && (Status().IsMatch(line) || LostPage().IsMatch(line));

    /// <summary>Several terms of such notices, in most paragraphs one, and the site speaks of itself.</summary>
    private static bool IsConsent(List<Block> body)
    {
        var found = body.Select(block => Consent().Matches(block.Key).Select(match => match.Value).ToList()).ToList();
        return found.SelectMany(terms => terms).Distinct(StringComparer.Ordinal).Count() >= FewestTerms
            && found.Count(terms => terms.Count > 0) >= found.Count * MostParagraphs
            && body.Any(block => OwnVoice().IsMatch(block.Key)) && !body.Any(block => block.Text.AsSpan().ContainsAny('“', '”', '"'));
    }

    /// <summary>"404", "Error 503: bad gateway", "Access denied"; but not "500 jobs to go".</summary>
    [GeneratedRegex(@"^(?:oops\W*|sorry\W*)?(?:(?:http )?error\W*)?(?:40[0-9]|50[0-4])\W*(?:$|error\b|page\b|not found\b|forbidden\b|bad \w+\W*$|service unavailable\b|internal server\b)|\berror (?:40[0-9]|50[0-4])\b|^(?:oops\W*|sorry\W*)?(?:not found|access denied|forbidden|service unavailable|bad gateway|bad request|internal server error|just a moment|attention required|are you a robot|page (?:unavailable|missing|does not exist|not available))\W*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Status();

    [GeneratedRegex(@"\bpage (?:was |could )?not (?:be )?found\b|\b(?:the|this|that|requested) page (?:is (?:not available|no longer|unavailable|missing)|does not|doesn[’']t|no longer|can[’']?t be|cannot be|has been (?:moved|removed|deleted))\b|\b(?:can[’']t|cannot|couldn[’']t|could not) find (?:that|this|the) page\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex LostPage();

    [GeneratedRegex(@"\b(?:cookies?|consent|partners|vendors|personal data|personal information|privacy (?:policy|notice|cent(?:re|er))|your (?:choices|preferences|privacy|device|settings)|legitimate interests?|tracking technolog(?:y|ies)|unique identifiers|browsing data|process data|personali[sz]ed (?:ads|advertising|content)|accept all|reject all|i accept)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Consent();

    [GeneratedRegex(@"\b(?:we (?:and|use|store|value|process|need|would|may|care)|our (?:\d+ )?(?:partners|vendors|site|website|services))\b", RegexOptions.CultureInvariant)]
    private static partial Regex OwnVoice();
}
