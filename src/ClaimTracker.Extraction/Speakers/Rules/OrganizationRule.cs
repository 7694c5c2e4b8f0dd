using ClaimTracker.Extraction.Speakers.Phrases;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>"NATO", "Beijing", "the ministry": a body, by its name or by its noun.</summary>
internal static class OrganizationRule
{
    private const int Memory = 40;

    public static Answer Resolve(Scene scene, SourcePhrase phrase, string printed)
    {
        // "the institute" after "the Institute for Winter Studies" is the same body.
        var words = phrase.Name.Split(' ');
        var known = phrase.IsDefinite && words.Length == 1 && char.IsLower(words[0][0])
            ? scene.Spoken.TakeLast(Memory).Select(spoken => spoken.Who).LastOrDefault(who => who.Kind == SourceKind.Organization && who.Name.Contains(words[0], StringComparison.OrdinalIgnoreCase))
            : null;
        var body = known ?? scene.Other(SourceKind.Organization, phrase);
        body.Print(phrase.NameSpan, phrase.Name);
        return Answer.Of(body, SpeakerRule.Organization, printed);
    }
}
