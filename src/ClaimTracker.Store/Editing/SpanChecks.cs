using ClaimTracker.Store.Entities;

namespace ClaimTracker.Store.Editing;

/// <summary>Checks the spans of a form against the text before anything is written.</summary>
internal static class SpanChecks
{
    /// <summary>Why the tags do not fit the text; null when they do.</summary>
    public static EditOutcome.Refused? Problem(QuoteTags tags, string text)
    {
        if (tags.Content.Count == 0)
        {
            return new EditOutcome.Refused("Tag the words that were said: a quote needs content.", nameof(tags.Content));
        }

        return Problem(tags.Source, text, nameof(tags.Source))
            ?? (tags.Cue is null ? null : Problem([tags.Cue], text, nameof(tags.Cue)))
            ?? Problem(tags.Content, text, nameof(tags.Content));
    }

    /// <summary>The spans with their roles, in the order in which they are stored.</summary>
    public static IEnumerable<SpanValues> SpansOf(QuoteTags tags) => tags.Source.Select(span => Of(SpanRole.Source, span))
        .Concat(tags.Cue is null ? [] : [Of(SpanRole.Cue, tags.Cue)])
        .Concat(tags.Content.Select(span => Of(SpanRole.Content, span)));

    private static SpanValues Of(SpanRole role, TaggedSpan span) => new(role, span.Start, span.End, span.Exact);

    private static EditOutcome.Refused? Problem(IReadOnlyList<TaggedSpan> spans, string text, string field)
    {
        var end = -1;
        foreach (var span in spans.OrderBy(span => span.Start))
        {
            if (span.Start < 0 || span.Start >= span.End || span.End > text.Length)
            {
                return new EditOutcome.Refused($"The words from {span.Start} to {span.End} lie outside the text, which has {text.Length} characters.", field);
            }

            if (!text.AsSpan(span.Start, span.End - span.Start).SequenceEqual(span.Exact))
            {
                return new EditOutcome.Refused($"The text does not say “{Short(span.Exact)}” there. Select the words again.", field);
            }

            if (span.Start < end)
            {
                return new EditOutcome.Refused($"“{Short(span.Exact)}” is tagged twice.", field);
            }

            end = span.End;
        }

        return null;
    }

    private static string Short(string words) => words.Length <= 60 ? words : words[..60] + "…";
}
