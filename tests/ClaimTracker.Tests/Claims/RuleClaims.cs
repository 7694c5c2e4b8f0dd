using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;

namespace ClaimTracker.Tests.Claims;

/// <summary>Claims on top of the quotes that rules find: so that a change of the model's weights is not taken for one of this stage.</summary>
internal static class RuleClaims
{
    /// <summary>The claims of a reading with the attributions they index.</summary>
    public static (IReadOnlyList<ClaimCandidate> Claims, IReadOnlyList<Attribution> Attributions) Find(ArticleReading reading)
    {
        var segmentation = Segmenter.Split(reading.Text);
        var attributions = SpeakerResolver.Resolve(reading, segmentation, QuoteFinder.Find(reading.Text, segmentation, rulesOnly: true));
        return (ClaimFinder.Find(reading, segmentation, attributions), attributions);
    }
}
