using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Segments;

/// <summary>Cuts an article's text into paragraphs and sentences.</summary>
public static class Segmenter
{
    /// <summary>Paragraphs are separated by blank lines, sentences by their closing marks.</summary>
    public static Segmentation Split(ArticleText text) => new([], []);
}
