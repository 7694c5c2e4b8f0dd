using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Segments;

/// <summary>What follows a closing mark: a blank, opening marks, a word.</summary>
internal readonly struct NextWord
{
    private const int LongestWord = 24;

    private static readonly WordList Starters = WordList.Load("sentence-starters");
    private static readonly WordList SpeechVerbs = WordList.Load("speech-verbs-after-quotes");

    private readonly string _text;
    private readonly int _start;
    private readonly int _limit;

    public NextWord(string text, int at, int limit)
    {
        _text = text;
        _limit = limit;
        AfterBlank = at < limit && char.IsWhiteSpace(text[at]);
        while (at < limit && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        First = at < limit ? text[at] : '\0';
        while (at < limit && IsOpener(text[at]))
        {
            at++;
        }

        _start = at;
        Word = WordAt(text, at, limit);
        IsLower = at < limit && char.IsLower(text[at]) && !(at + 1 < limit && char.IsUpper(text[at + 1]));
    }

    /// <summary>True when white space stands between the mark and what follows.</summary>
    public bool AfterBlank { get; }

    /// <summary>First character after the white space, opening mark or not.</summary>
    public char First { get; }

    /// <summary>The letters and digits that follow the opening marks; at most 24 of them.</summary>
    public string Word { get; }

    /// <summary>True when the word starts in lower case; <c>iPhone</c> does not.</summary>
    public bool IsLower { get; }

    /// <summary>True for a comma, a semicolon and the like: they go on with the sentence.</summary>
    public bool IsMidSentenceMark => First is ',' or ';' or ':' or '&' or '%';

    public bool IsDigit => Word.Length > 0 && char.IsDigit(Word[0]);

    /// <summary>True when the word is one that only a sentence's start capitalises.</summary>
    public bool IsStarter => Starters.Contains(Word);

    /// <summary>True for <c>“Why now?” Ms Orr asked</c>: up to three capitalised words and a verb of speech.</summary>
    public bool IsSpeakerOfQuote()
    {
        var at = _start;
        for (var n = 0; n < 4 && at < _limit; n++)
        {
            var word = WordAt(_text, at, _limit);
            if (word.Length == 0)
            {
                return false;
            }

            if (n > 0 && char.IsLower(word[0]))
            {
                return SpeechVerbs.Contains(word);
            }

            at += word.Length;
            while (at < _limit && _text[at] is ' ' or '.' or '\u00a0')
            {
                at++;
            }
        }

        return false;
    }

    private static bool IsOpener(char c) => c is '"' or '\'' or '“' or '‘' or '«' or '‹' or '(' or '[' or '{' or '¿' or '¡' or '„' or '‚' or '「' or '『';

    private static string WordAt(string text, int at, int limit)
    {
        var end = at;
        while (end < limit && end - at < LongestWord && (char.IsLetterOrDigit(text[end]) || (text[end] is '\'' or '’' && end > at)))
        {
            end++;
        }

        return text[at..end];
    }
}
