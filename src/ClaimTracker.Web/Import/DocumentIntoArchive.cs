using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Ingestion;

namespace ClaimTracker.Web.Import;

/// <summary>One document through the whole pipeline: bytes, reading, findings, rows. The site's worker, the verb and the seeds all come here.</summary>
internal sealed class DocumentIntoArchive(ArticleIngest ingest, ImportSettings settings)
{
    /// <summary>Reads, extracts and saves; the verdict on the item is written in the same transaction.</summary>
    /// <exception cref="TimeoutException">Reading took too long.</exception>
    public async Task<IngestOutcome> SaveAsync(SourceDocument document, int itemId, int fence, CancellationToken cancellation)
    {
        var findings = await BoundedWork.RunAsync(() => Findings(document), TimeSpan.FromSeconds(settings.ReadSeconds), cancellation);
        var source = new IngestSource(Fingerprint.Of(document.Bytes), GivenFields.Tidy(document.Id, 500), ItemId: itemId, Fence: fence);
        return await ingest.SaveAsync(findings, source, cancellation);
    }

    private static ArticleFindings Findings(SourceDocument document) => Extractor.Extract(document.Read());
}
