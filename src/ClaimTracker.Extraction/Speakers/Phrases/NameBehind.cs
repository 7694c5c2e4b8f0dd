namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Reads a source whose name stands behind a comma: "its chief executive, Peter Orr,", "the supplier, Norvik Catering,".</summary>
internal static class NameBehind
{
    public static SourcePhrase? Read(string text, IReadOnlyList<Word> words, int end)
    {
        var first = end + 1;
        if (first >= words.Count || words[end].Text != "," || !IsCommon(words, end))
        {
            return null;
        }

        first += words[first].Lower == "the" ? 1 : 0;
        if (first >= words.Count || NameRun.At(words, first, words.Count) is not { } run || (run.End < words.Count && !words[run.End].IsMark && words[run.End].Lower is not ("who" or "which")))
        {
            return null;
        }

        var head = words[PhraseParts.CoreEnd(words, end) - 1].Lower;
        var isBody = !PersonPhrase.CanBePerson(words, run) || (SpeakerWords.IsOrganizationNoun(head) && !NameTest.IsSurelyPerson(words, run));
        if (run.Length == 1 && !isBody && !IsSomebody(words, end))
        {
            return null;
        }

        var start = PhraseParts.IsArticle(words[0].Lower) && end > 1 ? 1 : 0;
        var name = PhraseParts.Range(words, isBody ? run.Whole : run.First, run.End);
        var description = PhraseParts.Range(words, start, end).Slice(text);
        var gender = isBody ? Gender.Unknown : SpeakerWords.GenderOf(head);
        return new SourcePhrase(isBody ? PhraseKind.Organization : PhraseKind.Person, PhraseParts.Range(words, 0, run.End), name.Slice(text), name, description, "", gender, false, true);
    }

    /// <summary>"the newspaper The Evening Herald", "the airline Norair": the name behind the noun for a body.</summary>
    public static SourcePhrase? ReadBody(string text, IReadOnlyList<Word> words, int end)
    {
        var first = end;
        while (first > 0 && (words[first - 1].IsCapital || words[first - 1].Lower is "of" or "for" or "&"))
        {
            first--;
        }

        return first > 0 && first < end && words[first].IsCapital && SpeakerWords.IsOrganizationNoun(words[first - 1].Lower) && PhraseParts.IsArticle(words[0].Lower)
            && !SpeakerWords.IsPlural(words[first - 1].Lower) && !SpeakerWords.IsOffice(words[end - 1].Lower) && NameRun.At(words, first, end) is { } run && !NameTest.IsSurelyPerson(words, run)
            ? PhraseParts.Make(PhraseKind.Organization, text, words, first, end, "", false, true)
            : null;
    }

    /// <summary>True when the words before the comma are a noun and name nobody: "her Labour shadow", "one of the victims".</summary>
    private static bool IsCommon(IReadOnlyList<Word> words, int end)
    {
        var core = PhraseParts.CoreEnd(words, end);
        var head = words[core - 1];
        return !head.IsMark && !head.IsPossessive && (!head.IsCapital || (core == 1 && IsSomebody(words, end)))
            && !words.Take(end).Any(word => word.Lower is "and" or "or")
            && (PhraseParts.IsArticle(words[0].Lower) || IsSomebody(words, end) || words.Take(end).Any(word => word.IsPossessive));
    }

    private static bool IsSomebody(IReadOnlyList<Word> words, int end) =>
        words[0].Lower is "his" or "her" or "one"
        || words.Take(end).Any(word => SpeakerWords.IsOffice(word.Lower) || SpeakerWords.IsUnnamed(word.Lower) || SpeakerWords.IsGroup(word.Lower) || SpeakerWords.IsEpithet(word.Lower));
}
