using System.Text.Json;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary>One label made by hand: <c>Labels/README.md</c> says what its parts mean.</summary>
/// <param name="Doc">Id of the article.</param>
/// <param name="Attribution">Id of the attribution in it.</param>
/// <param name="IsNamed">True when the article names the speaker; only these count for speakers.</param>
/// <param name="Speaker">Full name of the person or body.</param>
/// <param name="Stance">The word the labels use.</param>
/// <param name="IsHedged">Whether cue or content is softened.</param>
/// <param name="Half">0 or 1: every second article of the file, in the order of the file.</param>
internal sealed record SpeakerLabel(string Doc, string Attribution, bool IsNamed, string? Speaker, string Stance, bool IsHedged, int Half)
{
    private const string File = "Quality/Labels/speakers-and-stances.jsonl";

    /// <summary>All labels, in the order of the file.</summary>
    public static IReadOnlyList<SpeakerLabel> ReadAll()
    {
        var halves = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. System.IO.File.ReadLines(Path.Combine(AppContext.BaseDirectory, File)).Select(line => Read(line, halves))];
    }

    private static SpeakerLabel Read(string line, Dictionary<string, int> halves)
    {
        using var json = JsonDocument.Parse(line);
        var label = json.RootElement;
        var doc = label.GetProperty("doc").GetString()!;
        if (!halves.TryGetValue(doc, out var half))
        {
            halves[doc] = half = halves.Count % 2;
        }

        var name = label.TryGetProperty("speaker", out var speaker) ? speaker.GetString() : null;
        return new SpeakerLabel(
            doc, label.GetProperty("attribution").GetString()!, name is not null, name,
            label.GetProperty("stance").GetString()!, label.GetProperty("hedged").GetBoolean(), half);
    }
}
