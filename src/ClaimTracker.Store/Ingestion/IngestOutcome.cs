namespace ClaimTracker.Store.Ingestion;

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
