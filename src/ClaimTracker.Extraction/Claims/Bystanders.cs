using ClaimTracker.Extraction.Claims.Frames;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Links speakers who would not comment, or who only hope and regret, to the claim that the report is about.</summary>
internal static class Bystanders
{
    private const double DeclinedConfidence = 0.6;
    private const double CommentConfidence = 0.4;
    private const int Nearby = 1500;

    /// <summary>Claims of the quotes that make none themselves.</summary>
    public static IReadOnlyList<ClaimCandidate> Of(string text, IReadOnlyList<Attribution> attributions, IReadOnlyList<ClaimCandidate> claims)
    {
        var speaking = claims.Where(claim => claim.Quote is not null).Select(claim => claim.Quote!.Value).ToHashSet();
        var events = claims.Where(claim => claim.Place == AppearancePlace.Body && claim.Rule is not "claim-statement").OrderBy(claim => claim.Span.Start).ToList();
        var headline = claims.FirstOrDefault(claim => claim.Place == AppearancePlace.Headline && claim.Rule is not "claim-statement");
        var links = new List<ClaimCandidate>();
        var at = 0;
        for (var q = 0; q < attributions.Count; q++)
        {
            var quote = attributions[q].Quote;
            var start = StartOf(quote);
            while (at + 1 < events.Count && events[at + 1].Span.Start <= start)
            {
                at++;
            }

            var declined = quote.Stance == SpeakerStance.DeclinesToComment && IsShort(quote);
            if (speaking.Contains(q) || (!declined && !IsFeeling(text, quote)))
            {
                continue;
            }

            var before = events.Count > 0 && events[at].Span.Start <= start ? events[at] : null;
            if (Topic(headline, before, start) is { } topic)
            {
                links.Add(Link(topic, q, quote, declined));
            }
        }

        return links;
    }

    /// <summary>The headline's claim when the text has come to it, else the claim told shortly before.</summary>
    private static ClaimCandidate? Topic(ClaimCandidate? headline, ClaimCandidate? before, int start)
    {
        if (before is null || start - before.Span.End > Nearby)
        {
            return null;
        }

        return headline is not null && headline.Frame.Predicate == before.Frame.Predicate && headline.Frame.Actor == before.Frame.Actor ? headline : before;
    }

    private static ClaimCandidate Link(ClaimCandidate topic, int q, QuoteMatch quote, bool declined) => topic with
    {
        Quote = q,
        Place = AppearancePlace.Body,
        Span = SpanOf(quote),
        Stance = declined ? SpeakerStance.DeclinesToComment : SpeakerStance.Comments,
        ReportStance = ReportStance.Observing,
        Hedge = Hedge.None,
        HedgeWords = [],
        Rule = declined ? "claim-declined" : "claim-comment",
        Reason = declined ? "would not comment on what the report is about" : "speaks of hopes and feelings about what the report is about",
        Confidence = declined ? DeclinedConfidence : CommentConfidence,
    };

    /// <summary>A long quotation with "I will not comment" somewhere in it speaks of other things as well.</summary>
    private static bool IsShort(QuoteMatch quote)
    {
        const int Longest = 160;
        return quote.Content.Sum(span => span.Length) <= Longest;
    }

    private static int StartOf(QuoteMatch quote) => SpanOf(quote).Start;

    private static TextSpan SpanOf(QuoteMatch quote)
    {
        var spans = quote.Content.Count > 0 ? quote.Content : [.. quote.Source, .. quote.Cue];
        return spans.Count == 0 ? default : TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End));
    }

    /// <summary>True when the words are of hoping and feeling and name nothing that could be checked.</summary>
    private static bool IsFeeling(string text, QuoteMatch quote)
    {
        const int Longest = 400;
        if (quote.Kind == QuoteKind.Indirect || quote.Content.Count == 0 || quote.Content.Sum(span => span.Length) > Longest)
        {
            return false;
        }

        return quote.Content.SelectMany(span => Tokenizer.Split(text, span)).Any(token => IsFeelingWord(token.In(text).ToString().ToLowerInvariant()));
    }

    private static bool IsFeelingWord(string lower) =>
        Feelings.Is(new Word(default, lower, lower, VerbLexicon.Read(lower)?.Lemma ?? lower, WordTag.Verb, VerbForms.None)) && lower is "hope" or "hopes" or "concerned" or "grieved" or "regret" or "sorry" or "welcome" or "worried" or "saddened" or "deplore" or "pray" or "thank" or "shocked";
}
