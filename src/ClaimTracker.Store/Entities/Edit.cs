namespace ClaimTracker.Store.Entities;

/// <summary>One recorded change by a person: append-only.</summary>
public sealed class Edit
{
    /// <summary>Primary key; the order of changes.</summary>
    public int Id { get; set; }

    /// <summary>When, UTC.</summary>
    public DateTime At { get; set; }

    /// <summary>Who.</summary>
    public required string By { get; set; }

    /// <summary>What was done: "accepted the quote", "changed the speaker".</summary>
    public required string Action { get; set; }

    /// <summary>What was changed: <c>Article</c>, <c>Quote</c>, <c>Claim</c>, <c>Speaker</c>, <c>Outlet</c>, <c>Appearance</c>, <c>ClaimRelation</c>.</summary>
    public required string Subject { get; set; }

    /// <summary>Key of what was changed.</summary>
    public int SubjectId { get; set; }

    /// <summary>The article it belongs to; null when it belongs to none.</summary>
    public int? ArticleId { get; set; }

    /// <summary>The quote it belongs to.</summary>
    public int? QuoteId { get; set; }

    /// <summary>The claim it belongs to.</summary>
    public int? ClaimId { get; set; }

    /// <summary>Values before, as a JSON object; null for something new.</summary>
    public string? Before { get; set; }

    /// <summary>Values after, as a JSON object.</summary>
    public string? After { get; set; }

    /// <summary>What the editor wrote about it.</summary>
    public string? Note { get; set; }
}
