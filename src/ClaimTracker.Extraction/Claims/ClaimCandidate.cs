using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>What a report, or apart from it its headline, does to a claim.</summary>
public enum ReportStance
{
    /// <summary>States it in its own voice.</summary>
    For,

    /// <summary>Says in its own voice that it is not so.</summary>
    Against,

    /// <summary>Merely reports that somebody says so. The default; never worked out from the speaker's stance.</summary>
    Observing,
}

/// <summary>Where in a report a claim stands.</summary>
public enum AppearancePlace
{
    /// <summary>In the article text.</summary>
    Body,

    /// <summary>In the headline.</summary>
    Headline,
}

/// <summary>How two claims are related by their truth conditions.</summary>
public enum ClaimRelationType
{
    /// <summary>The same truth conditions.</summary>
    Same,

    /// <summary>The first entails the second: "asked for drones" is narrower than "asked for weapons".</summary>
    Narrower,

    /// <summary>They cannot both be true.</summary>
    Contradicts,

    /// <summary>Perhaps the same: a person decides.</summary>
    MaybeSame,
}

/// <summary>Who did what to whom: the parts of a statement on which two claims are compared.</summary>
/// <remarks>Parts are normalised names and classes, in lower case, e.g. actor <c>russia</c>, predicate <c>request</c>,
/// object <c>weapons/lethal</c>, recipient <c>china</c>. Null means that the statement does not say.</remarks>
/// <param name="Actor">Who acts; a state for its capital, leader and government where they act for it.</param>
/// <param name="Predicate">Class of the action: <c>request</c>, <c>supply</c>, <c>consider</c> …</param>
/// <param name="Object">Thing acted on, from broad to narrow, separated by <c>/</c>.</param>
/// <param name="Recipient">To or from whom.</param>
/// <param name="Place">Where.</param>
/// <param name="Time">When, as an ISO day, month or year where it could be told.</param>
/// <param name="Quantity">How many, as a number with its unit.</param>
/// <param name="Negated">True when the statement says that it is not so.</param>
/// <param name="Modality">Null for a plain statement; <c>plan</c>, <c>possible</c>, <c>should</c> … otherwise.</param>
public sealed record ClaimFrame(
    string? Actor,
    string Predicate,
    string? Object,
    string? Recipient,
    string? Place,
    string? Time,
    string? Quantity,
    bool Negated,
    string? Modality);

/// <summary>One statement that is so or not so, made in one article.</summary>
/// <param name="Statement">Clear wording that stands alone, with names resolved, without the attribution: "Russia requested lethal weapons from China".</param>
/// <param name="Frame">Its parts.</param>
/// <param name="Quote">Index of the quote it is made in; null for the outlet's own voice.</param>
/// <param name="Place">Body or headline; offsets of <paramref name="Span"/> index that text.</param>
/// <param name="Span">The words the statement is made in.</param>
/// <param name="Stance">What the quote's speaker does to the statement; null in the outlet's own voice.</param>
/// <param name="ReportStance">What the report itself does to it.</param>
/// <param name="Hedge">How firmly it is made.</param>
/// <param name="HedgeWords">Where the hedging words stand.</param>
/// <param name="Rule">Stored name of the rule that decided, documented in docs/rules.md.</param>
/// <param name="Reason">The same in words.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record ClaimCandidate(
    string Statement,
    ClaimFrame Frame,
    int? Quote,
    AppearancePlace Place,
    TextSpan Span,
    SpeakerStance? Stance,
    ReportStance ReportStance,
    Hedge Hedge,
    IReadOnlyList<TextSpan> HedgeWords,
    string Rule,
    string Reason,
    double Confidence);

/// <summary>A proposed relation between two claims.</summary>
/// <param name="Type">The relation, read from the first claim to the second.</param>
/// <param name="Rule">Stored name of the rule that decided.</param>
/// <param name="Reason">Why, in words for an editor.</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record ProposedRelation(ClaimRelationType Type, string Rule, string Reason, double Confidence);
