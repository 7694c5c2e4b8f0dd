using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary>Reads label-free JSON lines and writes one prediction for each.</summary>
internal static class PredictionLines
{
    private static readonly JsonSerializerOptions Written = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Calls <paramref name="predict"/> for each object of <paramref name="input"/>; an answer is any serialisable value.</summary>
    public static int Run(Stream input, Stream output, Func<JsonElement, object> predict)
    {
        using var reader = new StreamReader(input, Encoding.UTF8);
        using var writer = new StreamWriter(output, new UTF8Encoding(false)) { NewLine = "\n" };
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0)
            {
                using var document = JsonDocument.Parse(line);
                writer.WriteLine(JsonSerializer.Serialize(predict(document.RootElement), Written));
            }
        }

        return 0;
    }

    /// <summary>The string called <paramref name="name"/>; null when it is absent.</summary>
    public static string? Text(this JsonElement line, string name) =>
        line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
