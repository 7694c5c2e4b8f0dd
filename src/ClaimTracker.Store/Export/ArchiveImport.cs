using System.Text.Json;
using System.Text.Json.Serialization;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Export;

/// <summary>What became of reading an export: a closed set.</summary>
public abstract record ArchiveImportOutcome
{
    private ArchiveImportOutcome()
    {
    }

    /// <summary>All of it is in the archive.</summary>
    public sealed record Done(int Articles, int Quotes, int Claims) : ArchiveImportOutcome;

    /// <summary>Nothing was written; the reason is a sentence for the operator.</summary>
    public sealed record Refused(string Reason) : ArchiveImportOutcome;
}

/// <summary>Reads an export into an empty archive, which then gives the same export: ids, decisions and merges are kept.</summary>
/// <remarks>One transaction. The document is held in memory while it is read. Accounts, imports and the history of edits are not part of an export.</remarks>
public sealed class ArchiveImport(ClaimContext db)
{
    /// <summary>The value of "format" that is understood.</summary>
    public const string Format = "claimtracker export 1";

    private const int Batch = 500;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
    };

    /// <summary>Reads all of it or nothing.</summary>
    public async Task<ArchiveImportOutcome> ReadAsync(Stream json, CancellationToken cancellation)
    {
        db.ChangeTracker.Clear();
        try
        {
            var archive = await JsonSerializer.DeserializeAsync<ExportedArchive>(json, Options, cancellation);
            if (archive?.Format != Format)
            {
                return new ArchiveImportOutcome.Refused($"This is not an export that this version reads: its \"format\" must be \"{Format}\".");
            }

            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            if (await db.Articles.AnyAsync(cancellation) || await db.Claims.AnyAsync(cancellation) || await db.Speakers.AnyAsync(cancellation))
            {
                return new ArchiveImportOutcome.Refused("The archive holds something already: an export is read into an empty one.");
            }

            await WriteAsync(archive, cancellation);
            await transaction.CommitAsync(cancellation);
            return new ArchiveImportOutcome.Done(archive.Articles.Count, archive.Quotes.Count, archive.Claims.Count);
        }
        catch (Exception broken) when (broken is JsonException or FormatException or KeyNotFoundException or InvalidOperationException or ArgumentException or DbUpdateException)
        {
            return new ArchiveImportOutcome.Refused($"The export cannot be read: {(broken.InnerException ?? broken).Message}");
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    private async Task WriteAsync(ExportedArchive archive, CancellationToken cancellation)
    {
        var rows = new ExportedRows(archive);
        db.Outlets.AddRange(rows.Outlets());
        db.Articles.AddRange(rows.Articles());
        db.Speakers.AddRange(rows.Speakers());
        db.Utterances.AddRange(rows.Utterances());
        db.Claims.AddRange(rows.Claims());
        db.Quotes.AddRange(rows.Quotes());
        db.Appearances.AddRange(rows.Appearances());
        await db.SaveChangesAsync(cancellation);

        // In their order, and not in EF's: an export lists a claim's relations by their keys.
        foreach (var relation in rows.Relations())
        {
            db.ClaimRelations.Add(relation);
            await db.SaveChangesAsync(cancellation);
        }

        db.ChangeTracker.Clear();
        await IndexAsync(SearchSubject.Articles, archive.Articles.Select(article => article.Id), cancellation);
        await IndexAsync(SearchSubject.Quotes, archive.Quotes.Select(quote => quote.Id), cancellation);
        await IndexAsync(SearchSubject.Claims, archive.Claims.Select(claim => claim.Id), cancellation);
        foreach (var ids in archive.Claims.Select(claim => claim.Id).Chunk(Batch))
        {
            await LedgerCounts.RecomputeAsync(db, ids, cancellation);
        }
    }

    private async Task IndexAsync(SearchSubject subject, IEnumerable<int> ids, CancellationToken cancellation)
    {
        foreach (var batch in ids.Chunk(Batch))
        {
            await db.IndexAsync(subject, batch, cancellation);
        }
    }
}
