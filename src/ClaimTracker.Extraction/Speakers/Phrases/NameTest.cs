namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Tells what a run of capitalised words names.</summary>
internal static class NameTest
{
    /// <summary>True when the run is the name of a body, state, place, day or month.</summary>
    public static bool IsNotPerson(IReadOnlyList<Word> words, int first, int end)
    {
        var name = Word.Join(words, first, end);
        if (SpeakerWords.IsOrganization(name) || SpeakerWords.CountryOf(name) is not null)
        {
            return true;
        }

        var last = words[end - 1];
        if (SpeakerWords.IsOrganizationNoun(last.Lower) || SpeakerWords.IsDocument(last.Lower) || SpeakerWords.IsDayOrMonth(last.Lower) || SpeakerWords.IsOffice(last.Lower) || SpeakerWords.IsGroup(last.Lower))
        {
            return !SpeakerWords.IsGivenName(words[first].Lower) || end - first == 1;
        }

        return SpeakerWords.IsDayOrMonth(words[first].Lower) || words[first].Lower == "team"
            || (SpeakerWords.IsCompanyWord(last.Lower) && end - first > 1 && !SpeakerWords.IsGivenName(words[first].Lower))
            || IsPeople(last.Lower, end - first)
            || (SpeakerWords.CountryOf(words[first].Lower) is not null && !SpeakerWords.IsGivenName(words[first].Lower))
            || (end - first == 1 && IsAbbreviation(last.Text));
    }

    /// <summary>"NATO", "AFL-CIO", "AT&amp;T".</summary>
    public static bool IsAbbreviation(string word) =>
        word.Length > 1 && word.All(c => char.IsUpper(c) || char.IsDigit(c) || c is '-' or '&' or '.') && word.Count(char.IsUpper) > 1;

    // "African-Americans", "Dems".
    private static bool IsPeople(string word, int length)
    {
        var part = word[(word.LastIndexOf('-') + 1)..];
        return length == 1 && SpeakerWords.IsPlural(part) && (SpeakerWords.IsGroup(part) || SpeakerWords.CountryOf(part) is not null || part is "dems" or "reps");
    }

    /// <summary>True when something besides the capitals says that the run is a person: a title or office before it, a known given name.</summary>
    public static bool IsSurelyPerson(IReadOnlyList<Word> words, NameRun run)
    {
        if (IsNotPerson(words, run.First, run.End))
        {
            return false;
        }

        var hasTitle = run.First > run.Whole && (SpeakerWords.IsTitle(words[run.First - 1].Lower) || SpeakerWords.IsOffice(words[run.First - 1].Lower) || words[run.First - 1].Lower == "general");
        var afterOffice = run.First == run.Whole && run.First > 0 && (SpeakerWords.IsOffice(words[run.First - 1].Lower) || SpeakerWords.IsTitle(words[run.First - 1].Lower)) && !SpeakerWords.IsPlural(words[run.First - 1].Lower);
        return hasTitle || afterOffice || (run.Length > 1 && SpeakerWords.IsGivenName(words[run.First].Lower));
    }
}
