using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Brings together what the model and what the rules found.</summary>
/// <remarks>
/// <para>Where both read the same words as a cue, the model's spans count (it is right more often) with the rule's stance and relays.
/// A quote that only the model found takes its stance from its words. One that only the rules found is kept when it quotes
/// in marks something that the model gave to nobody, or when somebody declines to speak.</para>
/// </remarks>
internal static class QuoteMerging
{
    private const double Agreement = 0.05, Highest = 0.99;

    // Of a quotation the model may already hold a word or two.
    private const double MostCovered = 0.2;

    /// <summary>The quotes of both, in reading order of their first span.</summary>
    public static IReadOnlyList<QuoteMatch> Merge(ArticleText text, IReadOnlyList<QuoteMatch> model, IReadOnlyList<QuoteMatch> rules)
    {
        var ruleCues = new SpanIndex(rules.Select((rule, i) => (rule.Cue, i)));
        var modelCues = new SpanIndex(model.Select((quote, i) => (quote.Cue, i)));
        var modelContent = new SpanIndex(model.Select((quote, i) => (quote.Content, i)));
        var merged = new List<QuoteMatch>(model.Count);
        foreach (var quote in model)
        {
            var at = ruleCues.FirstOverlapping(quote.Cue);
            merged.Add(at >= 0 ? Agreed(text, quote, rules[at]) : Read(text, quote));
        }

        merged.AddRange(rules.Where(rule => modelCues.FirstOverlapping(rule.Cue) < 0 && IsKept(rule, modelContent)));
        return QuoteNesting.Order(merged);
    }

    private static QuoteMatch Agreed(ArticleText text, QuoteMatch quote, QuoteMatch rule)
    {
        var hedges = HedgeFinder.Find(text.Value, quote.Content);
        return quote with
        {
            Stance = rule.Stance,
            Hedge = hedges.Count > 0 ? Hedge.Hedged : Hedge.None,
            HedgeWords = hedges,
            Confidence = Math.Min(Highest, quote.Confidence + Agreement),
            Relays = rule.Relays,
        };
    }

    private static QuoteMatch Read(ArticleText text, QuoteMatch quote)
    {
        var hedges = HedgeFinder.Find(text.Value, quote.Content);
        return quote with
        {
            Stance = CueReading.StanceOf(text.Value, quote),
            Hedge = hedges.Count > 0 ? Hedge.Hedged : Hedge.None,
            HedgeWords = hedges,
        };
    }

    private static bool IsKept(QuoteMatch rule, SpanIndex modelContent) =>
        rule.Stance == SpeakerStance.DeclinesToComment
        || (rule.Kind != QuoteKind.Indirect && modelContent.Covered(rule.Content) < MostCovered);
}
