using System.IO.Compression;
using System.Text.Json;
using ClaimTracker.Benchmarks.Quality;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>One attribution of the gold in token numbers of its article; a fragment that covers no token is left out.</summary>
internal sealed record GoldQuote(Stretch Cue, IReadOnlyList<Stretch> Source, IReadOnlyList<Stretch> Content);

/// <summary>One article with the attributions of its primary annotator, in order of their cues.</summary>
internal sealed record GoldArticle(string Id, TokenTable Tokens, IReadOnlyList<GoldQuote> Quotes);

/// <summary>Reads PolNeAR's articles as <c>gold/quotes</c> lays them out.</summary>
internal static class TrainingCorpus
{
    public static IReadOnlyList<GoldArticle> Read(string goldDirectory, string split)
    {
        using var file = File.OpenRead(Path.Combine(goldDirectory, "quotes", $"polnear_{split}.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var articles = new List<GoldArticle>();
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            articles.Add(Article(document.RootElement));
        }

        return articles;
    }

    /// <summary>News texts that nobody labelled: the bodies of FNC-1's training split.</summary>
    public static IReadOnlyList<TokenTable> ReadUnlabelled(string goldDirectory)
    {
        using var file = File.OpenRead(Path.Combine(goldDirectory, "stance", "fnc1_train_bodies.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var texts = new List<TokenTable>();
        while (reader.ReadLine() is { } line)
        {
            using var document = JsonDocument.Parse(line);
            var text = ArticleText.From(document.RootElement.GetProperty("text").GetString()!);
            texts.Add(TokenReading.Read(text, Segmenter.Split(text)));
        }

        return texts;
    }

    private static GoldArticle Article(JsonElement line)
    {
        var raw = line.GetProperty("text").GetString()!;
        var text = ArticleText.From(raw);
        var tokens = TokenReading.Read(text, Segmenter.Split(text));
        var points = new RawOffsets(raw, text);
        var primary = line.GetProperty("annotations").GetProperty(line.GetProperty("primary").GetString()!);
        var quotes = new List<GoldQuote>();
        foreach (var attribution in primary.GetProperty("attributions").EnumerateArray())
        {
            var cue = Fragments(attribution.GetProperty("cue"), points, tokens);
            var content = Fragments(attribution.GetProperty("content"), points, tokens);
            if (cue.Count == 1 && content.Count > 0)
            {
                quotes.Add(new GoldQuote(cue[0], Fragments(attribution.GetProperty("source"), points, tokens), content));
            }
        }

        return new GoldArticle(line.GetProperty("id").GetString()!, tokens, [.. quotes.OrderBy(quote => quote.Cue.First)]);
    }

    private static List<Stretch> Fragments(JsonElement spans, RawOffsets points, TokenTable tokens)
    {
        var fragments = new List<Stretch>();
        foreach (var span in spans.EnumerateArray())
        {
            int start = points.ToNormal(span[0].GetInt32()), end = points.ToNormal(span[1].GetInt32());
            int first = FirstEndingAfter(tokens, start), past = first;
            while (past < tokens.Count && tokens.Spans[past].Start < end)
            {
                past++;
            }

            if (past > first)
            {
                fragments.Add(new Stretch(first, past));
            }
        }

        return fragments;
    }

    private static int FirstEndingAfter(TokenTable tokens, int offset)
    {
        int low = 0, high = tokens.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = tokens.Spans[middle].End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
