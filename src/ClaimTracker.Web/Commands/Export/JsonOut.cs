using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClaimTracker.Web.Commands.Export;

/// <summary>Writes JSON to text as it grows, so that an archive of any size needs little memory.</summary>
internal sealed class JsonOut(TextWriter output) : IDisposable
{
    private const int FlushAt = 1 << 16;

    private readonly MemoryStream _bytes = new();
    private Utf8JsonWriter? _json;

    public Utf8JsonWriter Json => _json ??= new Utf8JsonWriter(_bytes, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Hands over what has gathered. Called between values, where no character is cut.</summary>
    public async Task FlushAsync(bool last = false)
    {
        if (!last && Json.BytesPending + _bytes.Length < FlushAt)
        {
            return;
        }

        await Json.FlushAsync();
        await output.WriteAsync(Encoding.UTF8.GetString(_bytes.GetBuffer(), 0, (int)_bytes.Length));
        _bytes.SetLength(0);
    }

    public void Dispose()
    {
        _json?.Dispose();
        _bytes.Dispose();
    }
}

internal static class JsonOutSetup
{
    public static void WriteId(this Utf8JsonWriter json, string name, int? id)
    {
        if (id is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteStrings(this Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    public static void WriteDate(this Utf8JsonWriter json, string name, DateTime? utc, bool hasTime) =>
        json.WriteString(name, utc?.ToString(hasTime ? "yyyy-MM-ddTHH:mm:ss'Z'" : "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Pages through a query by key: one page in memory at a time, none read twice.</summary>
    public static async IAsyncEnumerable<List<T>> PagesAsync<T>(Func<int, Task<List<T>>> pageAfter, Func<T, int> key)
    {
        for (var page = await pageAfter(0); page.Count > 0; page = await pageAfter(key(page[^1])))
        {
            yield return page;
        }
    }
}
