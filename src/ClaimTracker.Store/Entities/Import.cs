namespace ClaimTracker.Store.Entities;

/// <summary>One batch of documents sent in together. Its state is a query over its items.</summary>
public sealed class Import
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>When it was sent, UTC.</summary>
    public DateTime CreatedAt { get; set; }

    /// <summary>Name of who sent it; "seeds" and "command line" for the program itself.</summary>
    public required string By { get; set; }

    /// <summary>Outlet the importer gave for all of it.</summary>
    public string? Outlet { get; set; }

    /// <summary>Publication the importer gave for all of it, UTC.</summary>
    public DateTime? PublishedAt { get; set; }

    /// <summary>Address the importer gave.</summary>
    public string? Url { get; set; }

    /// <summary>Its documents.</summary>
    public List<ImportItem> Items { get; } = [];
}

/// <summary>Where one document of an import stands.</summary>
public enum ImportState
{
    /// <summary>Stored and waiting.</summary>
    Queued,

    /// <summary>Leased by a worker.</summary>
    Running,

    /// <summary>A new article is in the archive.</summary>
    Added,

    /// <summary>The same document or text was in the archive already.</summary>
    Duplicate,

    /// <summary>A changed text of an article that was in the archive already.</summary>
    NewVersion,

    /// <summary>Not an article; the reason says why.</summary>
    Refused,

    /// <summary>Failed three times; kept for a person to look at.</summary>
    Quarantined,
}

/// <summary>One document of an import.</summary>
public sealed class ImportItem
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Its import.</summary>
    public int ImportId { get; set; }

    /// <summary>Its import.</summary>
    public Import Import { get; set; } = null!;

    /// <summary>Place in the batch, from 0.</summary>
    public int Position { get; set; }

    /// <summary>File name as sent, control characters made visible, cut at 200 characters.</summary>
    public required string Name { get; set; }

    /// <summary>SHA-256 of the bytes; empty when nothing could be staged.</summary>
    public required string SourceHash { get; set; }

    /// <summary>Number of bytes.</summary>
    public long Size { get; set; }

    /// <summary>Where it stands.</summary>
    public ImportState State { get; set; }

    /// <summary>A sentence for the importer: why it was refused, what it is a duplicate of.</summary>
    public string? Reason { get; set; }

    /// <summary>The article it became or was recognised as.</summary>
    public int? ArticleId { get; set; }

    /// <summary>The article it became or was recognised as.</summary>
    public Article? Article { get; set; }

    /// <summary>Quotes found in it.</summary>
    public int QuoteCount { get; set; }

    /// <summary>How often a worker has begun with it; counted before parsing.</summary>
    public int Attempts { get; set; }

    /// <summary>Until when a worker holds it, UTC; null when nobody does.</summary>
    public DateTime? LeaseUntil { get; set; }

    /// <summary>Raised at every lease; a worker with an older fence may not write.</summary>
    public int Fence { get; set; }
}
