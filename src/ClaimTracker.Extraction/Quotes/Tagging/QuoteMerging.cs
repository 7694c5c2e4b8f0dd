using System.Collections.Frozen;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Brings together what the model and what the rules found.</summary>
/// <remarks>
/// <para>Where both read the same words as a cue, the model's spans count (it is right more often) with the rule's stance and relays.
/// A quote that only the model found takes its stance from its words. One that only the rules found is kept when a trusted
/// rule found it, when it quotes in marks something that the model gave to nobody, or when somebody declines to speak.</para>
/// </remarks>
internal static class QuoteMerging
{
    private const double Agreement = 0.05, Highest = 0.99;

    // Below this the model is wrong about one quote in four.
    private const double Sure = 0.75;

    // Rules whose quotes are kept though the model saw none: a sentence or quotation with its reporting words behind it,
    // "as Orr noted", nouns that report ("assertions from officials that …"), signed quotations and transcripts.
    private static readonly FrozenSet<string> Trusted = FrozenSet.ToFrozenSet(
        ["clause-cue", "clause-inverted", "quotation-cue", "quotation-inverted", "according-to", "as-clause", "cue-noun", "signature", "transcript"], StringComparer.Ordinal);

    // Of a quotation the model may already hold a word or two.
    private const double MostCovered = 0.2;

    /// <summary>The quotes of both with the firm ones, in reading order of their first span.</summary>
    public static IReadOnlyList<QuoteMatch> Merge(
        ArticleText text, IReadOnlyList<QuoteMatch> model, IReadOnlyList<QuoteMatch> rules, IReadOnlyList<QuoteMatch>? firm = null)
    {
        var ruleCues = new SpanIndex(rules, rule => rule.Cue);
        var modelCues = new SpanIndex(model, quote => quote.Cue);
        var modelContent = new SpanIndex(model, quote => quote.Content);
        var merged = new List<QuoteMatch>(model.Count);
        foreach (var quote in model)
        {
            var at = ruleCues.FirstOverlapping(quote.Cue);
            merged.Add(at >= 0 && Agreed(text, quote, rules[at]) is var agreed && IsSound(agreed) ? agreed : Read(text, quote));
        }

        merged.AddRange(rules.Where(rule => !modelCues.Touches(rule.Cue) && IsKept(rule, modelContent)));
        merged.AddRange(firm ?? []);
        return QuoteNesting.Order(merged);
    }

    private static QuoteMatch Agreed(ArticleText text, QuoteMatch quote, QuoteMatch rule)
    {
        var content = GoesOn(quote, rule) || BeginsWithDateline(text.Value, quote, rule) ? rule.Content : quote.Content;
        var isSame = content.SequenceEqual(rule.Content);
        var stance = isSame || rule.Stance == SpeakerStance.DeclinesToComment ? rule.Stance : CueReading.StanceOf(text.Value, quote with { Content = content });
        var hedges = isSame ? rule.HedgeWords : HedgeFinder.Find(text.Value, quote.Cue, content, stance);
        return quote with
        {
            Kind = ReferenceEquals(content, rule.Content) ? rule.Kind : quote.Kind,
            Source = IsNearer(quote, rule) ? rule.Source : quote.Source,
            Content = content,
            Stance = stance,
            Hedge = hedges.Count > 0 ? Hedge.Hedged : Hedge.None,
            HedgeWords = hedges,
            Confidence = Math.Min(Highest, quote.Confidence + Agreement),
            Relays = rule.Relays,
        };
    }

    // One side's source may lie in the other's content: then the model's own spans stand.
    private static bool IsSound(QuoteMatch quote) => SpanLists.AreApart(quote.Source, quote.Cue, quote.Content);

    // The model reads paragraph by paragraph: only the rules know that a quotation goes on in the next one.
    private static bool GoesOn(QuoteMatch quote, QuoteMatch rule) =>
        rule.Kind == QuoteKind.Direct && rule.Content[^1].Start >= quote.Content[^1].End && rule.Content[0].Overlaps(quote.Content[0]);

    // "OSLO (Reuters) - The dam leaked, officials said": only the rules know where a report was filed.
    private static bool BeginsWithDateline(string text, QuoteMatch quote, QuoteMatch rule) =>
        quote.Content.Count == 1 && rule.Content.Count == 1 && rule.Content[0].Start > quote.Content[0].Start && rule.Content[0].End >= quote.Content[0].End
        && text.AsSpan(quote.Content[0].Start, rule.Content[0].Start - quote.Content[0].Start).TrimEnd() is [.., '-' or '–' or '—'];

    // "a report which cited an official who claimed": he claims who stands nearest.
    private static bool IsNearer(QuoteMatch quote, QuoteMatch rule) =>
        quote.Confidence < Sure && quote.Source.Count == 1 && rule.Source.Count == 1
        && rule.Source[0].Start >= quote.Source[0].End && rule.Source[0].End <= rule.Cue[0].Start;

    private static QuoteMatch Read(ArticleText text, QuoteMatch quote)
    {
        var stance = CueReading.StanceOf(text.Value, quote);
        var hedges = HedgeFinder.Find(text.Value, quote.Cue, quote.Content, stance);
        return quote with
        {
            Stance = stance,
            Hedge = hedges.Count > 0 ? Hedge.Hedged : Hedge.None,
            HedgeWords = hedges,
        };
    }

    private static bool IsKept(QuoteMatch rule, SpanIndex modelContent) =>
        rule.Stance == SpeakerStance.DeclinesToComment || Trusted.Contains(rule.Rule)
        || (rule.Kind != QuoteKind.Indirect && modelContent.Covered(rule.Content) < MostCovered);
}
