using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Frames;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>What a reporting word alone does to what follows it; the content's own negation is counted at each statement.</summary>
internal static class CueStance
{
    private const int LongestStart = 200;

    /// <summary>The stance of the cue of <paramref name="quote"/>, whose sentence has these words.</summary>
    public static SpeakerStance Of(QuoteMatch quote, string text)
    {
        if (quote.Stance == SpeakerStance.DeclinesToComment || quote.Cue.Count == 0)
        {
            return quote.Stance == SpeakerStance.DeclinesToComment ? quote.Stance : SpeakerStance.Asserts;
        }

        var (operation, negated) = Read(quote, text);
        return operation switch
        {
            Operator.Deny => negated ? SpeakerStance.Questions : SpeakerStance.Denies,
            Operator.Question => SpeakerStance.Questions,
            Operator.Wish => SpeakerStance.Comments,
            Operator.None => quote.Stance == SpeakerStance.Denies ? SpeakerStance.Denies : SpeakerStance.Asserts,
            _ => negated ? SpeakerStance.Questions : SpeakerStance.Asserts,
        };
    }

    /// <summary>The cue where it softens what it reports: "believe", "fears"; null where it does not.</summary>
    public static TextSpan? Hedge(QuoteMatch quote, string text) =>
        quote.Cue.Count > 0 && !quote.Cue[0].IsEmpty && Read(quote, text).Operation is Operator.Hedge or Operator.Evidence ? quote.Cue[0] : null;

    /// <summary>
    /// False where an attribution in the wide sense tells a deed and no statement: "They discussed the plan", "the court issued a warrant".
    /// The outlet tells it then in its own voice.
    /// </summary>
    public static bool PassesOnAStatement(QuoteMatch quote, string text) =>
        quote.Kind == QuoteKind.Direct
        || quote.Cue.Count == 0
        || (!TellsDeed(quote, text)
            && (quote.Kind == QuoteKind.Mixed
                || quote.Stance is not (SpeakerStance.Asserts or SpeakerStance.Comments)
                || Read(quote, text).Operation != Operator.None
                || quote.Content.Any(content => HoldsVerb(content, text))));

    /// <summary>"Oslo asked Berlin for tanks": the cue is what is claimed.</summary>
    private static bool TellsDeed(QuoteMatch quote, string text) => quote.Stance != SpeakerStance.DeclinesToComment
        && quote.Cue.SelectMany(span => span.Slice(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Any(word => VerbLexicon.Read(word.ToLowerInvariant()) is { } verb && Roles.OfVerb(verb.Lemma) is not null)
        && !quote.Content.Any(content => content.Slice(text).StartsWith("that ", StringComparison.Ordinal) || content.Slice(text).StartsWith("to ", StringComparison.Ordinal));

    private static bool HoldsVerb(TextSpan content, string text)
    {
        foreach (var token in Tokenizer.Split(text, new TextSpan(content.Start, Math.Min(content.Length, LongestStart))))
        {
            var lower = token.In(text).ToString().ToLowerInvariant();
            if (ClosedWords.Tag(lower) is WordTag.Modal or WordTag.Auxiliary || VerbLexicon.Read(lower) is { Leaning: VerbLeaning.Verb } verb && (verb.Forms & (VerbForms.Past | VerbForms.Third)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static (Operator Operation, bool IsNegated) Read(QuoteMatch quote, string text)
    {
        var operation = Operator.None;
        var negated = false;
        foreach (var part in quote.Cue.SelectMany(span => span.Slice(text).Split([' ', '\n', ','], StringSplitOptions.RemoveEmptyEntries)))
        {
            var lower = part.ToLowerInvariant().Replace('’', '\'');
            negated |= lower is "not" or "never" || lower.EndsWith("n't", StringComparison.Ordinal);
            var verb = VerbLexicon.Read(lower) is { } reading ? Operators.OfVerb(reading.Lemma) : Operator.None;
            var known = verb != Operator.None ? verb : Operators.OfNoun(NounForms.Singular(lower));
            operation = known != Operator.None ? known : operation;
        }

        return (operation, negated);
    }
}
