using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;

namespace ClaimTracker.Store.Editing;

/// <summary>How values before and after a change are written into an <see cref="Edit"/>.</summary>
internal static class EditJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static string Of<T>(T values) => JsonSerializer.Serialize(values, Options);

    public static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options) ?? throw new InvalidOperationException("An edit holds no values.");
}

/// <summary>A span as an edit keeps it.</summary>
internal sealed record SpanValues(SpanRole Role, int Start, int End, string Exact);

/// <summary>All of a quote that a person can change.</summary>
internal sealed record QuoteValues(
    ReviewState State,
    QuoteKind Kind,
    int? SpeakerId,
    string? Speaker,
    IReadOnlyList<string> Via,
    SpeakerStance Stance,
    Hedge Hedge,
    IReadOnlyList<SpanValues> Spans)
{
    public static QuoteValues Of(Quote quote) => new(
        quote.State,
        quote.Kind,
        quote.Speaker?.Id ?? quote.SpeakerId,
        quote.Speaker?.Name,
        [.. quote.Via.OrderBy(relay => relay.Position).Select(relay => relay.Name)],
        quote.Stance,
        quote.Hedge,
        [.. quote.Spans.OrderBy(span => span.Role).ThenBy(span => span.Start).Select(span => new SpanValues(span.Role, span.Start, span.End, span.Exact))]);
}

/// <summary>All of an appearance that a person can change.</summary>
internal sealed record AppearanceValues(ReviewState State, int ClaimId, string Claim, SpeakerStance? SpeakerStance, Hedge Hedge)
{
    public static AppearanceValues Of(Appearance row) => new(row.State, row.Claim.Id, row.Claim.Statement, row.SpeakerStance, row.Hedge);
}

/// <summary>A speaker's name, kind and description.</summary>
internal sealed record SpeakerValues(string Name, Extraction.Speakers.SourceKind Kind, string? Description)
{
    public static SpeakerValues Of(Speaker speaker) => new(speaker.Name, speaker.Kind, speaker.Description);
}

/// <summary>An article's metadata.</summary>
internal sealed record ArticleValues(string? Outlet, string? Url, DateTime? PublishedAt, bool HasTime)
{
    public static ArticleValues Of(Article article) => new(article.Outlet?.Name, article.Url, article.PublishedAt, article.PublishedHasTime);
}

/// <summary>A merge: which rows it moved, so that it can be undone.</summary>
internal sealed record MergeValues(int IntoId, string Into, IReadOnlyList<int> Moved, IReadOnlyList<int> RelationsFrom, IReadOnlyList<int> RelationsTo);
