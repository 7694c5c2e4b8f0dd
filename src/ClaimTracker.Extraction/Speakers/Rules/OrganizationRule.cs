using System.Collections.Frozen;
using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>"NATO", "Beijing", "the ministry": a body, by its name or by its noun.</summary>
internal static class OrganizationRule
{
    private const int Memory = 40, FarthestSentence = 2;

    // What somebody runs is named for them: "the Orr campaign", "Orr's campaign", "her campaign".
    private static readonly FrozenSet<string> Owned = FrozenSet.ToFrozenSet(["campaign", "camp", "team", "staff"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(
        ["city", "country", "county", "district", "kingdom", "municipality", "nation", "province", "republic", "state", "town", "village"], StringComparer.Ordinal);

    // Nouns that stand for a body whose name does not say what it is.
    private static readonly FrozenSet<string> General = FrozenSet.ToFrozenSet(
        ["agency", "organization", "organisation", "group", "alliance", "bloc", "company", "firm", "network", "newspaper", "paper", "outlet", "union", "body", "bureau", "broadcaster", "league"],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> OutletNouns = FrozenSet.ToFrozenSet(["newspaper", "paper", "outlet", "broadcaster"], StringComparer.Ordinal);

    public static Answer Resolve(Scene scene, SourcePhrase phrase, string printed)
    {
        var words = Word.In(scene.Text, phrase.NameSpan);
        var head = HeadOf(words);
        if (Owned.Contains(head) && Owner(scene, words, phrase, out var isOwned) is { } owner)
        {
            return Answer.Of(Body(scene, phrase, $"{owner} {head}"), isOwned ? SpeakerRule.OwnBody : SpeakerRule.Organization, printed);
        }

        if (ShortFor(scene, words, head, phrase) is { } full && !full.Equals(phrase.Name, StringComparison.OrdinalIgnoreCase))
        {
            return Answer.Of(Body(scene, phrase, full), SpeakerRule.ShortBody, printed);
        }

        return Answer.Of(Body(scene, phrase, phrase.Name), SpeakerRule.Organization, printed);
    }

    /// <summary>The one character for every name of a body.</summary>
    private static Character Body(Scene scene, SourcePhrase phrase, string name)
    {
        var body = scene.Body(name);
        body.Print(phrase.NameSpan, phrase.Name);
        return body;
    }

    private static string HeadOf(IReadOnlyList<Word> words)
    {
        for (var i = words.Count - 1; i >= 0; i--)
        {
            if (SpeakerWords.IsOrganizationNoun(words[i].Lower) && (i == 0 || !(words[i - 1].Lower is "of" or "for" or "on")))
            {
                return words[i].Lower;
            }
        }

        return "";
    }

    private static string? ShortFor(Scene scene, IReadOnlyList<Word> words, string head, SourcePhrase phrase)
    {
        if (head.Length == 0 && words.Count == 1 && words[0].IsCapital && !NameTest.IsAbbreviation(words[0].Text) && SpeakerWords.CountryOf(words[0].Lower) is null && !Traits.IsState(words[0].Lower))
        {
            return scene.Bodies.BeginningWith(words[0].Text);
        }

        if (head.Length == 0 || Places.Contains(head) || phrase.IsPlural || !phrase.IsDefinite || Owned.Contains(head))
        {
            return null;
        }

        if (scene.Bodies.Fuller(words, head, looksAhead: words[0].IsCapital) is { } fuller)
        {
            return fuller;
        }

        if (words.Count > 1 || words[0].IsCapital)
        {
            return null;
        }

        // "the institute" after "the Institute for Winter Studies" is the same body.
        var known = scene.Spoken.TakeLast(Memory).Select(spoken => spoken.Who).LastOrDefault(who => who.Kind == SourceKind.Organization && who.Name.Contains(head, StringComparison.OrdinalIgnoreCase));
        return known?.Name ?? (General.Contains(head) ? NearBy(scene, phrase.NameSpan.Start, OutletNouns.Contains(head)) : null);
    }

    private static string? NearBy(Scene scene, int at, bool isOutlet)
    {
        var sentence = scene.SentenceAt(at);
        var first = Math.Max(0, sentence - FarthestSentence);
        return sentence < 0 ? null : scene.Bodies.LastBare(scene.Segmentation.Sentences[first].Span.Start, at, isOutlet);
    }

    /// <summary>Whose campaign it is: named in the phrase, meant by its pronoun, or told before.</summary>
    private static string? Owner(Scene scene, IReadOnlyList<Word> words, SourcePhrase phrase, out bool isOwned)
    {
        isOwned = true;
        for (var i = 0; i < words.Count - 1; i++)
        {
            if (words[i].IsCapital && !SpeakerWords.IsTitle(words[i].Lower) && Traits.PartyOf(words[i].Lower) is null
                && (i + 2 == words.Count || (words[i + 1].IsPossessive && i + 3 == words.Count)))
            {
                isOwned = false;
                return scene.People.Single(words[i].Lower, Gender.Unknown, words[i].Span.Start, out _) is { } named ? Surname(named) : words[i].Text;
            }
        }

        var before = Word.In(scene.Text, phrase.Span);
        if (before.Count > 0 && PronounPhrase.Read([before[0]], 1, before[0].Span) is { Kind: PhraseKind.Pronoun, Head: "he" or "she" } pronoun)
        {
            return PronounRule.Resolve(scene, pronoun, before[0].Span)?.Who is { Kind: SourceKind.Person } holder ? Surname(holder) : null;
        }

        return phrase.IsDefinite && words.Count == 1 ? Told(scene, words[0].Lower, phrase.NameSpan.Start) : null;
    }

    private static string? Told(Scene scene, string noun, int at)
    {
        var spoken = scene.Spoken.TakeLast(Memory).Select(one => one.Who).LastOrDefault(who => who.Kind == SourceKind.Organization && who.Name.EndsWith(" " + noun, StringComparison.Ordinal));
        return spoken is not null ? spoken.Name[..^(noun.Length + 1)] : scene.LastOwner(noun, at) is { } person ? Surname(person) : null;
    }

    private static string Surname(Character person) => person.Name[(person.Name.LastIndexOf(' ') + 1)..];
}
