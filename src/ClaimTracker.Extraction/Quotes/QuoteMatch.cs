using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>How much of a quote's content stands inside quotation marks.</summary>
public enum QuoteKind
{
    /// <summary>All of it.</summary>
    Direct,

    /// <summary>None of it.</summary>
    Indirect,

    /// <summary>Some of it.</summary>
    Mixed,
}

/// <summary>What a speaker does to what they speak of.</summary>
public enum SpeakerStance
{
    /// <summary>Says that it is so.</summary>
    Asserts,

    /// <summary>Says that it is not so.</summary>
    Denies,

    /// <summary>Neither: doubts it, or has seen no proof of it.</summary>
    Questions,

    /// <summary>Speaks about it without saying whether it is so: hopes, wishes, thanks, demands.</summary>
    Comments,

    /// <summary>Would not say.</summary>
    DeclinesToComment,
}

/// <summary>How firmly something is said.</summary>
public enum Hedge
{
    /// <summary>Stated as a fact.</summary>
    None,

    /// <summary>Softened: "may", "some signs", "reportedly".</summary>
    Hedged,

    /// <summary>Set in scare quotes by the outlet.</summary>
    ScareQuotes,
}

/// <summary>One attribution: who is said, by which word, to have said what.</summary>
/// <param name="Kind">How much of the content stands inside quotation marks.</param>
/// <param name="Source">The words naming who spoke, as printed; empty when the sentence names nobody.</param>
/// <param name="Cue">The reporting words, zero or one span; a list because exports hold lists.</param>
/// <param name="Content">What was said: one or more spans in reading order, none empty. Spans of direct content include their quotation marks.</param>
/// <param name="Stance">What the speaker does to the content, by the cue and the content's own negation.</param>
/// <param name="Hedge">How firmly.</param>
/// <param name="HedgeWords">Where the hedging words stand; empty when not hedged.</param>
/// <param name="Rule">Stored name of the rule or model feature that decided, documented in docs/rules.md.</param>
/// <param name="Reason">The same in words for an editor: "the cue 'said' follows the quotation".</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="Parent">Index of the quote whose content holds this one; null for an outermost quote.</param>
public sealed record QuoteMatch(
    QuoteKind Kind,
    IReadOnlyList<TextSpan> Source,
    IReadOnlyList<TextSpan> Cue,
    IReadOnlyList<TextSpan> Content,
    SpeakerStance Stance,
    Hedge Hedge,
    IReadOnlyList<TextSpan> HedgeWords,
    string Rule,
    string Reason,
    double Confidence,
    int? Parent = null)
{
    /// <summary>Where those are named who pass the words on, outermost first: "the Herald" in "officials claim …, according to the Herald".</summary>
    public IReadOnlyList<TextSpan> Relays { get; init; } = [];
}

/// <summary>A stretch in quotation marks that nobody is quoted with: the outlet keeps its distance, or names a title.</summary>
/// <param name="Span">With its quotation marks.</param>
/// <param name="Reason">Why it is not a quote.</param>
public sealed record ScareQuote(TextSpan Span, string Reason);

/// <summary>All that the quote stage found in one text.</summary>
/// <param name="Quotes">In reading order of their first span.</param>
/// <param name="ScareQuotes">In reading order.</param>
public sealed record QuoteFindings(IReadOnlyList<QuoteMatch> Quotes, IReadOnlyList<ScareQuote> ScareQuotes);
