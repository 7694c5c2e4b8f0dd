using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary><c>predict quotes</c>: in <c>{"id","text"}</c>, out <c>{"id","quotes":[{"kind","source","cue","content","speaker"}…]}</c> in code points.</summary>
/// <remarks>The text is taken as it is: nothing of it is skipped.</remarks>
internal static class PredictQuotes
{
    public static int Run(Stream input, Stream output, bool rulesOnly) => PredictionLines.Run(input, output, line =>
    {
        var raw = line.Text("text") ?? "";
        var text = ArticleText.From(raw);
        var offsets = new RawOffsets(raw, text);
        var quotes = QuoteFinder.Find(text, Segmenter.Split(text), rulesOnly).Quotes.Select(quote => new
        {
            kind = Kind(quote.Kind),
            source = quote.Source.Select(offsets.ToRaw),
            cue = quote.Cue.Select(offsets.ToRaw),
            content = quote.Content.Select(offsets.ToRaw),
            rule = quote.Rule,
            reason = quote.Reason,
            confidence = quote.Confidence,
        });
        return new { id = line.Text("id"), quotes };
    });

    private static string Kind(QuoteKind kind) => kind switch
    {
        QuoteKind.Direct => "direct",
        QuoteKind.Indirect => "indirect",
        QuoteKind.Mixed => "mixed",
    };
}
