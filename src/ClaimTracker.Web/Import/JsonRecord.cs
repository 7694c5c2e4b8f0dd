using System.Text;
using System.Text.Json;
using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Web.Import;

/// <summary>One line of a JSON Lines file: <c>{"id", "text" | "html" | "html_base64", "url"?, "title"?, "outlet"?, "published"?}</c>.</summary>
internal static class JsonRecord
{
    private static readonly string[] Contents = ["text", "html", "html_base64"];
    private static readonly string[] Fields = ["id", .. Contents, "url", "title", "outlet", "published"];

    /// <summary>The document of a line; one with a problem when the line is not such a record.</summary>
    public static SourceDocument Parse(string line, int number)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.ValueKind == JsonValueKind.Object
                ? Parse(json.RootElement, number)
                : Broken(number, "is not a JSON object");
        }
        catch (JsonException)
        {
            return Broken(number, "is not valid JSON");
        }
        catch (InvalidOperationException)
        {
            // GetString on an escape such as "\ud800" that is half a character.
            return Broken(number, "holds text that is not valid Unicode");
        }
    }

    private static SourceDocument Parse(JsonElement record, int number)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in record.EnumerateObject())
        {
            if (!Fields.Contains(field.Name, StringComparer.Ordinal))
            {
                return Broken(number, $"has an unknown field \"{field.Name}\"; known are {string.Join(", ", Fields)}");
            }

            if (field.Value.ValueKind == JsonValueKind.Null)
            {
                continue;
            }

            if (field.Value.ValueKind != JsonValueKind.String && field is not { Name: "id", Value.ValueKind: JsonValueKind.Number })
            {
                return Broken(number, $"has a field \"{field.Name}\" that is not a string");
            }

            values[field.Name] = field.Value.ValueKind == JsonValueKind.Number ? field.Value.GetRawText() : field.Value.GetString()!;
        }

        return Document(values, number);
    }

    private static SourceDocument Document(Dictionary<string, string> values, int number)
    {
        if (!values.TryGetValue("id", out var id))
        {
            return Broken(number, "has no \"id\"");
        }

        if (Contents.Where(values.ContainsKey).ToList() is not [var content])
        {
            return Broken(number, $"must have exactly one of {string.Join(", ", Contents)}", id);
        }

        if (Bytes(content, values[content]) is not { } bytes)
        {
            return Broken(number, "has an \"html_base64\" that is not base64", id);
        }

        var published = values.GetValueOrDefault("published") is { } date ? GivenFields.ParseDate(date) : null;
        if (published is null && values.ContainsKey("published"))
        {
            return Broken(number, $"has a \"published\" that is no date: write 2022-03-14 or 2022-03-14T15:02Z, in the years 1500 to 2200", id);
        }

        var url = values.GetValueOrDefault("url") is { Length: > 0 } address ? GivenFields.ParseUrl(address) : null;
        if (url is null && values.GetValueOrDefault("url") is { Length: > 0 })
        {
            return Broken(number, "has a \"url\" that is not an http or https address", id);
        }

        var hints = new DocumentHints(
            // The bytes of "text" and "html" were encoded here, whatever charset a page names in its head.
            ContentType: content == "html_base64" ? null : content == "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8",
            Url: url,
            Format: content == "text" ? DocumentFormat.PlainText : DocumentFormat.Html);
        return new SourceDocument(id, bytes, hints, new GivenFields(values.GetValueOrDefault("title"), values.GetValueOrDefault("outlet"), published, url).Apply);
    }

    private static byte[]? Bytes(string content, string value)
    {
        if (content != "html_base64")
        {
            return Encoding.UTF8.GetBytes(value);
        }

        var bytes = new byte[value.Length / 4 * 3 + 3];
        return Convert.TryFromBase64String(value, bytes, out var length) ? bytes[..length] : null;
    }

    private static SourceDocument Broken(int number, string what, string? id = null) =>
        new(id ?? $"line {number}", [], new DocumentHints(), GivenFields.None.Apply, $"Line {number} {what}.");
}
