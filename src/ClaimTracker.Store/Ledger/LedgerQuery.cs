using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ledger;

/// <summary>Reads the ledger of one claim: its own rows and those that count for it by entailment.</summary>
public sealed class LedgerQuery(ClaimContext db)
{
    /// <summary>How many rows one ledger shows: the newest when there are more.</summary>
    public const int MaxRows = 1000;

    /// <summary>Rows by date of publication, oldest first, undated ones last; empty for a claim that is not there. Three statements at most.</summary>
    /// <remarks>Only current versions of articles count. Rows that a person rejected are among the claim's own rows, marked so.</remarks>
    public async Task<IReadOnlyList<LedgerRow>> RowsAsync(int claimId, CancellationToken cancellation)
    {
        var related = await Entailment.OfAsync(db, [claimId], cancellation);
        int[] narrower = [.. related.Where(each => each.IsNarrower).Select(each => each.RelatedId)];
        int[] broader = [.. related.Where(each => !each.IsNarrower).Select(each => each.RelatedId)];
        var found = await FoundAsync(claimId, narrower, broader, cancellation);
        var texts = await TextsAsync(found, cancellation);
        return [.. found
            .OrderBy(each => each.Row.PublishedAt is null)
            .ThenBy(each => each.Row.PublishedAt)
            .ThenBy(each => each.Row.ArticleId)
            .ThenBy(each => each.Row.Place == AppearancePlace.Headline ? 0 : 1)
            .ThenBy(each => each.Row.Start)
            .Select(each => Finish(each, claimId, texts))];
    }

    private Task<List<Found>> FoundAsync(int claimId, int[] narrower, int[] broader, CancellationToken cancellation) => db.Appearances
        .AsNoTracking()
        .AsSingleQuery()
        .Where(row => row.ArticleVersion.IsCurrent && (row.ClaimId == claimId ||
            (row.State != ReviewState.Rejected && (row.Quote == null || row.Quote.State != ReviewState.Rejected) && (
                (row.SpeakerStance == SpeakerStance.Asserts && narrower.Contains(row.ClaimId)) ||
                (row.SpeakerStance == SpeakerStance.Denies && broader.Contains(row.ClaimId))))))
        .OrderByDescending(row => row.Id)
        .Take(MaxRows)
        .Select(row => new Found(
            row.ClaimId,
            row.Claim.Statement,
            row.ArticleVersionId,
            new LedgerRow(
                row.Id,
                row.Stamp,
                row.QuoteId,
                row.Quote!.UtteranceId,
                row.ArticleVersion.ArticleId,
                row.ArticleVersion.Article.Title,
                row.ArticleVersion.Article.OutletId,
                row.ArticleVersion.Article.Outlet!.Name,
                row.ArticleVersion.Article.OutletBasis,
                row.ArticleVersion.Article.PublishedAt,
                row.ArticleVersion.Article.PublishedHasTime,
                row.Quote!.SpeakerId,
                row.Quote.Speaker!.Name,
                row.Quote.Speaker == null ? null : row.Quote.Speaker!.Kind,
                row.Quote.Speaker!.Description,
                row.Quote.Via.OrderBy(relay => relay.Position).Select(relay => relay.Name).ToList(),
                row.Place,
                row.Start,
                row.End,
                "",
                row.Exact,
                "",
                row.SpeakerStance,
                row.ReportStance,
                row.HeadlineStance,
                row.Hedge,
                row.HedgeWords,
                row.Quote != null && row.Quote.State == ReviewState.Rejected ? ReviewState.Rejected : row.State,
                row.Rule,
                row.Reason,
                row.Confidence,
                null)))
        .ToListAsync(cancellation);

    private Task<Dictionary<int, string>> TextsAsync(List<Found> found, CancellationToken cancellation)
    {
        var versions = found.Where(each => each.Row.Place == AppearancePlace.Body).Select(each => each.ArticleVersionId).Distinct().ToList();
        return versions.Count == 0
            ? Task.FromResult(new Dictionary<int, string>())
            : db.ArticleVersions.Where(version => versions.Contains(version.Id)).ToDictionaryAsync(version => version.Id, version => version.Text, cancellation);
    }

    private static LedgerRow Finish(Found found, int claimId, Dictionary<int, string> texts)
    {
        var row = found.Row;
        var (before, after) = row.Place == AppearancePlace.Body && texts.TryGetValue(found.ArticleVersionId, out var text)
            ? SentenceAround.Of(text, row.Start, row.End)
            : (row.ArticleTitle[..Math.Min(row.Start, row.ArticleTitle.Length)], row.ArticleTitle[Math.Min(row.End, row.ArticleTitle.Length)..]);
        return row with
        {
            Before = before,
            After = after,
            EntailedFrom = found.ClaimId == claimId ? null : new EntailedFrom(found.ClaimId, found.Statement, row.SpeakerStance == SpeakerStance.Asserts),
        };
    }

    private sealed record Found(int ClaimId, string Statement, int ArticleVersionId, LedgerRow Row);
}
