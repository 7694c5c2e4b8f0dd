using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Quotes by rule that stand whatever the model says, because their structure is beyond it.</summary>
/// <remarks>The model reads one sentence at a time and no relays: it does not see that a quotation goes on in the next paragraph,
/// that an outlet only passes words on ("officials claim …, according to the Herald"), or that one attribution holds another.</remarks>
internal static class FirmQuotes
{
    private static readonly HashSet<string> WholeSentence = new(StringComparer.Ordinal) { RuleName.ClauseCue.Name, RuleName.ClauseInverted.Name };

    // "a source revealed Norway is set to warn allies that …": a guess inside what the rule takes as one content.
    private const double Unsure = 0.5;

    /// <summary>Parts the quotes of the rules into firm ones and others, and drops what the model found across a firm one.</summary>
    public static (IReadOnlyList<QuoteMatch> Firm, IReadOnlyList<QuoteMatch> Rules, IReadOnlyList<QuoteMatch> Model) Part(
        ArticleText text, IReadOnlyList<QuoteMatch> rules, IReadOnlyList<QuoteMatch> model)
    {
        var parents = rules.Select(rule => rule.Parent).OfType<int>().ToHashSet();
        var sourceless = new SpanIndex(model, quote => quote.Source.Count == 0 ? quote.Cue : []);
        var unsure = new SpanIndex(model, quote => quote.Confidence < Unsure ? quote.Cue : []);
        var cues = new SpanIndex(model, quote => quote.Cue);
        var firm = new List<QuoteMatch>();
        var others = new List<QuoteMatch>();
        for (var i = 0; i < rules.Count; i++)
        {
            var isFirm = rules[i].Parent is not null || parents.Contains(i) || IsFirm(text.Value, rules[i])
                || (rules[i].Source.Count > 0 && sourceless.Touches(rules[i].Cue))
                || (cues.FirstOverlapping(rules[i].Cue) is >= 0 and var twin && IsCutShort(model[twin], rules[i]))
                || (rules[i].Rule == RuleName.CueClause.Name && unsure.Touches(rules[i].Content));
            (isFirm ? firm : others).Add(rules[i]);
        }

        var held = new SpanIndex(firm, rule => rule.Cue, rule => rule.Content, rule => rule.Relays);
        var sources = new SpanIndex(firm, rule => rule.Source);
        var kept = model.Where(quote => !held.Touches(quote.Cue) && !held.Touches(quote.Content) && !held.Touches(quote.Source)
            && !sources.Touches(quote.Cue) && !sources.Touches(quote.Content)).ToList();
        if (kept.Count < model.Count)
        {
            // "said it was safe | but declined to elaborate": where the model's reading goes, the rule's of the same cue stands.
            var dropped = new SpanIndex(model.Except(kept).ToList(), quote => quote.Cue);
            firm.AddRange(others.Where(rule => rule.Content.Count == 1 && dropped.Touches(rule.Cue) && !held.Touches(rule.Content) && !held.Touches(rule.Cue)));
            others = [.. others.Except(firm)];
        }

        return (firm, others, kept);
    }

    /// <summary>"claimed that Ada Orr | has asked for ferries": the model broke off before the verb.</summary>
    private static bool IsCutShort(QuoteMatch quote, QuoteMatch rule) =>
        rule.Rule == RuleName.CueClause.Name && quote.Content.Count == 1 && rule.Content.Count == 1
        && quote.Content[0].Start == rule.Content[0].Start && quote.Content[0].Length * 3 < rule.Content[0].Length;

    private static bool IsFirm(string text, QuoteMatch rule) =>
        rule.Relays.Count > 0 || rule.Rule == RuleName.Declined.Name || WholeSentence.Contains(rule.Rule) || CrossesParagraph(text, rule);

    private static bool CrossesParagraph(string text, QuoteMatch rule)
    {
        for (var i = 1; i < rule.Content.Count; i++)
        {
            if (text.AsSpan(rule.Content[i - 1].End, rule.Content[i].Start - rule.Content[i - 1].End).Contains('\n'))
            {
                return true;
            }
        }

        return false;
    }
}
