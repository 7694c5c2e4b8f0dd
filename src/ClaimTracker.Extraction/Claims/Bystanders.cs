using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Links speakers who make no claim themselves to the claim they speak of: who denies "that", would not comment, or hopes.</summary>
internal static class Bystanders
{
    private const double DeniedConfidence = 0.6;
    private const double DeclinedConfidence = 0.6;
    private const double CommentConfidence = 0.4;
    private const int Nearby = 1500;
    private const int LongestAnswer = 160;

    /// <summary>Claims of the quotes that make none themselves.</summary>
    public static IReadOnlyList<ClaimCandidate> Of(string text, IReadOnlyList<Attribution> attributions, IReadOnlyList<ClaimCandidate> claims)
    {
        var speaking = claims.Where(claim => claim.Quote is not null).Select(claim => claim.Quote!.Value).ToHashSet();
        var told = claims.Where(claim => claim.Place == AppearancePlace.Body && claim.Rule != "claim-statement" && claim.Frame.Modality is null).OrderBy(claim => claim.Span.Start).ToList();
        var headline = claims.FirstOrDefault(claim => claim.Place == AppearancePlace.Headline && claim.Rule != "claim-statement");
        var links = new List<ClaimCandidate>();
        ClaimCandidate? before = null;
        ClaimCandidate? topic = null;
        var at = 0;
        for (var q = 0; q < attributions.Count; q++)
        {
            var quote = attributions[q].Quote;
            var span = SpanOf(quote);
            for (; at < told.Count && told[at].Span.Start <= span.Start; at++)
            {
                before = told[at];
                topic = headline?.Frame == before.Frame ? headline : topic;
            }

            if (before is null || speaking.Contains(q) || span.Start - before.Span.End > Nearby || Answer(text, quote) is not { } answer)
            {
                continue;
            }

            // A denial of "that" is about what was said last; who would not comment was asked about what the report is about.
            links.Add(Link(answer.Stance == SpeakerStance.Denies ? before : topic ?? before, q, span, answer));
        }

        return links;
    }

    private static ClaimCandidate Link(ClaimCandidate claim, int q, TextSpan span, BystanderAnswer answer) => claim with
    {
        Quote = q,
        Place = AppearancePlace.Body,
        Span = span,
        Stance = answer.Stance,
        ReportStance = ReportStance.Observing,
        Hedge = Hedge.None,
        HedgeWords = [],
        Rule = answer.Rule,
        Reason = answer.Reason,
        Confidence = answer.Confidence,
    };

    private static BystanderAnswer? Answer(string text, QuoteMatch quote)
    {
        var length = quote.Content.Sum(span => span.Length);
        if (quote.Stance == SpeakerStance.DeclinesToComment && length <= LongestAnswer)
        {
            return new BystanderAnswer(SpeakerStance.DeclinesToComment, "claim-declined", "would not comment on what the report is about", DeclinedConfidence);
        }

        if (quote.Stance == SpeakerStance.Denies && length <= LongestAnswer && Holds(text, quote, IsPointer))
        {
            return new BystanderAnswer(SpeakerStance.Denies, "claim-denied-that", "denies what was said before, as \"that\" or \"it\"", DeniedConfidence);
        }

        return quote.Kind != QuoteKind.Indirect && length <= 3 * LongestAnswer && Holds(text, quote, IsFeeling)
            ? new BystanderAnswer(SpeakerStance.Comments, "claim-comment", "speaks of hopes and feelings about what the report is about", CommentConfidence)
            : null;
    }

    private static TextSpan SpanOf(QuoteMatch quote)
    {
        var spans = quote.Content.Count > 0 ? quote.Content : [.. quote.Source, .. quote.Cue];
        return spans.Count == 0 ? default : TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End));
    }

    private static bool Holds(string text, QuoteMatch quote, Func<string, bool> test) =>
        quote.Content.SelectMany(span => Tokenizer.Split(text, span)).Any(token => test(token.In(text).ToString().ToLowerInvariant()));

    private static bool IsPointer(string lower) => lower is "that" or "this" or "it" or "such" or "these" or "those" or "them";

    private static bool IsFeeling(string lower) =>
        lower is "hope" or "hopes" or "concerned" or "grieved" or "regret" or "regrets" or "sorry" or "welcome" or "worried" or "saddened" or "deplore" or "pray" or "shocked";

    private sealed record BystanderAnswer(SpeakerStance Stance, string Rule, string Reason, double Confidence);
}
