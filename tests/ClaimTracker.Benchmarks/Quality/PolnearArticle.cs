using System.IO.Compression;
using System.Text.Json;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary>One attribution of the gold, its spans in UTF-16 units; its kind (direct, indirect, mixed) was worked out from the marks.</summary>
internal sealed record GoldAttribution(string Id, IReadOnlyList<TextSpan> Source, IReadOnlyList<TextSpan> Cue, IReadOnlyList<TextSpan> Content, string Kind)
{
    /// <summary>Offset of the first span, for reading order.</summary>
    public int Start => Source.Concat(Cue).Concat(Content).Select(span => span.Start).DefaultIfEmpty().Min();
}

/// <summary>One annotated article of PolNeAR, as its primary annotator has it.</summary>
internal sealed record PolnearArticle(string Id, string Title, string Text, IReadOnlyList<GoldAttribution> Attributions)
{
    /// <summary>Reads one of the gzipped files, a line at a time.</summary>
    public static IEnumerable<PolnearArticle> ReadAll(string path)
    {
        using var file = File.OpenRead(path);
        using var unzipped = new GZipStream(file, CompressionMode.Decompress);
        using var lines = new StreamReader(unzipped);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                using var json = JsonDocument.Parse(line);
                yield return From(json.RootElement);
            }
        }
    }

    private static PolnearArticle From(JsonElement json)
    {
        var raw = json.GetProperty("text").GetString()!;
        var text = ArticleText.From(raw);
        var offsets = new RawOffsets(raw, text);
        var attributions = json.GetProperty("annotations").GetProperty(json.GetProperty("primary").GetString()!).GetProperty("attributions");
        return new PolnearArticle(
            json.GetProperty("id").GetString()!,
            json.GetProperty("title").GetString() ?? "",
            text.Value,
            [.. attributions.EnumerateArray()
                .Select(one => new GoldAttribution(one.GetProperty("id").GetString()!, Spans(one, "source"), Spans(one, "cue"), Spans(one, "content"), one.GetProperty("kind").GetString() ?? ""))
                .OrderBy(one => one.Start)]);

        IReadOnlyList<TextSpan> Spans(JsonElement attribution, string role) =>
            [.. attribution.GetProperty(role).EnumerateArray()
                .Select(span => TextSpan.FromBounds(offsets.ToNormal(span[0].GetInt32()), offsets.ToNormal(span[1].GetInt32())))];
    }
}
