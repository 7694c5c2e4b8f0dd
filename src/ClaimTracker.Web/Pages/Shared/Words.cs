using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Store.Entities;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>The words of the domain as people read them on the pages.</summary>
internal static class Words
{
    public static string Of(SpeakerStance stance) => stance switch
    {
        SpeakerStance.Asserts => "asserts",
        SpeakerStance.Denies => "denies",
        SpeakerStance.Questions => "questions",
        SpeakerStance.Comments => "comments",
        SpeakerStance.DeclinesToComment => "declines to comment",
    };

    public static string Css(SpeakerStance stance) => stance == SpeakerStance.DeclinesToComment ? "declines" : Of(stance);

    public static string Of(ClaimStatus status) => status switch
    {
        ClaimStatus.Uncontested => "Uncontested",
        ClaimStatus.Contested => "Contested",
        ClaimStatus.Denied => "Denied",
        ClaimStatus.Questioned => "Questioned",
        ClaimStatus.Reported => "Reported",
    };

    public static string Meaning(ClaimStatus status) => status switch
    {
        ClaimStatus.Uncontested => "somebody asserts it, and nobody in the archive denies or questions it",
        ClaimStatus.Contested => "some assert it and others deny it",
        ClaimStatus.Denied => "somebody denies it, and nobody in the archive asserts it",
        ClaimStatus.Questioned => "somebody questions it, and nobody in the archive denies it",
        ClaimStatus.Reported => "it is only reported or commented on: nobody in the archive asserts, denies or questions it",
    };

    public static string Css(ClaimStatus status) => status switch
    {
        ClaimStatus.Uncontested => "asserts",
        ClaimStatus.Contested => "contested",
        ClaimStatus.Denied => "denies",
        ClaimStatus.Questioned => "questions",
        ClaimStatus.Reported => "comments",
    };

    public static string Of(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        QuoteKind.Mixed => "mixed",
    };

    public static string Of(Hedge hedge) => hedge switch
    {
        Hedge.None => "stated as a fact",
        Hedge.Hedged => "hedged",
        Hedge.ScareQuotes => "in scare quotes",
    };

    public static string Of(SourceKind kind) => kind switch
    {
        SourceKind.Person => "person",
        SourceKind.Organization => "organisation",
        SourceKind.Document => "document",
        SourceKind.Unnamed => "unnamed",
        SourceKind.Author => "author",
        SourceKind.Group => "group",
    };

    public static string Of(OutletBasis basis) => basis switch
    {
        OutletBasis.NotStated => "not stated",
        OutletBasis.Stated => "stated in the document",
        OutletBasis.Given => "given by the importer",
        OutletBasis.Inferred => "inferred",
    };

    public static string Of(ReportStance stance) => stance switch
    {
        ReportStance.For => "for",
        ReportStance.Against => "against",
        ReportStance.Observing => "observing",
    };

    /// <summary>What a report does to a claim in its own voice.</summary>
    public static string InOwnVoice(ReportStance stance) => stance switch
    {
        ReportStance.For => "states it itself",
        ReportStance.Against => "says itself that it is not so",
        ReportStance.Observing => "only reports it",
    };

    public static string Of(ReviewState state) => state switch
    {
        ReviewState.Suggested => "unreviewed",
        ReviewState.Accepted => "accepted",
        ReviewState.Rejected => "rejected",
    };
}
