namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Finds the dates of publication that pages keep in the data of their own scripts.</summary>
internal static class ScriptDates
{
    private const int Most = 4;
    private const int LongestValue = 40;

    private static readonly string[] Keys = ["publishedDate\"", "publicationDate\"", "publishDate\"", "datePublished\"", "firstPublished\"", "published_at\"", "pubDate\""];

    /// <summary>Adds the first value of each known key in <paramref name="script"/> to <paramref name="dates"/>.</summary>
    public static void Collect(ReadOnlySpan<char> script, List<string> dates)
    {
        foreach (var key in Keys)
        {
            var at = dates.Count < Most ? script.IndexOf(key, StringComparison.Ordinal) : -1;
            if (at < 0)
            {
                continue;
            }

            var rest = script[(at + key.Length)..];
            var value = rest[..Math.Min(LongestValue, rest.Length)].TrimStart(": \"\\");
            var end = value.IndexOf('"');
            if (end > 8)
            {
                dates.Add(value[..end].ToString());
            }
        }
    }
}
