using ClaimTracker.Extraction.Claims;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ingestion;

/// <summary>What people decided on an article's previous version and what of it stands in the new one, where it is added.</summary>
/// <remarks>A decision is carried over when its words stand in the new text exactly once, with the words around them where that is
/// needed to tell. What cannot be placed stays on the previous version and is shown there as left behind.</remarks>
/// <param name="Quotes">Copies of decided quotes, with their spans moved.</param>
/// <param name="ClaimIds">Claims of the previous version, whose counts change.</param>
internal sealed record CarriedDecisions(IReadOnlyList<Quote> Quotes, IReadOnlyList<int> ClaimIds)
{
    private static readonly CarriedDecisions None = new([], []);

    public static async Task<CarriedDecisions> LoadAsync(ClaimContext db, ArticleVersion version, CancellationToken cancellation)
    {
        if (version.Number == 1)
        {
            return None;
        }

        var previous = await db.ArticleVersions.AsNoTracking()
            .Where(each => each.ArticleId == version.ArticleId && each.Number == version.Number - 1)
            .Select(each => new { each.Id, each.Text, each.Title })
            .SingleAsync(cancellation);
        var claimIds = await db.Appearances.Where(row => row.ArticleVersionId == previous.Id).Select(row => row.ClaimId).Distinct().ToListAsync(cancellation);
        var decided = await db.Quotes.AsNoTracking()
            .Include(quote => quote.Spans)
            .Include(quote => quote.Via)
            .Include(quote => quote.Appearances)
            .Where(quote => quote.ArticleVersionId == previous.Id)
            .Where(quote => quote.State != ReviewState.Suggested || quote.Appearances.Any(appearance => appearance.State != ReviewState.Suggested))
            .ToListAsync(cancellation);
        var copies = decided.Select(quote => Copy(quote, previous.Text, version)).OfType<Quote>().DistinctBy(quote => quote.SpanKey).ToList();
        version.Quotes.AddRange(copies);
        var ownVoice = await db.Appearances.AsNoTracking()
            .Where(row => row.ArticleVersionId == previous.Id && row.QuoteId == null && row.State != ReviewState.Suggested)
            .ToListAsync(cancellation);
        version.Appearances.AddRange(ownVoice
            .Select(row => row.Place == AppearancePlace.Headline ? Copy(row, previous.Title, version.Title, version) : Copy(row, previous.Text, version.Text, version))
            .OfType<Appearance>());
        return new CarriedDecisions(copies, claimIds);
    }

    /// <summary>The carried quote that says what <paramref name="quote"/> says: their contents overlap by more than half of the shorter.</summary>
    public Quote? Covering(Quote quote) => Quotes.FirstOrDefault(decided => Content(decided).Any(mine => Content(quote).Any(theirs =>
        2 * (Math.Min(mine.End, theirs.End) - Math.Max(mine.Start, theirs.Start)) > Math.Min(mine.End - mine.Start, theirs.End - theirs.Start))));

    private static IEnumerable<QuoteSpan> Content(Quote quote) => quote.Spans.Where(span => span.Role == SpanRole.Content);

    private static Quote? Copy(Quote quote, string from, ArticleVersion version)
    {
        int start = quote.Spans.Min(span => span.Start), end = quote.Spans.Max(span => span.End);
        if (Relocation.Shift(from, version.Text, start, end) is not { } shift)
        {
            return null;
        }

        var copy = new Quote
        {
            Kind = quote.Kind,
            Start = quote.Start + shift,
            SpeakerId = quote.SpeakerId,
            SpeakerRule = quote.SpeakerRule,
            SpeakerReason = quote.SpeakerReason,
            UtteranceId = quote.UtteranceId,
            Stance = quote.Stance,
            Hedge = quote.Hedge,
            Rule = quote.Rule,
            Reason = quote.Reason,
            Confidence = quote.Confidence,
            State = quote.State,
        };
        copy.Spans.AddRange(quote.Spans.Select(span => new QuoteSpan { Role = span.Role, Start = span.Start + shift, End = span.End + shift, Exact = span.Exact }));
        copy.Via.AddRange(quote.Via.Select(relay => new QuoteRelay { Position = relay.Position, Name = relay.Name, Key = relay.Key }));
        copy.RenewSpanKey();
        foreach (var appearance in quote.Appearances.Select(row => Copy(row, from, version.Text, version)).OfType<Appearance>())
        {
            appearance.Quote = copy;
            version.Appearances.Add(appearance);
        }

        return copy;
    }

    private static Appearance? Copy(Appearance row, string from, string to, ArticleVersion version) =>
        Relocation.Shift(from, to, row.Start, row.End) is not { } shift ? null : new Appearance
        {
            ClaimId = row.ClaimId,
            ArticleVersion = version,
            Place = row.Place,
            Start = row.Start + shift,
            End = row.End + shift,
            Exact = row.Exact,
            SpeakerStance = row.SpeakerStance,
            ReportStance = row.ReportStance,
            HeadlineStance = row.HeadlineStance,
            Hedge = row.Hedge,
            HedgeWords = row.HedgeWords,
            Rule = row.Rule,
            Reason = row.Reason,
            Confidence = row.Confidence,
            State = row.State,
        };
}
