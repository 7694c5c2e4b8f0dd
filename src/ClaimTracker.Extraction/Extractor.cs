using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;

namespace ClaimTracker.Extraction;

/// <summary>All that was found in one article.</summary>
/// <param name="Reading">The text and metadata every finding's offsets index.</param>
/// <param name="Segmentation">Paragraphs and sentences.</param>
/// <param name="Attributions">Quotes with their speakers, in reading order.</param>
/// <param name="ScareQuotes">Quotation marks that quote nobody.</param>
/// <param name="Claims">Statements made, headline first, then in reading order.</param>
public sealed record ArticleFindings(
    ArticleReading Reading,
    Segmentation Segmentation,
    IReadOnlyList<Attribution> Attributions,
    IReadOnlyList<ScareQuote> ScareQuotes,
    IReadOnlyList<ClaimCandidate> Claims);

/// <summary>The whole pipeline: a document in, findings out. Read this first.</summary>
/// <remarks>Pure: no file, socket, clock, random source or log. The same document gives the same findings, on any machine.</remarks>
public static class Extractor
{
    /// <summary>Runs every stage on a document that has been read.</summary>
    public static ArticleFindings Extract(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var segmentation = Segmenter.Split(reading.Text);
        if (!reading.IsReadable)
        {
            // The lists and the model are English: what they would find in other languages is noise.
            return new ArticleFindings(reading, segmentation, [], [], []);
        }

        var quotes = QuoteFinder.Find(reading.Text, segmentation);
        var attributions = SpeakerResolver.Resolve(reading, segmentation, quotes);
        var claims = ClaimFinder.Find(reading, segmentation, attributions);
        return new ArticleFindings(reading, segmentation, attributions, quotes.ScareQuotes, claims);
    }
}
