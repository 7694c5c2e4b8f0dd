using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>"Jens Orr", "Mr Orr", "Orr": a name, in full or short.</summary>
internal static class PersonRule
{
    public static Answer Resolve(Scene scene, SourcePhrase phrase, string printed)
    {
        var words = Word.In(scene.Text, phrase.NameSpan);
        var who = words.Count > 1
            ? Named(scene, words, phrase, out var rule)
            : Short(scene, words[0], phrase, out rule);
        who.Print(phrase.NameSpan, phrase.Name);
        who.Describe(phrase.Description);
        if (who.Gender == Gender.Unknown)
        {
            who.Gender = phrase.Gender;
        }

        return Answer.Of(who, rule, printed);
    }

    private static Character Named(Scene scene, IReadOnlyList<Word> words, SourcePhrase phrase, out SpeakerRule rule)
    {
        rule = SpeakerRule.FullName;
        return scene.People.Full(words, new NameRun(0, words.Count, 0));
    }

    private static Character Short(Scene scene, Word word, SourcePhrase phrase, out SpeakerRule rule)
    {
        var known = scene.People.Single(word.Lower, phrase.Gender, word.Span.Start, out var isSure);
        rule = known is null || !known.Name.Contains(' ', StringComparison.Ordinal) ? SpeakerRule.LoneSurname : isSure ? SpeakerRule.Surname : SpeakerRule.SharedSurname;
        return known ?? scene.People.AddSingle(word, phrase.Gender);
    }
}
