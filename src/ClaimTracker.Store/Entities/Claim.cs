using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;

namespace ClaimTracker.Store.Entities;

/// <summary>What the record says of a claim; never whether it is true.</summary>
public enum ClaimStatus
{
    /// <summary>Asserted, and nobody in the archive denies or questions it.</summary>
    Uncontested,

    /// <summary>Asserted by some and denied by others.</summary>
    Contested,

    /// <summary>Denied, and nobody in the archive asserts it.</summary>
    Denied,

    /// <summary>Questioned, and nobody in the archive denies it.</summary>
    Questioned,

    /// <summary>Only reported or commented on.</summary>
    Reported,
}

/// <summary>A proposition that is so or not so.</summary>
public sealed class Claim
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Canonical wording.</summary>
    public required string Statement { get; set; }

    /// <summary>Folded wording, for searching.</summary>
    public required string Key { get; set; }

    /// <summary>Who did what to whom; null for a claim an editor worded that could not be parsed.</summary>
    public ClaimFrame? Frame { get; set; }

    /// <summary>True when an editor chose the wording: the machine then leaves it alone.</summary>
    public bool IsWordedByPerson { get; set; }

    /// <summary>Computed from the rows; recomputed by the store in the transaction that changes them.</summary>
    public ClaimStatus Status { get; set; }

    /// <summary>Outlets that carried it, computed.</summary>
    public int OutletCount { get; set; }

    /// <summary>Reports (articles) that carry it, computed: outlets that are not stated count here.</summary>
    public int ArticleCount { get; set; }

    /// <summary>Speakers with any stance, computed.</summary>
    public int SpeakerCount { get; set; }

    /// <summary>Distinct speakers who assert it, computed; entailed ones included.</summary>
    public int AssertionCount { get; set; }

    /// <summary>Distinct speakers who deny it, computed; entailed ones included.</summary>
    public int DenialCount { get; set; }

    /// <summary>Publication of the first report that carries it, computed.</summary>
    public DateTime? FirstAt { get; set; }

    /// <summary>Publication of the latest report that carries it, computed.</summary>
    public DateTime? LatestAt { get; set; }

    /// <summary>How far people have looked at it.</summary>
    public ReviewState State { get; set; }

    /// <summary>The claim this one was merged into; null for a live claim.</summary>
    public int? MergedIntoId { get; set; }

    /// <summary>Concurrency stamp, renewed on every change.</summary>
    public Guid Stamp { get; set; }

    /// <summary>Keys it is filed under for matching.</summary>
    public List<ClaimKey> Keys { get; } = [];

    /// <summary>Where it appears.</summary>
    public List<Appearance> Appearances { get; } = [];

    /// <summary>Relations read from this claim to others.</summary>
    public List<ClaimRelation> RelationsFrom { get; } = [];

    /// <summary>Relations read from others to this claim.</summary>
    public List<ClaimRelation> RelationsTo { get; } = [];
}

/// <summary>A key under which a claim is filed, so that related claims are found without comparing all pairs.</summary>
public sealed class ClaimKey
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Its claim.</summary>
    public int ClaimId { get; set; }

    /// <summary>The key.</summary>
    public required string Key { get; set; }
}

/// <summary>A typed relation between two claims; an entailment is stored once, from the narrower to the broader claim.</summary>
public sealed class ClaimRelation
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>The claim the relation is read from: the narrower one of an entailment.</summary>
    public int FromId { get; set; }

    /// <summary>The claim the relation is read from.</summary>
    public Claim From { get; set; } = null!;

    /// <summary>The claim the relation is read to: the broader one of an entailment.</summary>
    public int ToId { get; set; }

    /// <summary>The claim the relation is read to.</summary>
    public Claim To { get; set; } = null!;

    /// <summary>The relation.</summary>
    public ClaimRelationType Type { get; set; }

    /// <summary>Rule that proposed it; <c>editor</c> when a person made it.</summary>
    public required string Rule { get; set; }

    /// <summary>Why, in words.</summary>
    public required string Reason { get; set; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; set; }

    /// <summary>How far people have looked at it.</summary>
    public ReviewState State { get; set; }

    /// <summary>Concurrency stamp, renewed on every change.</summary>
    public Guid Stamp { get; set; }
}

/// <summary>A claim in one article version, through one quote or in the outlet's own voice.</summary>
public sealed class Appearance
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>The claim.</summary>
    public int ClaimId { get; set; }

    /// <summary>The claim.</summary>
    public Claim Claim { get; set; } = null!;

    /// <summary>The version it appears in.</summary>
    public int ArticleVersionId { get; set; }

    /// <summary>The version it appears in.</summary>
    public ArticleVersion ArticleVersion { get; set; } = null!;

    /// <summary>The quote that makes it; null for the outlet's own voice.</summary>
    public int? QuoteId { get; set; }

    /// <summary>The quote that makes it; null for the outlet's own voice.</summary>
    public Quote? Quote { get; set; }

    /// <summary>Body or headline: the text that <see cref="Start"/> and <see cref="End"/> index.</summary>
    public AppearancePlace Place { get; set; }

    /// <summary>First UTF-16 unit.</summary>
    public int Start { get; set; }

    /// <summary>Just past the last UTF-16 unit.</summary>
    public int End { get; set; }

    /// <summary>The words, equal to the slice: checked on every write.</summary>
    public required string Exact { get; set; }

    /// <summary>What the quote's speaker does to the claim; null for the outlet's own voice.</summary>
    public SpeakerStance? SpeakerStance { get; set; }

    /// <summary>What the report itself does to it.</summary>
    public ReportStance ReportStance { get; set; }

    /// <summary>What the headline does to it; null when the headline does not speak of it.</summary>
    public ReportStance? HeadlineStance { get; set; }

    /// <summary>How firmly.</summary>
    public Hedge Hedge { get; set; }

    /// <summary>The hedging words as printed; null when not hedged.</summary>
    public string? HedgeWords { get; set; }

    /// <summary>Rule that found it; <c>editor</c> when a person made it.</summary>
    public required string Rule { get; set; }

    /// <summary>The same in words.</summary>
    public required string Reason { get; set; }

    /// <summary>From 0 to 1.</summary>
    public double Confidence { get; set; }

    /// <summary>How far people have looked at it.</summary>
    public ReviewState State { get; set; }

    /// <summary>Concurrency stamp, renewed on every change.</summary>
    public Guid Stamp { get; set; }
}
