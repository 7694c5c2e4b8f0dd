using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Segments;

/// <summary>Tells the full stop of an abbreviation, an initial or a number from the one that closes a sentence.</summary>
internal static class AbbreviationRules
{
    private const int LongestWord = 24;

    private static readonly WordList BeforeNames = WordList.Load("abbreviations-before-names");
    private static readonly WordList Abbreviations = WordList.Load("abbreviations");
    private static readonly WordList Further = WordList.Load("abbreviations-inside-sentences");
    private static readonly WordList AfterClock = WordList.Load("words-after-clock");

    /// <summary>True when the single full stop at <paramref name="stop"/>, with a blank behind it, closes the sentence from <paramref name="start"/>.</summary>
    /// <remarks><paramref name="words"/> counts the blanks since the start: how much of a sentence there is already.</remarks>
    public static bool EndsSentence(string text, int start, int stop, int words, NextWord next)
    {
        var from = WordStart(text, start, stop);
        var word = text[from..stop];
        if (word.Length == 0)
        {
            return true;
        }

        if (from <= ListMarks.AfterBullet(text, start, stop) && ListMarks.IsMark(text, from, text.Length))
        {
            return false;
        }

        if (word.Contains('.', StringComparison.Ordinal))
        {
            return EndsAfterPoints(word, words, next);
        }

        if (word.Length == 1 && char.IsLetter(word[0]))
        {
            return EndsAfterLetter(text, start, from, next);
        }

        if (BeforeNames.Contains(word) && !(word is "art" or "fig" or "pl" or "gen"))
        {
            return false;
        }

        if (word is "No" or "Nos" or "no" or "nos" or "Art" or "Fig" or "art" or "fig" or "N°" or "Nº")
        {
            return !next.IsDigit;
        }

        return !(Abbreviations.Contains(word) || Further.Contains(word)) || (next.IsStarter && !next.IsDigit);
    }

    /// <summary>True for <c>world.Today</c>: a stop without a blank between a small word or a number and a capitalised word.</summary>
    public static bool IsGluedSentence(string text, int stop, int limit)
    {
        if (stop + 2 >= limit || stop < 2 || !char.IsUpper(text[stop + 1]) || !char.IsLower(text[stop + 2]))
        {
            return false;
        }

        var from = WordStart(text, 0, stop);
        var word = text[from..stop];
        return word.Length >= 2 && !word.Contains('.', StringComparison.Ordinal) && !word.Contains('/', StringComparison.Ordinal)
            && !word.Contains('@', StringComparison.Ordinal) && !BeforeNames.Contains(word)
            && (char.IsLower(word[^1]) ? char.IsLower(word[^2]) : char.IsDigit(word[^1]))
            && !(word.Length < 4 && char.IsUpper(word[0]))
            && !IsAddress(text, stop, limit);
    }

    /// <summary>True when the word that goes on behind the stop is an address: <c>Jane.Doe@example.org</c>.</summary>
    private static bool IsAddress(string text, int stop, int limit)
    {
        for (var at = stop; at < limit && at - stop < LongestWord && !char.IsWhiteSpace(text[at]); at++)
        {
            if (text[at] is '@' or '/')
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"U.S. Government" goes on, "the U.S. How" does not; "5 a.m. Mr. Smith" goes on when little was said before it.</summary>
    private static bool EndsAfterPoints(string word, int words, NextWord next)
    {
        if (word is "a.m" or "p.m" or "A.M" or "P.M")
        {
            return words > 4 && !AfterClock.Contains(next.Word) && !next.IsDigit;
        }

        if (word is "e.g" or "i.e" or "E.g" or "I.e")
        {
            return false;
        }

        var isInitials = true;
        for (var i = 0; i < word.Length; i++)
        {
            isInitials &= i % 2 == 0 ? char.IsLetter(word[i]) : word[i] == '.';
        }

        // "v. 2.0." and "example.org." end a sentence as any other word does.
        return (!isInitials && word is not "Ph.D") || next.IsStarter;
    }

    /// <summary>"Albert I. Jones" is an initial; in "you and I. Did" and "vitamin C. The" the letter is a word.</summary>
    private static bool EndsAfterLetter(string text, int start, int from, NextWord next)
    {
        if (char.IsLower(text[from]))
        {
            return false;
        }

        var before = from;
        while (before > start && char.IsWhiteSpace(text[before - 1]))
        {
            before--;
        }

        var isNamed = before == start || char.IsUpper(text[WordStart(text, start, before)]) || text[before - 1] == '.';
        return text[from] == 'I' ? !isNamed : !isNamed && next.IsStarter;
    }

    private static int WordStart(string text, int start, int stop)
    {
        var from = stop;
        while (from > start && stop - from < LongestWord && !char.IsWhiteSpace(text[from - 1]) && !IsOuter(text[from - 1]))
        {
            from--;
        }

        return from;
    }

    private static bool IsOuter(char c) => c is '"' or '“' or '”' or '‘' or '(' or '[' or '—' or '–' or '«' or '/' or '-';
}
