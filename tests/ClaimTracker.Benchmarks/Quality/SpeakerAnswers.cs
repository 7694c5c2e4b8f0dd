using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary>What the product answers when the spans are those of the gold: speakers and stances apart from finding quotes.</summary>
internal static class SpeakerAnswers
{
    /// <summary>The answer to every attribution of <paramref name="article"/> that has content, by its id.</summary>
    public static IReadOnlyDictionary<string, Attribution> Of(PolnearArticle article)
    {
        var reading = ArticleReader.ReadAsIs(article.Text) with { Title = article.Title };
        var segmentation = Segmenter.Split(reading.Text);
        var rules = RuleQuoteFinder.Find(reading.Text, segmentation).Quotes;
        var given = article.Attributions.Where(one => one.Content.Count > 0).Select(one => new QuoteMatch(
            QuoteKind.Indirect, one.Source, one.Cue, one.Content, SpeakerStance.Asserts, Hedge.None, [], "gold", "gold", 1)).ToList();
        var merged = QuoteMerging.Merge(reading.Text, given, rules).Where(quote => quote.Rule == "gold").ToList();
        var attributions = SpeakerResolver.Resolve(reading, segmentation, new QuoteFindings(merged, []));
        return article.Attributions.Where(one => one.Content.Count > 0).ToDictionary(
            one => one.Id,
            one => attributions.First(answer => answer.Quote.Cue.SequenceEqual(one.Cue) && StartOf(answer.Quote.Content) == StartOf(one.Content)));
    }

    /// <summary>Reads the labelled articles below <paramref name="gold"/> and pairs every label with its answer.</summary>
    public static IEnumerable<(SpeakerLabel Label, Attribution Answer)> ToLabels(string gold)
    {
        var labels = SpeakerLabel.ReadAll().ToLookup(label => label.Doc);
        foreach (var article in PolnearArticle.ReadAll(Path.Combine(gold, "quotes", "polnear_train.jsonl.gz")).Where(article => labels.Contains(article.Id)))
        {
            var answers = Of(article);
            foreach (var label in labels[article.Id])
            {
                yield return (label, answers[label.Attribution]);
            }
        }
    }

    private static int StartOf(IReadOnlyList<TextSpan> content) => content.Count > 0 ? content[0].Start : -1;
}
