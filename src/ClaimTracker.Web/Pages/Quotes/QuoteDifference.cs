using ClaimTracker.Store.Editing;
using ClaimTracker.Web.Pages.Shared;

namespace ClaimTracker.Web.Pages.Quotes;

/// <summary>Where two versions of what is said of a quote differ, in words.</summary>
internal static class QuoteDifference
{
    public static IReadOnlyList<EditedValue> Between(QuoteTags stored, QuoteTags typed) =>
    [
        .. new EditedValue[]
        {
            new("what was said", Spans(stored.Content), Spans(typed.Content)),
            new("who is named", Spans(stored.Source), Spans(typed.Source)),
            new("reporting word", Spans(stored.Cue is null ? [] : [stored.Cue]), Spans(typed.Cue is null ? [] : [typed.Cue])),
            new("speaker", Or(stored.Speaker, "unknown"), Or(typed.Speaker, "unknown")),
            new("via", Or(string.Join(", ", stored.Via), "nobody"), Or(string.Join(", ", typed.Via), "nobody")),
            new("stance", Words.Of(stored.Stance), Words.Of(typed.Stance)),
            new("how firmly", Words.Of(stored.Hedge), Words.Of(typed.Hedge)),
            new("kind", Words.Of(stored.Kind), Words.Of(typed.Kind)),
        }.Where(value => value.Before != value.After),
    ];

    private static string Spans(IReadOnlyList<TaggedSpan> spans) => Or(string.Join(" … ", spans.Select(s => s.Exact)), "nothing");

    private static string Or(string? text, string none) => string.IsNullOrWhiteSpace(text) ? none : text;
}
