using ClaimTracker.Extraction.Reading;

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
    OutletBasis? OutletBasis = null,
    string? OutletEvidence = null,
    DateTime? PublishedAt = null,
    bool PublishedHasTime = false,
    string? Url = null,
    int? ItemId = null,
    int Fence = 0);
