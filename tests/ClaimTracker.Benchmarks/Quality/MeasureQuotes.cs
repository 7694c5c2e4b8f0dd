using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary><c>measure quotes</c>: what kinds of error are left in the reading of quotes, on the development articles.</summary>
internal static class MeasureQuotes
{
    public static int Run(string goldDirectory, bool rulesOnly, TextWriter output)
    {
        var errors = new QuoteErrors();
        foreach (var article in PolnearArticle.ReadAll(Path.Combine(goldDirectory, "quotes", "polnear_dev.jsonl.gz")))
        {
            var text = ArticleText.From(article.Text);
            errors.Add(article, QuoteFinder.Find(text, Segmenter.Split(text), rulesOnly).Quotes);
        }

        output.WriteLine("| kind in the gold | found as direct | indirect | mixed | not found |");
        output.WriteLine("|---|---|---|---|---|");
        for (var kind = 0; kind < QuoteErrors.KindNames.Length; kind++)
        {
            output.WriteLine($"| {QuoteErrors.KindNames[kind]} | {errors.Kinds(kind, 0)} | {errors.Kinds(kind, 1)} | {errors.Kinds(kind, 2)} | {errors.Kinds(kind, 3)} |");
        }

        output.WriteLine();
        output.WriteLine("| outcome | n |");
        output.WriteLine("|---|---|");
        foreach (var (outcome, count) in errors.Counts)
        {
            output.WriteLine($"| {outcome} | {count} |");
        }

        return 0;
    }
}
