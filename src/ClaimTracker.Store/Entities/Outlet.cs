namespace ClaimTracker.Store.Entities;

/// <summary>Who published a report.</summary>
public sealed class Outlet
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Name as shown.</summary>
    public required string Name { get; set; }

    /// <summary>Folded name; unique.</summary>
    public required string Key { get; set; }

    /// <summary>Domain of its pages, such as <c>example.org</c>; null when unknown.</summary>
    public string? Domain { get; set; }

    /// <summary>Concurrency stamp, renewed on every change.</summary>
    public Guid Stamp { get; set; }

    /// <summary>Its reports.</summary>
    public List<Article> Articles { get; } = [];
}
