using System.Data.Common;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using Microsoft.EntityFrameworkCore;
using ImportRow = ClaimTracker.Store.Entities.Import;

namespace ClaimTracker.Web.Import;

/// <summary>Imports documents that are at hand on this machine, each at once, without staging: the verb and the seeds. The rows are the same as the site's.</summary>
internal sealed class DirectImport(IServiceScopeFactory scopes, ImportSettings settings, TimeProvider clock, ILogger<DirectImport> log)
{
    /// <summary>Imports one document after another and tells the verdict on each.</summary>
    public async Task RunAsync(string by, IEnumerable<SourceDocument> documents, Action<SourceDocument, IngestOutcome> verdict, CancellationToken cancellation)
    {
        int? import = null;
        var position = 0;
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            import ??= await BeginAsync(by, cancellation);
            verdict(document, await TakeAsync(document, import.Value, position++, cancellation));
        }
    }

    private async Task<int> BeginAsync(string by, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ClaimContext>();
        var import = new ImportRow { By = by, CreatedAt = clock.GetUtcNow().UtcDateTime };
        db.Imports.Add(import);
        await db.SaveChangesAsync(cancellation);
        return import.Id;
    }

    private async Task<IngestOutcome> TakeAsync(SourceDocument document, int importId, int position, CancellationToken cancellation)
    {
        try
        {
            return await OneAsync(document, importId, position, cancellation);
        }
        catch (Exception e) when (e is DbException or DbUpdateException or IOException or UnauthorizedAccessException)
        {
            // Not even the refusal could be written; the next document may do better.
            log.LogError(e, "The archive could not take document {Position} of import {ImportId}", position, importId);
            return new IngestOutcome.Rejected($"The archive could not take it: {e.GetBaseException().Message}");
        }
    }

    private async Task<IngestOutcome> OneAsync(SourceDocument document, int importId, int position, CancellationToken cancellation)
    {
        // A scope for each: a context that has seen a thousand articles is slow.
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ClaimContext>();
        var item = ItemOf(document, importId, position);
        db.ImportItems.Add(item);
        await db.SaveChangesAsync(cancellation);
        db.ChangeTracker.Clear();
        if (item.State == ImportState.Refused)
        {
            return new IngestOutcome.Rejected(item.Reason!);
        }

        var held = new LeasedItem(item.Id, item.Fence, settings.MaxAttempts, item.Name, item.SourceHash, null, null, null);
        try
        {
            return await scope.ServiceProvider.GetRequiredService<DocumentIntoArchive>().SaveAsync(document, item.Id, item.Fence, cancellation);
        }
        catch (TimeoutException)
        {
            return await RefuseAsync(scope.ServiceProvider, held, $"Reading {item.Name} took longer than {settings.ReadSeconds} seconds and was given up.", cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A fault on this one document, of ours or of a row that the database will not take, does not cost the others.
            log.LogError(e, "Item {ItemId} failed", item.Id);
            return await RefuseAsync(scope.ServiceProvider, held, $"The program failed on {item.Name} ({e.GetType().Name}).", cancellation);
        }
    }

    private static async Task<IngestOutcome> RefuseAsync(IServiceProvider services, LeasedItem item, string reason, CancellationToken cancellation)
    {
        await services.GetRequiredService<ImportQueue>().RefuseAsync(item, reason, cancellation);
        return new IngestOutcome.Rejected(reason);
    }

    private ImportItem ItemOf(SourceDocument document, int importId, int position)
    {
        var problem = document.Problem
            ?? (document.Bytes.Length == 0 ? $"{document.Id} is empty." : null)
            ?? (document.Bytes.Length > settings.MaxFileBytes ? $"{document.Id} is larger than {Sizes.Show(settings.MaxFileBytes)}, which is the most for one document (the setting Import:MaxFileBytes)." : null);
        return new ImportItem
        {
            ImportId = importId,
            Position = position,
            Name = FileNames.Show(document.Id),
            SourceHash = problem is null ? Fingerprint.Of(document.Bytes) : "",
            Size = document.Bytes.Length,
            State = problem is null ? ImportState.Running : ImportState.Refused,
            Reason = problem,
            Attempts = 1,
            Fence = 1,
            // Held by this process from the first moment: a site on the same database leaves it alone.
            LeaseUntil = problem is null ? clock.GetUtcNow().UtcDateTime.AddSeconds(settings.LeaseSeconds) : null,
        };
    }
}
