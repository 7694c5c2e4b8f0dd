using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Store.Entities;

namespace ClaimTracker.Web.Commands;

/// <summary>How values are written in the verbs' output. Programs rely on them: they stay when a type is renamed.</summary>
internal static class Names
{
    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        QuoteKind.Mixed => "mixed",
    };

    public static string Of(SpeakerStance stance) => stance switch
    {
        SpeakerStance.Asserts => "asserts",
        SpeakerStance.Denies => "denies",
        SpeakerStance.Questions => "questions",
        SpeakerStance.Comments => "comments",
        SpeakerStance.DeclinesToComment => "declines",
    };

    /// <summary>Scare quotes are a way to hedge: the marked words are the hedging words.</summary>
    public static string Of(Hedge hedge) => hedge switch
    {
        Hedge.None => "none",
        Hedge.Hedged or Hedge.ScareQuotes => "hedged",
    };

    /// <summary>As <see cref="Of(Hedge)"/>, with scare quotes told apart: an export is read back.</summary>
    public static string Exactly(Hedge hedge) => hedge == Hedge.ScareQuotes ? "scare quotes" : Of(hedge);

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Person => "person",
        SourceKind.Organization => "organization",
        SourceKind.Document => "document",
        SourceKind.Unnamed => "unnamed",
        SourceKind.Author => "author",
        SourceKind.Group => "group",
    };

    public static string Of(OutletBasis basis) => basis switch
    {
        OutletBasis.NotStated => "not stated",
        OutletBasis.Stated => "stated",
        OutletBasis.Given => "given",
        OutletBasis.Inferred => "inferred",
    };

    public static string Of(ReportStance stance) => stance switch
    {
        ReportStance.For => "for",
        ReportStance.Against => "against",
        ReportStance.Observing => "observing",
    };

    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Uncontested => "uncontested",
        ClaimStatus.Contested => "contested",
        ClaimStatus.Denied => "denied",
        ClaimStatus.Questioned => "questioned",
        ClaimStatus.Reported => "reported",
    };

    public static string Of(ClaimRelationType type) => type switch
    {
        ClaimRelationType.Same => "same",
        ClaimRelationType.Narrower => "narrower",
        ClaimRelationType.Contradicts => "contradicts",
        ClaimRelationType.MaybeSame => "maybe same",
    };

    public static string Of(ReviewState state) => state switch
    {
        ReviewState.Suggested => "suggested",
        ReviewState.Accepted => "accepted",
        ReviewState.Rejected => "rejected",
    };
}
