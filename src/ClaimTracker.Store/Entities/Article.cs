using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Store.Entities;

/// <summary>One published report; its text lives in its versions.</summary>
public sealed class Article
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>The id or file name it was imported under.</summary>
    public string? ExternalId { get; set; }

    /// <summary>Outlet; null when not stated.</summary>
    public int? OutletId { get; set; }

    /// <summary>Outlet; null when not stated.</summary>
    public Outlet? Outlet { get; set; }

    /// <summary>How the outlet is known.</summary>
    public OutletBasis OutletBasis { get; set; }

    /// <summary>The words or markup the outlet was taken from.</summary>
    public string? OutletEvidence { get; set; }

    /// <summary>Address of the report; http or https only.</summary>
    public string? Url { get; set; }

    /// <summary>The address without scheme, "www.", fragment and tracking parameters: one article an address. Kept by the context.</summary>
    public string? UrlKey { get; private set; }

    /// <summary>Headline of the current version.</summary>
    public required string Title { get; set; }

    /// <summary>Folded headline, for searching.</summary>
    public required string TitleKey { get; set; }

    /// <summary>When it was published, UTC; null when the document does not say.</summary>
    public DateTime? PublishedAt { get; set; }

    /// <summary>False when only the day is known.</summary>
    public bool PublishedHasTime { get; set; }

    /// <summary>ISO 639-1 code; <c>und</c> when it could not be told.</summary>
    public required string Language { get; set; }

    /// <summary>When it came into the archive, UTC.</summary>
    public DateTime ImportedAt { get; set; }

    /// <summary>Concurrency stamp, renewed on every change.</summary>
    public Guid Stamp { get; set; }

    /// <summary>Its texts, oldest first; the one with the highest number is current.</summary>
    public List<ArticleVersion> Versions { get; } = [];

    internal void RenewUrlKey() => UrlKey = Writing.UrlKey.Of(Url);
}
