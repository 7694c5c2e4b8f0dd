using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary><c>predict sentences</c>: in <c>{"id","text"}</c>, out <c>{"id","sentences":[[s,e]…]}</c> in code points.</summary>
internal static class PredictSentences
{
    public static int Run(Stream input, Stream output) => PredictionLines.Run(input, output, line =>
    {
        var text = ArticleText.From(line.Text("text") ?? "");
        var points = new CodePointMap(text.Value);
        var sentences = Segmenter.Split(text).Sentences
            .Select(sentence => new[] { points.ToCodePoint(sentence.Span.Start), points.ToCodePoint(sentence.Span.End) });
        return new { id = line.Text("id"), sentences };
    });
}
