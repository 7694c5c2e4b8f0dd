using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>"Jens Orr", "Mr Orr", "Orr": a name, in full or short.</summary>
internal static class PersonRule
{
    private static readonly string[] TradeEndings = ["eers", "iers", "ists", "ants", "ians", "graphers", "workers", "holders", "makers", "owners", "ents", "men", "women"];

    public static Answer Resolve(Scene scene, SourcePhrase phrase, string printed)
    {
        var words = Word.In(scene.Text, phrase.NameSpan);
        if (words.Count == 1 && phrase.Head.Length == 0 && IsTrade(words[0].Lower) && scene.People.Single(words[0].Lower, Gender.Unknown, words[0].Span.Start, out _) is null)
        {
            return Answer.Of(scene.Other(SourceKind.Group, phrase with { IsPlural = true }), SpeakerRule.Group, printed);
        }

        if (words.Count == 1 && phrase.Head.Length == 0 && scene.People.Single(words[0].Lower, Gender.Unknown, words[0].Span.Start, out _) is null && scene.Bodies.BeginningWith(words[0].Text) is { } full)
        {
            // "Norvik said", after "Norvik Energy".
            var body = scene.Body(full);
            body.Print(phrase.NameSpan, phrase.Name);
            return Answer.Of(body, SpeakerRule.ShortBody, printed);
        }

        // "Voltara, the carmaker, said": no title, and nobody bears the name in full.
        if ((phrase.Head.Length == 0 || phrase.Head == words[0].Lower) && scene.Firms.Contains(words)
            && (scene.People.Single(words[^1].Lower, Gender.Unknown, words[0].Span.Start, out _)?.Name ?? phrase.Name) == phrase.Name)
        {
            var firm = scene.Body(phrase.Name);
            firm.Print(phrase.NameSpan, phrase.Name);
            return Answer.Of(firm, SpeakerRule.Organization, printed);
        }

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

    /// <summary>"Engineers said": a capital at a sentence's start, and the ending of what many people do.</summary>
    private static bool IsTrade(string word) => TradeEndings.Any(ending => word.Length > ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal));

    private static Character Named(Scene scene, IReadOnlyList<Word> words, SourcePhrase phrase, out SpeakerRule rule)
    {
        rule = SpeakerRule.FullName;
        return scene.People.Full(words, new NameRun(0, words.Count, 0));
    }

    private static Character Short(Scene scene, Word word, SourcePhrase phrase, out SpeakerRule rule)
    {
        var known = scene.People.Single(word.Lower, phrase.Gender, word.Span.Start, out var isSure);
        rule = known is null || !known.Name.Contains(' ', StringComparison.Ordinal) ? SpeakerRule.LoneSurname : isSure ? SpeakerRule.Surname : SpeakerRule.SharedSurname;
        if (known is null && scene.People.AlmostNamed(word.Lower) is { } misprinted)
        {
            rule = SpeakerRule.Misprint;
            return misprinted;
        }

        return known ?? scene.People.AddSingle(word, phrase.Gender);
    }
}
