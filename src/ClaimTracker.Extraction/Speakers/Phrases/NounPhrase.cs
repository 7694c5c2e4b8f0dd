namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Reads a source that its head noun tells: "the spokesperson", "two officials", "residents", "a report".</summary>
internal static class NounPhrase
{
    private static readonly HashSet<string> Indefinite = new(StringComparer.Ordinal) { "a", "an", "one", "another", "some", "several", "many", "two", "three", "four", "other" };

    public static SourcePhrase? Read(string text, IReadOnlyList<Word> words, int end)
    {
        var core = PhraseParts.CoreEnd(words, end);
        var head = core - 1;
        while (head > 0 && (words[head].IsPossessive || words[head].IsMark || words[head].Lower.EndsWith("ly", StringComparison.Ordinal)))
        {
            head--;
        }

        var first = 0;
        while (first < core - 1 && (PhraseParts.IsArticle(words[first].Lower) || words[first].IsMark) && !(words[first].Lower == "another" && end == 2))
        {
            // "another source", with nothing to tell it by, is not the source before.
            first++;
        }

        var noun = words[head].Lower;
        var plural = SpeakerWords.IsPlural(noun);
        var hasPossessive = Enumerable.Range(0, core).Any(i => words[i].IsPossessive);
        var definite = hasPossessive || (first > 0 && !Indefinite.Contains(words[0].Lower)) || (first == 0 && !plural && words[0].Lower != "another");
        var kind = KindOf(words, head, noun, plural, definite);
        if (kind is null && Enumerable.Range(0, core).Any(i => words[i].Lower == "and" && i > 0))
        {
            kind = PhraseKind.Group;
        }

        return kind is { } found ? PhraseParts.Make(found, text, words, first, end, noun, plural || kind == PhraseKind.Group, definite) : null;
    }

    private static PhraseKind? KindOf(IReadOnlyList<Word> words, int head, string noun, bool plural, bool definite)
    {
        if (noun is "official" or "officials" or "source" or "sources" or "authorities")
        {
            return noun == "authorities" ? PhraseKind.Organization : definite && !plural ? PhraseKind.Office : PhraseKind.Unnamed;
        }

        if (plural && SpeakerWords.IsUnnamed(noun) && !SpeakerWords.IsGroup(noun))
        {
            return PhraseKind.Unnamed;
        }

        var part = noun[(noun.LastIndexOf('-') + 1)..];
        if (plural && (SpeakerWords.IsGroup(part) || part == "dems" || SpeakerWords.IsOffice(noun) || SpeakerWords.CountryOf(part) is not null))
        {
            return PhraseKind.Group;
        }

        if (SpeakerWords.IsOffice(noun) || SpeakerWords.IsUnnamed(noun) || (SpeakerWords.IsGroup(noun) && !plural && noun is not ("family" or "group" or "union" or "crowd" or "intelligence" or "some" or "many" or "others" or "people" or "pro-democracy")) || noun is "person" or "man" or "woman" or "general" or "chief" || (SpeakerWords.IsEpithet(noun) && !plural))
        {
            return definite ? PhraseKind.Office : PhraseKind.Unnamed;
        }

        if (SpeakerWords.IsOrganizationNoun(noun) && noun is not "news")
        {
            return PhraseKind.Organization;
        }

        return SpeakerWords.IsDocument(noun) ? PhraseKind.Document
            : noun is "many" or "some" or "others" or "critics" or "most" or "people" ? PhraseKind.Group
            : words[head].IsCapital && !words[head].IsMark ? PhraseKind.Organization
            : null;
    }
}
