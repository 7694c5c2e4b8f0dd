using ClaimTracker.Extraction.Claims;

namespace ClaimTracker.Store.Export;

/// <summary>An export document as it is read back: what docs/operating.md describes. Spans count code points.</summary>
internal sealed record ExportedArchive(
    string Format,
    IReadOnlyList<ExportedOutlet> Outlets,
    IReadOnlyList<ExportedArticle> Articles,
    IReadOnlyList<ExportedSpeaker> Speakers,
    IReadOnlyList<ExportedQuote> Quotes,
    IReadOnlyList<ExportedUtterance> Utterances,
    IReadOnlyList<ExportedClaim> Claims);

internal sealed record ExportedOutlet(int Id, string Name, string? Domain);

internal sealed record ExportedArticle(
    int Id,
    string? ExternalId,
    string Title,
    string Text,
    int? Outlet,
    string OutletBasis,
    string? OutletEvidence,
    string? Url,
    string? Published,
    string Language,
    string Imported,
    IReadOnlyList<ExportedVersion> Versions);

/// <summary>A version; its text stands here only when it is not the article's current one.</summary>
internal sealed record ExportedVersion(
    int Number,
    bool Current,
    string Title,
    string? Text,
    IReadOnlyList<string> Authors,
    IReadOnlyList<string> Corrections,
    IReadOnlyList<string> Notes,
    string Read,
    string SourceHash,
    int Normaliser,
    IReadOnlyList<ExportedPassage> Skipped);

internal sealed record ExportedPassage(string Text, string Reason);

internal sealed record ExportedSpeaker(int Id, string Name, string Kind, string? Scope, string? Description, IReadOnlyList<string> Names, int? MergedInto);

internal sealed record ExportedQuote(
    int Id,
    int Article,
    int Version,
    string Kind,
    IReadOnlyList<int[]> Source,
    IReadOnlyList<int[]> Cue,
    IReadOnlyList<int[]> Content,
    int? Speaker,
    string? SpeakerRule,
    string? SpeakerReason,
    IReadOnlyList<string> Via,
    string Stance,
    string Hedge,
    IReadOnlyList<int[]> HedgeWords,
    string Rule,
    string Reason,
    double Confidence,
    string State,
    int? Parent);

internal sealed record ExportedUtterance(int Id, int? Speaker, IReadOnlyList<int> Quotes);

internal sealed record ExportedClaim(
    int Id,
    string Statement,
    string Status,
    string State,
    bool WordedByPerson,
    int? MergedInto,
    ClaimFrame? Frame,
    IReadOnlyList<ExportedRelation> Relations,
    IReadOnlyList<ExportedAppearance> Appearances);

internal sealed record ExportedRelation(string Type, int Claim, string Rule, string Reason, double Confidence, string State);

/// <summary>A row of a claim; one with <paramref name="EntailedFrom"/> is another claim's row that counts here, and is not read.</summary>
internal sealed record ExportedAppearance(
    int Id,
    int Article,
    int Version,
    int? Quote,
    string Place,
    int[] Span,
    string Exact,
    int? Speaker,
    string? SpeakerStance,
    string ReportStance,
    string? HeadlineStance,
    string Hedge,
    string? HedgeWords,
    IReadOnlyList<string> Via,
    string Rule,
    string Reason,
    double Confidence,
    bool Reviewed,
    string State,
    int? EntailedFrom);
