using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers;

namespace ClaimTracker.Store.Editing;

/// <summary>All that an editor may say of a quote; the form posts every field.</summary>
/// <param name="Kind">How much of the content stands inside quotation marks.</param>
/// <param name="Source">Words naming who spoke; may be empty.</param>
/// <param name="Cue">The reporting words; null when there are none.</param>
/// <param name="Content">What was said; at least one.</param>
/// <param name="Speaker">Name of the speaker; null or empty for unknown. A name that no speaker has makes a new one.</param>
/// <param name="SpeakerKind">Kind, for a new speaker.</param>
/// <param name="Via">Names of those who relay it, outermost first.</param>
/// <param name="Stance">What the speaker does to the content.</param>
/// <param name="Hedge">How firmly.</param>
public sealed record QuoteTags(
    QuoteKind Kind,
    IReadOnlyList<TaggedSpan> Source,
    TaggedSpan? Cue,
    IReadOnlyList<TaggedSpan> Content,
    string? Speaker,
    SourceKind SpeakerKind,
    IReadOnlyList<string> Via,
    SpeakerStance Stance,
    Hedge Hedge);
