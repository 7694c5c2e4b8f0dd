namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>One attribution as the model found it, in token numbers.</summary>
/// <param name="Cue">The reporting words.</param>
/// <param name="Source">Fragments of the source, in reading order; may be empty.</param>
/// <param name="Content">Fragments of the content, in reading order; may be empty.</param>
/// <param name="CueMargin">How clearly the cue won over there being none; zero or more.</param>
/// <param name="SpanMargin">How clearly the least sure edge of source and content won; zero or more.</param>
internal sealed record TaggedQuote(
    Stretch Cue,
    IReadOnlyList<Stretch> Source,
    IReadOnlyList<Stretch> Content,
    float CueMargin,
    float SpanMargin);
