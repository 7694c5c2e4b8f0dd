using ClaimTracker.Extraction.Quotes;

namespace ClaimTracker.Store.Entities;

/// <summary>How far people have looked at a finding.</summary>
public enum ReviewState
{
    /// <summary>The machine found it; nobody has reviewed it.</summary>
    Suggested,

    /// <summary>A person accepted, corrected or made it.</summary>
    Accepted,

    /// <summary>A person rejected it; kept so that the machine does not propose it again.</summary>
    Rejected,
}

/// <summary>Which words of a quote a span covers.</summary>
public enum SpanRole
{
    /// <summary>Words naming who spoke.</summary>
    Source,

    /// <summary>The reporting words.</summary>
    Cue,

    /// <summary>What was said.</summary>
    Content,

    /// <summary>Words that soften.</summary>
    Hedge,
}

/// <summary>Words or meaning attributed to someone in one article version.</summary>
public sealed class Quote
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>The version whose text the spans index.</summary>
    public int ArticleVersionId { get; set; }

    /// <summary>The version whose text the spans index.</summary>
    public ArticleVersion ArticleVersion { get; set; } = null!;

    /// <summary>How much of the content stands inside quotation marks.</summary>
    public QuoteKind Kind { get; set; }

    /// <summary>Offset of the first span, for reading order.</summary>
    public int Start { get; set; }

    /// <summary>Roles and bounds of all spans: no two quotes of a version share it. Kept by the context.</summary>
    public string SpanKey { get; private set; } = "";

    /// <summary>Who spoke; null when it could not be told.</summary>
    public int? SpeakerId { get; set; }

    /// <summary>Who spoke; null when it could not be told.</summary>
    public Speaker? Speaker { get; set; }

    /// <summary>Rule that resolved the speaker; null when nobody could be told.</summary>
    public string? SpeakerRule { get; set; }

    /// <summary>The same in words.</summary>
    public string? SpeakerReason { get; set; }

    /// <summary>The act of speech it is a variant of.</summary>
    public int? UtteranceId { get; set; }

    /// <summary>The act of speech it is a variant of.</summary>
    public Utterance? Utterance { get; set; }

    /// <summary>What the speaker does to the content.</summary>
    public SpeakerStance Stance { get; set; }

    /// <summary>How firmly.</summary>
    public Hedge Hedge { get; set; }

    /// <summary>Rule or model feature that found it; <c>editor</c> when a person made it.</summary>
    public required string Rule { get; set; }

    /// <summary>The same in words.</summary>
    public required string Reason { get; set; }

    /// <summary>From 0 to 1; 1 when a person made it.</summary>
    public double Confidence { get; set; }

    /// <summary>How far people have looked at it.</summary>
    public ReviewState State { get; set; }

    /// <summary>The quote whose content holds this one.</summary>
    public int? ParentId { get; set; }

    /// <summary>Concurrency stamp, renewed on every change.</summary>
    public Guid Stamp { get; set; }

    /// <summary>Source, cue, content and hedge spans.</summary>
    public List<QuoteSpan> Spans { get; } = [];

    /// <summary>Who relays it, outermost first.</summary>
    public List<QuoteRelay> Via { get; } = [];

    /// <summary>Claims it makes.</summary>
    public List<Appearance> Appearances { get; } = [];

    internal void RenewSpanKey() => SpanKey = string.Join(' ', Spans
        .Where(span => span.Role != SpanRole.Hedge)
        .OrderBy(span => span.Role)
        .ThenBy(span => span.Start)
        .Select(span => $"{span.Role}:{span.Start}-{span.End}"));
}

/// <summary>One span of a quote with the exact words it covers.</summary>
public sealed class QuoteSpan
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Its quote.</summary>
    public int QuoteId { get; set; }

    /// <summary>Which words it covers.</summary>
    public SpanRole Role { get; set; }

    /// <summary>First UTF-16 unit, of the version's text.</summary>
    public int Start { get; set; }

    /// <summary>Just past the last UTF-16 unit.</summary>
    public int End { get; set; }

    /// <summary>The words, equal to the slice of the text: checked on every write.</summary>
    public required string Exact { get; set; }
}

/// <summary>One link of a quote's relay chain.</summary>
public sealed class QuoteRelay
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Its quote.</summary>
    public int QuoteId { get; set; }

    /// <summary>Place in the chain, from 0 for the outermost.</summary>
    public int Position { get; set; }

    /// <summary>Name as printed: "Financial Times".</summary>
    public required string Name { get; set; }

    /// <summary>Folded name.</summary>
    public required string Key { get; set; }
}

/// <summary>One act of speech: the variants of the same words by the same speaker at the same time, as different outlets printed them.</summary>
public sealed class Utterance
{
    /// <summary>Primary key.</summary>
    public int Id { get; set; }

    /// <summary>Who spoke.</summary>
    public int? SpeakerId { get; set; }

    /// <summary>Its variants.</summary>
    public List<Quote> Quotes { get; } = [];

    /// <summary>Keys it is filed under, so that other variants are found without comparing all pairs.</summary>
    public List<UtteranceKey> Keys { get; } = [];
}

/// <summary>One of the smallest word hashes of an utterance's words, salted with the speaker: variants share at least one.</summary>
/// <remarks>Source: bottom-k sketches, Cohen and Kaplan 2007.</remarks>
public sealed class UtteranceKey
{
    /// <summary>The utterance.</summary>
    public int UtteranceId { get; set; }

    /// <summary>The hash.</summary>
    public long Key { get; set; }
}
