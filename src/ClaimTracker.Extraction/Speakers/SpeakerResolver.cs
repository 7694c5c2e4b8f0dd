using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;

namespace ClaimTracker.Extraction.Speakers;

/// <summary>Says which person or body each quote's source refers to.</summary>
public static class SpeakerResolver
{
    /// <summary>One attribution per quote, in the order of <paramref name="quotes"/>.</summary>
    public static IReadOnlyList<Attribution> Resolve(ArticleReading reading, Segmentation segmentation, QuoteFindings quotes) =>
        [.. quotes.Quotes.Select(quote => new Attribution(quote, null, []))];
}
