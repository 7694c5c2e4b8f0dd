using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Import;

/// <summary>An item that this process holds until its lease ends; <paramref name="Fence"/> proves it when the result is written.</summary>
internal sealed record LeasedItem(int Id, int Fence, int Attempts, string Name, string SourceHash, string? Outlet, DateTime? PublishedAt, string? Url);

/// <summary>The queue is the table of items: what is queued, or was held by a worker that fell silent, is next.</summary>
internal sealed class ImportQueue(ClaimContext db, ImportSettings settings, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Takes the next item; null when nothing waits. The attempt is counted and committed before the document is touched, so that one that kills the process is counted too.</summary>
    public async Task<LeasedItem?> LeaseAsync(CancellationToken cancellation)
    {
        while (true)
        {
            var now = Now;
            var next = await db.ImportItems.AsNoTracking()
                .Where(i => i.State == ImportState.Queued || (i.State == ImportState.Running && i.LeaseUntil < now))
                .OrderBy(i => i.Attempts).ThenBy(i => i.Id)
                .Select(i => new LeasedItem(i.Id, i.Fence, i.Attempts, i.Name, i.SourceHash, i.Import.Outlet, i.Import.PublishedAt, i.Import.Url))
                .FirstOrDefaultAsync(cancellation);
            if (next is null)
            {
                return null;
            }

            if (next.Attempts >= settings.MaxAttempts)
            {
                await QuarantineAsync(next, $"The program stopped {next.Attempts} times while it read {next.Name}. The file is kept for a person to look at.", cancellation);
                continue;
            }

            var until = now.AddSeconds(settings.LeaseSeconds);
            var taken = await db.ImportItems.Where(i => i.Id == next.Id && i.Fence == next.Fence).ExecuteUpdateAsync(
                set => set.SetProperty(i => i.State, ImportState.Running)
                    .SetProperty(i => i.LeaseUntil, until)
                    .SetProperty(i => i.Attempts, next.Attempts + 1)
                    .SetProperty(i => i.Fence, next.Fence + 1),
                cancellation);
            if (taken == 1)
            {
                return next with { Fence = next.Fence + 1, Attempts = next.Attempts + 1 };
            }
        }
    }

    /// <summary>Gives an item back that could not be worked on now: the program is stopping. It does not count as an attempt.</summary>
    public Task ReturnAsync(LeasedItem item, CancellationToken cancellation) => Held(item).ExecuteUpdateAsync(
        set => set.SetProperty(i => i.State, ImportState.Queued).SetProperty(i => i.LeaseUntil, (DateTime?)null).SetProperty(i => i.Attempts, item.Attempts - 1), cancellation);

    /// <summary>Queues a failed item again behind the others, or puts it aside after the last attempt.</summary>
    public Task FailAsync(LeasedItem item, string reason, CancellationToken cancellation) => item.Attempts >= settings.MaxAttempts
        ? QuarantineAsync(item, reason, cancellation)
        : Held(item).ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportState.Queued).SetProperty(i => i.LeaseUntil, (DateTime?)null), cancellation);

    /// <summary>Refuses an item without trying it again.</summary>
    public Task RefuseAsync(LeasedItem item, string reason, CancellationToken cancellation) => EndAsync(item, ImportState.Refused, reason, cancellation);

    /// <summary>Ends an item whose bytes are gone: the same bytes sent twice at once are read once, and the second item is told so.</summary>
    public async Task EndWithoutBytesAsync(LeasedItem item, CancellationToken cancellation)
    {
        var same = await db.ArticleVersions.Where(v => v.SourceHash == item.SourceHash).OrderBy(v => v.Id)
            .Select(v => new { v.ArticleId, v.Article.Title }).FirstOrDefaultAsync(cancellation);
        if (same is null)
        {
            await RefuseAsync(item, $"{item.Name} was interrupted before it was read, and its bytes are gone. Send it again.", cancellation);
            return;
        }

        await Held(item).ExecuteUpdateAsync(
            set => set.SetProperty(i => i.State, ImportState.Duplicate)
                .SetProperty(i => i.Reason, $"Already in the archive: “{same.Title}”.")
                .SetProperty(i => i.ArticleId, same.ArticleId)
                .SetProperty(i => i.LeaseUntil, (DateTime?)null),
            cancellation);
    }

    /// <summary>Tries a quarantined item from the beginning: what it failed on may have been mended.</summary>
    public async Task<bool> RetryAsync(int importId, int itemId, CancellationToken cancellation) => 1 == await db.ImportItems
        .Where(i => i.Id == itemId && i.ImportId == importId && i.State == ImportState.Quarantined)
        .ExecuteUpdateAsync(set => set.SetProperty(i => i.State, ImportState.Queued).SetProperty(i => i.Attempts, 0).SetProperty(i => i.Reason, (string?)null), cancellation);

    /// <summary>Puts an item aside, with its file, for a person to look at.</summary>
    public Task<int> QuarantineAsync(LeasedItem item, string reason, CancellationToken cancellation) => EndAsync(item, ImportState.Quarantined, reason, cancellation);

    private Task<int> EndAsync(LeasedItem item, ImportState state, string reason, CancellationToken cancellation) => Held(item).ExecuteUpdateAsync(
        set => set.SetProperty(i => i.State, state).SetProperty(i => i.Reason, reason).SetProperty(i => i.LeaseUntil, (DateTime?)null), cancellation);

    // A worker that was thought dead and was not finds another fence, and writes nothing; a verdict that stands is not written over.
    private IQueryable<ImportItem> Held(LeasedItem item) => db.ImportItems.Where(i =>
        i.Id == item.Id && i.Fence == item.Fence && (i.State == ImportState.Running || i.State == ImportState.Queued));
}
