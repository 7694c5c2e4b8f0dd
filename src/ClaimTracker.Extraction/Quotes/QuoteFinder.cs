using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Finds who is said to have said what: source, cue and content spans.</summary>
public static class QuoteFinder
{
    /// <summary>Finds quotes in reading order. Any text is lawful; time is linear in its length.</summary>
    public static QuoteFindings Find(ArticleText text, Segmentation segmentation) => RuleQuoteFinder.Find(text, segmentation);
}
