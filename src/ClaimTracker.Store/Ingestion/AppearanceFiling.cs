using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Claims;
using ClaimTracker.Store.Entities;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Turns an article's statements into appearances of claims.</summary>
internal static class AppearanceFiling
{
    public static void Add(ArticleFindings findings, ArticleVersion version, FiledQuotes quotes, IReadOnlyList<Claim> claims)
    {
        // What the headline does to a claim is told on each of the article's rows of the same claim.
        var headlines = findings.Claims.Zip(claims)
            .Where(each => each.First.Place == AppearancePlace.Headline)
            .GroupBy(each => each.Second)
            .ToDictionary(group => group.Key, group => group.First().First.ReportStance);
        var seen = new HashSet<(Claim, Quote?, AppearancePlace, int)>();
        foreach (var (candidate, claim) in findings.Claims.Zip(claims))
        {
            var quote = candidate.Quote is { } index ? quotes.ByIndex[index] : null;
            if (!candidate.Span.IsEmpty && !IsDecided(version, quote, claim) && seen.Add((claim, quote, candidate.Place, candidate.Span.Start)))
            {
                var stance = headlines.TryGetValue(claim, out var headline) ? headline : (ReportStance?)null;
                version.Appearances.Add(New(candidate, claim, quote, version, stance));
            }
        }
    }

    // A person rejected the quote, or has said already what it does to this claim.
    private static bool IsDecided(ArticleVersion version, Quote? quote, Claim claim) =>
        quote is not null && (quote.State == ReviewState.Rejected || version.Appearances.Exists(row => row.Quote == quote && row.ClaimId == claim.Id && claim.Id != 0));

    private static Appearance New(ClaimCandidate candidate, Claim claim, Quote? quote, ArticleVersion version, ReportStance? headline)
    {
        var text = candidate.Place == AppearancePlace.Headline ? version.Title : version.Text;
        return new Appearance
        {
            Claim = claim,
            Quote = quote,
            Place = candidate.Place,
            Start = candidate.Span.Start,
            End = candidate.Span.End,
            Exact = candidate.Span.Slice(text),
            SpeakerStance = candidate.Stance,
            ReportStance = candidate.ReportStance,
            HeadlineStance = headline,
            Hedge = candidate.Hedge,
            HedgeWords = candidate.HedgeWords.Count == 0 ? null : string.Join(" … ", candidate.HedgeWords.Select(words => words.Slice(text))),
            Rule = candidate.Rule,
            Reason = candidate.Reason,
            Confidence = Math.Clamp(candidate.Confidence, 0, 1),
            State = ReviewState.Suggested,
        };
    }
}
