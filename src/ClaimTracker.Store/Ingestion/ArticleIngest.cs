using ClaimTracker.Extraction;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Where a document came from and what the importer said of it.</summary>
/// <param name="SourceHash">SHA-256 of its bytes.</param>
/// <param name="ExternalId">The id or file name it was imported under.</param>
/// <param name="Outlet">Outlet the importer gave; wins over what the document says.</param>
/// <param name="OutletBasis">How that outlet is known; null means that the importer gave it.</param>
/// <param name="OutletEvidence">From what it was inferred.</param>
/// <param name="PublishedAt">Publication the importer gave, UTC; wins over what the document says.</param>
/// <param name="PublishedHasTime">False when only the day was given.</param>
/// <param name="Url">Address the importer gave; http or https.</param>
/// <param name="ItemId">The import item this is for: its state is set in the same transaction.</param>
/// <param name="Fence">The item's fence at the lease; a newer one makes the write fail.</param>
public sealed record IngestSource(
    string SourceHash,
    string? ExternalId = null,
    string? Outlet = null,
    Extraction.Reading.OutletBasis? OutletBasis = null,
    string? OutletEvidence = null,
    DateTime? PublishedAt = null,
    bool PublishedHasTime = false,
    string? Url = null,
    int? ItemId = null,
    int Fence = 0);

/// <summary>What became of one document: a closed set.</summary>
public abstract record IngestOutcome
{
    private IngestOutcome()
    {
    }

    /// <summary>A new article is in the archive.</summary>
    public sealed record Added(int ArticleId, int QuoteCount, int ClaimCount) : IngestOutcome;

    /// <summary>A changed text of an article that was there already (same address) is its new version.</summary>
    public sealed record NewVersion(int ArticleId, int Number, int QuoteCount) : IngestOutcome;

    /// <summary>The same bytes or the same text was there already; nothing was added.</summary>
    public sealed record Duplicate(int ArticleId, string Title) : IngestOutcome;

    /// <summary>It holds no article; the reason is a sentence for the importer.</summary>
    public sealed record Rejected(string Reason) : IngestOutcome;
}

/// <summary>Writes an article's findings: article, version, quotes, speakers, utterances, claims, appearances and search rows in one transaction.</summary>
public sealed class ArticleIngest(ClaimContext db)
{
    /// <summary>Saves all of it or nothing.</summary>
    public Task<IngestOutcome> SaveAsync(ArticleFindings findings, IngestSource source, CancellationToken cancellation) =>
        throw new NotSupportedException(db.GetType().Name);
}
