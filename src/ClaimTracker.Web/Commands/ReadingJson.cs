using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Web.Commands;

/// <summary>The line that <c>read</c> prints for one article. Offsets are half-open and count Unicode code points of "text".</summary>
internal static class ReadingJson
{
    // Quotation marks and accents stay readable; the output is a file, never markup.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(string id, ArticleFindings findings) => Line(json =>
    {
        var points = new CodePointMap(findings.Reading.Text.Value);
        Head(json, id, findings.Reading);
        json.WriteStartArray("quotes");
        foreach (var attribution in findings.Attributions)
        {
            Quote(json, attribution, findings.Reading.Text.Value, points);
        }

        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var claim in findings.Claims)
        {
            Claim(json, claim);
        }

        json.WriteEndArray();
    });

    /// <summary>The line for a document that holds no article: the same shape, empty, with the reason under "error".</summary>
    public static string Refused(string id, ArticleReading reading) => Line(json =>
    {
        Head(json, id, reading);
        json.WriteStartArray("quotes");
        json.WriteEndArray();
        json.WriteStartArray("claims");
        json.WriteEndArray();
        json.WriteString("error", reading.Problem);
    });

    private static string Line(Action<Utf8JsonWriter> content)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void Head(Utf8JsonWriter json, string id, ArticleReading reading)
    {
        json.WriteString("id", id);
        json.WriteString("title", reading.Title);
        Words(json, "authors", reading.Authors);
        json.WriteStartObject("outlet");
        json.WriteString("name", reading.Outlet.Name);
        json.WriteString("basis", Names.Of(reading.Outlet.Basis));
        json.WriteEndObject();
        json.WriteString("published", reading.Published is { } date ? Date(date) : null);
        json.WriteString("language", reading.Language);
        json.WriteString("text", reading.Text.Value);
        json.WriteStartArray("skipped");
        foreach (var skipped in reading.Skipped)
        {
            json.WriteStartObject();
            json.WriteString("text", skipped.Text);
            json.WriteString("reason", skipped.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Words(json, "corrections", reading.Corrections);
        Words(json, "notes", reading.Notes);
    }

    private static void Quote(Utf8JsonWriter json, Attribution attribution, string text, CodePointMap points)
    {
        var quote = attribution.Quote;
        json.WriteStartObject();
        json.WriteString("kind", Names.Of(quote.Kind));
        Spans(json, "source", quote.Source, points);
        Spans(json, "cue", quote.Cue, points);
        Spans(json, "content", quote.Content, points);
        json.WriteString("speaker", attribution.Speaker?.Name);
        json.WriteString("sourceKind", attribution.Speaker is { } speaker ? Names.Of(speaker.Kind) : null);
        Words(json, "via", attribution.Via.Select(relay => relay.Name));
        json.WriteString("stance", Names.Of(quote.Stance));
        json.WriteString("hedge", Names.Of(quote.Hedge));
        Words(json, "hedgeWords", quote.HedgeWords.Select(words => words.Slice(text)));
        json.WriteString("rule", quote.Rule);
        json.WriteString("reason", quote.Reason);
        json.WriteNumber("confidence", Math.Round(quote.Confidence, 3));
        json.WriteEndObject();
    }

    private static void Words(Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }

    private static void Spans(Utf8JsonWriter json, string name, IReadOnlyList<TextSpan> spans, CodePointMap points)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            json.WriteStartArray();
            json.WriteNumberValue(points.ToCodePoint(span.Start));
            json.WriteNumberValue(points.ToCodePoint(span.End));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Claim(Utf8JsonWriter json, ClaimCandidate claim)
    {
        json.WriteStartObject();
        json.WriteString("statement", claim.Statement);
        if (claim.Quote is { } index)
        {
            json.WriteNumber("quote", index);
        }
        else
        {
            json.WriteNull("quote");
        }

        json.WriteString("stance", claim.Stance is { } stance ? Names.Of(stance) : null);
        json.WriteString("hedge", Names.Of(claim.Hedge));
        json.WriteEndObject();
    }

    private static string Date(PublicationDate date) => date.HasTime
        ? date.At.ToString(date.At.Offset == TimeSpan.Zero ? "yyyy-MM-ddTHH:mm:ss'Z'" : "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture)
        : date.At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
