using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Reads a source that names a person: "Ada Orr", "the Kremlin's spokesman Dmitri Orr".</summary>
internal static class PersonPhrase
{
    /// <summary>A person's name before any preposition, behind any possessive: "The Kremlin's spokesman Dmitri Orr".</summary>
    public static SourcePhrase? Read(string text, IReadOnlyList<Word> words, int end)
    {
        var core = PhraseParts.CoreEnd(words, end);
        for (var i = core - 1; i >= 0; i--)
        {
            if (words[i].IsPossessive)
            {
                return null;
            }

            var isRunStart = words[i].IsCapital && (i == 0 || !words[i - 1].IsCapital);
            if (!isRunStart || NameRun.At(words, i, core) is not { } run || run.End < core || !CanBePerson(words, run))
            {
                continue;
            }

            if ((i > 1 && words[i - 1].Lower == "and" && words[i - 2].IsCapital) || IsJoined(words, i))
            {
                // "Orr and Hale", "Orr and his brother Luc": two people are no one.
                return PhraseParts.Make(PhraseKind.Group, text, words, words[0].Lower == "the" ? 1 : 0, end, "", true, true);
            }

            var hasTitle = run.First > 0 && SpeakerWords.IsTitle(words[run.First - 1].Lower);
            if (run.Length == 1 && run.First == 0 && !NameTest.IsSurelyPerson(words, run) && words.Count > end && words[end].Text == ",")
            {
                hasTitle = true;
            }

            return Person(text, words, run, end, hasTitle);
        }

        return null;
    }

    private static bool IsJoined(IReadOnlyList<Word> words, int name) =>
        Enumerable.Range(0, name).Any(i => i > 0 && words[i].Lower == "and" && words[i - 1].IsCapital && !SpeakerWords.IsOffice(words[i - 1].Lower) && PhraseParts.IsArticle(words[i + 1].Lower));

    public static bool CanBePerson(IReadOnlyList<Word> words, NameRun run)
    {
        if (NameTest.IsNotPerson(words, run.First, run.End))
        {
            return false;
        }

        // "Democrats" and "Republicans" are groups, "Police" a body.
        var word = words[run.First].Lower;
        return run.Length > 1 || SpeakerWords.IsTitle(run.First > 0 ? words[run.First - 1].Lower : "")
            || !(SpeakerWords.IsGroup(word) || SpeakerWords.IsOrganizationNoun(word) || SpeakerWords.IsUnnamed(word) || SpeakerWords.IsOffice(word) || SpeakerWords.IsDocument(word));
    }

    private static SourcePhrase Person(string text, IReadOnlyList<Word> words, NameRun run, int end, bool hasTitle)
    {
        var gender = run.First > 0 ? SpeakerWords.GenderOf(words[run.First - 1].Lower) : Gender.Unknown;
        var nameSpan = TextSpan.FromBounds(words[run.First].Span.Start, words[run.End - 1].Span.End);
        var before = run.First;
        while (before > 0 && SpeakerWords.IsTitle(words[before - 1].Lower))
        {
            before--;
        }

        var first = 0;
        while (first < before && (PhraseParts.IsArticle(words[first].Lower) || words[first].IsMark))
        {
            first++;
        }

        var description = before > first ? TextSpan.FromBounds(words[first].Span.Start, words[before - 1].Span.End).Slice(text) : Apposition(text, words, end);
        return new SourcePhrase(PhraseKind.Person, PhraseParts.Range(words, 0, end), nameSpan.Slice(text), nameSpan, description, hasTitle ? words[Math.Max(0, run.First - 1)].Lower : "", gender, false, true);
    }

    private static string? Apposition(string text, IReadOnlyList<Word> words, int end)
    {
        var first = end + 1;
        if (first >= words.Count || words[first].Lower is "who" or "which" || !(PhraseParts.IsArticle(words[first].Lower) || words[first].Lower is "former" or "now" || SpeakerWords.IsOffice(words[first].Lower)))
        {
            return null;
        }

        if (words[first].Lower is "a" or "an" or "the" or "now")
        {
            first++;
        }

        var last = first;
        while (last < words.Count && !words[last].IsMark && words[last].Lower is not ("who" or "which"))
        {
            last++;
        }

        return last > first ? PhraseParts.Range(words, first, last).Slice(text) : null;
    }
}
