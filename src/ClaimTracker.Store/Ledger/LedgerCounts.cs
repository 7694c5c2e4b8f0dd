using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ledger;

/// <summary>Keeps the computed columns of claims: status, counts and dates.</summary>
internal static class LedgerCounts
{
    /// <summary>Recomputes <paramref name="claimIds"/> and every claim above and below them, in the caller's transaction.</summary>
    /// <remarks>A claim's stamp stays as it is: an import must not make an editor's open form stale.</remarks>
    public static async Task RecomputeAsync(ClaimContext db, IReadOnlyCollection<int> claimIds, CancellationToken cancellation)
    {
        var touched = await Entailment.OfAsync(db, claimIds, cancellation);
        HashSet<int> affected = [.. claimIds, .. touched.Select(each => each.RelatedId)];
        var entailed = (await Entailment.OfAsync(db, affected, cancellation)).ToLookup(each => each.ClaimId);
        var rows = await RowsAsync(db, [.. affected, .. entailed.SelectMany(group => group).Select(each => each.RelatedId)], cancellation);
        foreach (var claimId in affected)
        {
            var counts = Count(rows[claimId], entailed[claimId], rows);
            await db.Claims.Where(claim => claim.Id == claimId).ExecuteUpdateAsync(
                set => set
                    .SetProperty(claim => claim.Status, counts.Status)
                    .SetProperty(claim => claim.OutletCount, counts.Outlets)
                    .SetProperty(claim => claim.ArticleCount, counts.Articles)
                    .SetProperty(claim => claim.SpeakerCount, counts.Speakers)
                    .SetProperty(claim => claim.AssertionCount, counts.Assertions)
                    .SetProperty(claim => claim.DenialCount, counts.Denials)
                    .SetProperty(claim => claim.FirstAt, counts.First)
                    .SetProperty(claim => claim.LatestAt, counts.Latest),
                cancellation);
        }
    }

    private static async Task<ILookup<int, Row>> RowsAsync(ClaimContext db, HashSet<int> claimIds, CancellationToken cancellation)
    {
        var rows = await db.Appearances
            .Where(row => claimIds.Contains(row.ClaimId) && row.State != ReviewState.Rejected && row.ArticleVersion.IsCurrent &&
                (row.Quote == null || row.Quote.State != ReviewState.Rejected))
            .Select(row => new Row(
                row.ClaimId,
                row.ArticleVersion.ArticleId,
                row.ArticleVersion.Article.OutletId,
                row.ArticleVersion.Article.PublishedAt,
                row.QuoteId != null,
                row.Quote!.SpeakerId,
                row.SpeakerStance,
                row.ReportStance))
            .Distinct()
            .ToListAsync(cancellation);
        return rows.ToLookup(row => row.ClaimId);
    }

    private static Counts Count(IEnumerable<Row> ownRows, IEnumerable<Entailed> entailed, ILookup<int, Row> rows)
    {
        var own = ownRows.ToList();
        var related = entailed.ToList();
        var asserting = own.Concat(related.Where(each => each.IsNarrower).SelectMany(each => rows[each.RelatedId])).Where(row => row.Stance == SpeakerStance.Asserts).ToList();
        var denying = own.Concat(related.Where(each => !each.IsNarrower).SelectMany(each => rows[each.RelatedId])).Where(row => row.Stance == SpeakerStance.Denies).ToList();
        var status = StatusOf(
            asserting.Count > 0 || own.Exists(row => row.InOwnVoice(ReportStance.For)),
            denying.Count > 0 || own.Exists(row => row.InOwnVoice(ReportStance.Against)),
            own.Exists(row => row.Stance == SpeakerStance.Questions));
        return new Counts(
            status,
            own.Where(row => row.OutletId is not null).Select(row => row.OutletId).Distinct().Count(),
            own.Select(row => row.ArticleId).Distinct().Count(),
            Speakers(own.Where(row => row.IsQuoted).Concat(asserting).Concat(denying)),
            Speakers(asserting),
            Speakers(denying),
            own.Min(row => row.PublishedAt),
            own.Max(row => row.PublishedAt));
    }

    // A speaker nobody could name counts once for each report.
    private static int Speakers(IEnumerable<Row> rows) => rows.Select(row => row.SpeakerId ?? -row.ArticleId).Distinct().Count();

    private static ClaimStatus StatusOf(bool asserted, bool denied, bool questioned) => (asserted, denied, questioned) switch
    {
        (true, true, _) => ClaimStatus.Contested,
        (false, true, _) => ClaimStatus.Denied,
        (_, false, true) => ClaimStatus.Questioned,
        (true, false, false) => ClaimStatus.Uncontested,
        (false, false, false) => ClaimStatus.Reported,
    };

    private sealed record Row(int ClaimId, int ArticleId, int? OutletId, DateTime? PublishedAt, bool IsQuoted, int? SpeakerId, SpeakerStance? Stance, ReportStance ReportStance)
    {
        public bool InOwnVoice(ReportStance stance) => !IsQuoted && ReportStance == stance;
    }

    private sealed record Counts(ClaimStatus Status, int Outlets, int Articles, int Speakers, int Assertions, int Denials, DateTime? First, DateTime? Latest);
}
