using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Says on the import item what became of its document.</summary>
internal static class ItemVerdict
{
    /// <exception cref="LeaseLostException">The item was leased anew since.</exception>
    public static async Task WriteAsync(ClaimContext db, IngestSource source, IngestOutcome outcome, CancellationToken cancellation)
    {
        if (source.ItemId is not { } itemId)
        {
            return;
        }

        var (state, reason, articleId, quotes) = Of(outcome);
        var written = await db.ImportItems.Where(item => item.Id == itemId && item.Fence == source.Fence).ExecuteUpdateAsync(
            set => set
                .SetProperty(item => item.State, state)
                .SetProperty(item => item.Reason, reason)
                .SetProperty(item => item.ArticleId, articleId)
                .SetProperty(item => item.QuoteCount, quotes)
                .SetProperty(item => item.LeaseUntil, (DateTime?)null),
            cancellation);
        if (written == 0)
        {
            throw new LeaseLostException(itemId);
        }
    }

    private static (ImportState State, string? Reason, int? ArticleId, int Quotes) Of(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Added added => (ImportState.Added, null, added.ArticleId, added.QuoteCount),
        IngestOutcome.NewVersion changed => (ImportState.NewVersion, $"Its text changed: kept as version {changed.Number}.", changed.ArticleId, changed.QuoteCount),
        IngestOutcome.Duplicate same => (ImportState.Duplicate, $"Already in the archive: “{same.Title}”.", same.ArticleId, 0),
        IngestOutcome.Rejected rejected => (ImportState.Refused, rejected.Reason, null, 0),
        _ => throw new InvalidOperationException(outcome.GetType().Name),
    };
}
