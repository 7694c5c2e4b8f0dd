using ClaimTracker.Extraction.Quotes.Marks;
using ClaimTracker.Extraction.Quotes.Relays;
using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Finds who is said to have said what: source, cue and content spans.</summary>
public static class QuoteFinder
{
    /// <summary>Finds quotes in reading order. Any text is lawful; time is linear in its length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="segmentation">Its paragraphs and sentences.</param>
    /// <param name="rulesOnly">True to do without the trained model.</param>
    public static QuoteFindings Find(ArticleText text, Segmentation segmentation, bool rulesOnly = false)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(segmentation);
        var marks = QuotationMarks.Find(text, segmentation);
        var rules = RuleQuoteFinder.Find(text, segmentation, marks);
        if (rulesOnly)
        {
            return rules with { Quotes = Relayed(text, segmentation, rules.Quotes) };
        }

        var (firm, others, model) = FirmQuotes.Part(text, rules.Quotes, TaggedQuoteFinder.Find(text, segmentation));
        var quotes = Relayed(text, segmentation, QuoteMerging.Merge(text, model, others, firm));
        return new QuoteFindings(quotes, ScareQuoteFinder.Find(text.Value, quotes, marks));
    }

    private static IReadOnlyList<QuoteMatch> Relayed(ArticleText text, Segmentation segmentation, IReadOnlyList<QuoteMatch> quotes) =>
        OutletRelays.Fill(text.Value, segmentation, QuoteNesting.Order(PassedOn.Join(text.Value, quotes)));
}
