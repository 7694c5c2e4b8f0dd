using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Takes statements worth tracking out of quotes, the headline and the outlet's own voice.</summary>
public static class ClaimFinder
{
    /// <summary>Statements, headline first, then in reading order.</summary>
    public static IReadOnlyList<ClaimCandidate> Find(ArticleReading reading, Segmentation segmentation, IReadOnlyList<Attribution> attributions) => [];
}
