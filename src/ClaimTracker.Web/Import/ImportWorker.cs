using System.Data.Common;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Import;

/// <summary>Works through the queue, one document after another. Nothing that a document does ends it.</summary>
internal sealed class ImportWorker(IServiceScopeFactory scopes, Staging staging, ImportSignal signal, TimeProvider clock, ILogger<ImportWorker> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await SweepAsync(stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (!await NextAsync(stoppingToken))
            {
                await signal.WaitAsync(stoppingToken);
            }
        }
    }

    /// <summary>Works on the next item; false when there is none, or when it failed and waiting a little may help.</summary>
    private async Task<bool> NextAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var queue = scope.ServiceProvider.GetRequiredService<ImportQueue>();
        try
        {
            if (await queue.LeaseAsync(cancellation) is not { } item)
            {
                return false;
            }

            return await WorkAsync(scope.ServiceProvider, queue, item, cancellation);
        }
        catch (Exception e) when (IsOfTheMachine(e))
        {
            // Full disk, locked file: the item's lease runs out and it is taken up again.
            log.LogError(e, "The database or the disk refused the import queue; trying again");
            return false;
        }
    }

    private async Task<bool> WorkAsync(IServiceProvider services, ImportQueue queue, LeasedItem item, CancellationToken cancellation)
    {
        try
        {
            if (await staging.ReadAsync(item.SourceHash, cancellation) is not { } bytes)
            {
                await queue.EndWithoutBytesAsync(item, cancellation);
                return true;
            }

            var outcome = await services.GetRequiredService<DocumentIntoArchive>().SaveAsync(Document(item, bytes), item.Id, item.Fence, cancellation);
            log.LogInformation("Item {ItemId} ended as {Outcome}", item.Id, outcome.GetType().Name);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            await queue.ReturnAsync(item, CancellationToken.None);
            throw;
        }
        catch (LeaseLostException)
        {
            log.LogInformation("Item {ItemId} was taken over by another worker; this one wrote nothing", item.Id);
            return true;
        }
        catch (TimeoutException)
        {
            // The same document would take as long again: it is not tried by itself a second time.
            log.LogWarning("Item {ItemId} took too long", item.Id);
            await queue.QuarantineAsync(item, $"Reading {item.Name} took too long and was given up. The file is kept for a person to look at; sending only the article's text may help.", cancellation);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException || !cancellation.IsCancellationRequested)
        {
            // A fault on this one document, of ours or of a row that the database will not take: it is tried again, then put aside, and the others go on.
            log.LogError(e, "Item {ItemId} failed, attempt {Attempt}", item.Id, item.Attempts);
            await queue.FailAsync(item, $"The program failed on {item.Name} ({e.GetType().Name}). The file is kept, and the log says more under item {item.Id}.", cancellation);
            return false;
        }

        // The verdict is written: nothing that happens to the bytes may change it.
        await DropAsync(services, item.SourceHash, cancellation);
        return true;
    }

    private static bool IsOfTheMachine(Exception e) => e is DbException or DbUpdateException or IOException or UnauthorizedAccessException;

    private static SourceDocument Document(LeasedItem item, byte[] bytes)
    {
        var isFile = DocumentSource.IsAccepted(item.Name);
        var published = item.PublishedAt is { } at ? new PublicationDate(new DateTimeOffset(at, TimeSpan.Zero), at.TimeOfDay > TimeSpan.Zero, "given by the importer") : null;
        return new SourceDocument(
            item.Name,
            bytes,
            new DocumentHints(isFile ? item.Name : null, Url: item.Url, ContentType: isFile ? null : "text/plain; charset=utf-8"),
            new GivenFields(Outlet: item.Outlet, Published: published, Url: item.Url).Apply);
    }

    /// <summary>Deletes the staged bytes after the commit, unless another item of the same bytes still waits for them.</summary>
    private async Task DropAsync(IServiceProvider services, string hash, CancellationToken cancellation)
    {
        var db = services.GetRequiredService<ClaimContext>();
        if (!await Waiting(db).AnyAsync(i => i.SourceHash == hash, cancellation))
        {
            staging.Drop(hash);
        }
    }

    private async Task SweepAsync(CancellationToken cancellation)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var waiting = await Waiting(scope.ServiceProvider.GetRequiredService<ClaimContext>()).Select(i => i.SourceHash).Distinct().ToListAsync(cancellation);
            staging.Sweep(waiting.ToHashSet(StringComparer.Ordinal), clock.GetUtcNow().UtcDateTime);
        }
        catch (Exception e) when (IsOfTheMachine(e))
        {
            // What lies there too long costs space only; the next start sweeps again.
            log.LogWarning(e, "Staged files of earlier runs could not be cleared away");
        }
    }

    private static IQueryable<ImportItem> Waiting(ClaimContext db) => db.ImportItems.Where(i =>
        i.State == ImportState.Queued || i.State == ImportState.Running || i.State == ImportState.Quarantined);
}
