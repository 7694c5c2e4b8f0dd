using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Store.Entities;

namespace ClaimTracker.Store.Ledger;

/// <summary>The claim a row really stands on, when it counts for another by entailment.</summary>
/// <param name="ClaimId">That claim.</param>
/// <param name="Statement">Its wording.</param>
/// <param name="IsNarrower">True: who asserts it asserts the claim. False: it is broader, and who denies it denies the claim.</param>
public sealed record EntailedFrom(int ClaimId, string Statement, bool IsNarrower)
{
    /// <summary>The label of the row: "asserts the narrower claim", "denies the broader claim".</summary>
    public string Label => IsNarrower ? "asserts the narrower claim" : "denies the broader claim";
}

/// <summary>One row of a claim's ledger: who did what to it, who carried it, in which words.</summary>
/// <param name="AppearanceId">The appearance.</param>
/// <param name="AppearanceStamp">Its concurrency stamp, for a form.</param>
/// <param name="QuoteId">The quote; null for the outlet's own voice.</param>
/// <param name="UtteranceId">The act of speech: rows that share it are the same words as several outlets printed them; null for the outlet's own voice.</param>
/// <param name="ArticleId">The article.</param>
/// <param name="ArticleTitle">Its headline.</param>
/// <param name="OutletId">The outlet; null when not stated.</param>
/// <param name="Outlet">Its name; null when not stated.</param>
/// <param name="OutletBasis">How the outlet is known.</param>
/// <param name="PublishedAt">Publication, UTC; null when unknown.</param>
/// <param name="PublishedHasTime">False when only the day is known.</param>
/// <param name="SpeakerId">The speaker; null for the outlet's own voice and when it could not be told who spoke.</param>
/// <param name="Speaker">The speaker's name.</param>
/// <param name="SpeakerKind">The speaker's kind.</param>
/// <param name="SpeakerDescription">Office or description.</param>
/// <param name="Via">Names of those who relay it, outermost first.</param>
/// <param name="Place">Body or headline.</param>
/// <param name="Start">First UTF-16 unit of the words in question.</param>
/// <param name="End">Just past the last.</param>
/// <param name="Before">The sentence before the words in question.</param>
/// <param name="Exact">The words in question.</param>
/// <param name="After">The sentence after them.</param>
/// <param name="SpeakerStance">What the speaker does to the claim; null for the outlet's own voice.</param>
/// <param name="ReportStance">What the report does to it.</param>
/// <param name="HeadlineStance">What the headline does to it; null when it does not speak of it.</param>
/// <param name="Hedge">How firmly.</param>
/// <param name="HedgeWords">The hedging words as printed.</param>
/// <param name="State">How far people have looked at the appearance; rejected when it or its quote was.</param>
/// <param name="Rule">Rule that found it.</param>
/// <param name="Reason">The same in words.</param>
/// <param name="Confidence">From 0 to 1.</param>
/// <param name="EntailedFrom">The claim it stands on; null for the claim's own rows.</param>
public sealed record LedgerRow(
    int AppearanceId,
    Guid AppearanceStamp,
    int? QuoteId,
    int? UtteranceId,
    int ArticleId,
    string ArticleTitle,
    int? OutletId,
    string? Outlet,
    OutletBasis OutletBasis,
    DateTime? PublishedAt,
    bool PublishedHasTime,
    int? SpeakerId,
    string? Speaker,
    SourceKind? SpeakerKind,
    string? SpeakerDescription,
    IReadOnlyList<string> Via,
    AppearancePlace Place,
    int Start,
    int End,
    string Before,
    string Exact,
    string After,
    SpeakerStance? SpeakerStance,
    ReportStance ReportStance,
    ReportStance? HeadlineStance,
    Hedge Hedge,
    string? HedgeWords,
    ReviewState State,
    string Rule,
    string Reason,
    double Confidence,
    EntailedFrom? EntailedFrom)
{
    /// <summary>True when the row is counted; a rejected row is listed, so that it can be taken back, and not counted.</summary>
    public bool Counts => State != ReviewState.Rejected;
}
