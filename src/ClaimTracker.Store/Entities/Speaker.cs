using ClaimTracker.Extraction.Speakers;

namespace ClaimTracker.Store.Entities;

/// <summary>The person, organisation, document or unnamed person that sources resolve to.</summary>
public sealed class Speaker
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Name as shown: the fullest that was printed, unless an editor chose another.</summary>
    public required string Name { get; set; }

    /// <summary>Folded name.</summary>
    public required string Key { get; set; }

    /// <summary>Where the name means this speaker: empty for everywhere, <c>via financial times</c> or <c>article 17</c> for unnamed sources and bare surnames.</summary>
    public string Scope { get; set; } = "";

    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind { get; set; }

    /// <summary>Office or description: "NATO secretary general".</summary>
    public string? Description { get; set; }

    /// <summary>The speaker this one was merged into; null for a live speaker. Merging is undone by clearing it.</summary>
    public int? MergedIntoId { get; set; }

    /// <summary>Concurrency stamp, renewed on every change.</summary>
    public Guid Stamp { get; set; }

    /// <summary>Names as printed.</summary>
    public List<SpeakerName> Names { get; } = [];

    /// <summary>What they said.</summary>
    public List<Quote> Quotes { get; } = [];
}

/// <summary>A name under which a speaker was printed.</summary>
public sealed class SpeakerName
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Its speaker.</summary>
    public int SpeakerId { get; set; }

    /// <summary>The name as printed.</summary>
    public required string Name { get; set; }

    /// <summary>Folded name.</summary>
    public required string Key { get; set; }
}
