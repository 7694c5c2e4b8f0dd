using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>Picks the rule that fits the words of a source.</summary>
internal static class SourceRules
{
    private const double OddPhrase = 0.2;

    /// <summary>Who speaks in <paramref name="quote"/>; quotes must come in reading order. Null when it cannot be told.</summary>
    public static Answer? Resolve(Scene scene, QuoteMatch quote)
    {
        if (quote.Source.Count == 0)
        {
            return quote.Cue.Count == 0 && scene.Spoken.Count > 0 ? Answer.Of(scene.Spoken[^1].Who, SpeakerRule.Continued, "") : null;
        }

        var span = quote.Source[0];
        var phrase = SourceReader.Read(scene.Text, span);
        var answer = IsImpersonal(scene, phrase, quote) ? null : ByKind(scene, phrase, span);

        // Inside what Vale said, "Norland asked for drones": a later "she" still is Vale.
        scene.NoteContent(quote, answer?.Who);
        if (answer is not null && quote.Parent is null)
        {
            scene.Spoken.Add((span.Start, answer.Who));
        }

        return answer;
    }

    // "it was revealed that", "it is feared that": nobody is meant.
    private static bool IsImpersonal(Scene scene, SourcePhrase phrase, QuoteMatch quote) =>
        phrase is { Kind: PhraseKind.Pronoun, Head: "it" } && quote.Cue.Count > 0
        && Word.In(scene.Text, quote.Cue[0]) is { Count: > 0 } cue && cue[0].Lower is "is" or "was" or "has" or "had" or "emerged" or "appears" or "seems"
        && (cue.Count == 1 || cue[0].Lower is "is" or "was" or "emerged" or "appears" or "seems" || cue[1].Lower == "been");

    public static Answer? ByKind(Scene scene, SourcePhrase phrase, TextSpan span)
    {
        var printed = phrase.Span.Slice(scene.Text);
        return phrase.Kind switch
        {
            PhraseKind.Person => PersonRule.Resolve(scene, phrase, printed),
            PhraseKind.Pronoun => phrase.Head is "who" or "which" or "that" ? RelativeRule.Resolve(scene, phrase, span) : PronounRule.Resolve(scene, phrase, span),
            PhraseKind.Office => OfficeRule.Resolve(scene, phrase, printed),
            PhraseKind.Unnamed => Answer.Of(scene.Other(SourceKind.Unnamed, phrase), SpeakerRule.Unnamed, printed),
            PhraseKind.Organization => OrganizationRule.Resolve(scene, phrase, printed),
            PhraseKind.Document => Answer.Of(scene.Other(SourceKind.Document, phrase), SpeakerRule.Document, printed),
            PhraseKind.Group => Answer.Of(scene.Other(SourceKind.Group, phrase), SpeakerRule.Group, printed, phrase.IsPlural ? 0 : OddPhrase),
            PhraseKind.Author => AuthorOf(scene, phrase, printed),
            PhraseKind.Unclear => null,
        };
    }

    private static Answer AuthorOf(Scene scene, SourcePhrase phrase, string printed)
    {
        // "I think so" inside a quotation is whom it quotes.
        if (scene.QuotedSpeaker(phrase.Span.Start) is { } quoted)
        {
            return Answer.Of(quoted, SpeakerRule.Pronoun, printed);
        }

        var name = scene.Reading.Authors.Count > 0 ? scene.Reading.Authors[0] : "The author";
        return Answer.Of(scene.Other(SourceKind.Author, phrase with { Name = name }), SpeakerRule.Author, printed);
    }
}
