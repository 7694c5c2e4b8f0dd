namespace ClaimTracker.Extraction.Reading;

/// <summary>Parts a page's title into the headline and the outlet's name: "Ferry runs aground | Example News".</summary>
internal static class Headlines
{
    private const int MostOutletWords = 6;

    private static readonly string[] Separators = [" | ", " – ", " — ", " - ", " :: ", " » ", " « ", " · ", " • ", " ‹ ", " ⋆ ", " // "];

    /// <summary>The headline and the part behind its last separator; the second is null when there is none that may be a name.</summary>
    public static (string Headline, string? Suffix) Part(string title)
    {
        var at = -1;
        var length = 0;
        foreach (var separator in Separators)
        {
            var found = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (found > at)
            {
                (at, length) = (found, separator.Length);
            }
        }

        if (at <= 0)
        {
            return (title, null);
        }

        var suffix = title[(at + length)..].Trim();
        return suffix.Length > 0 && Prose.CountWords(suffix) <= MostOutletWords ? (title[..at].Trim(), suffix) : (title, null);
    }

    /// <summary>True when <paramref name="title"/> is the headline with more behind a separator: "Penny" begins "Penny - Example Wiki".</summary>
    public static bool Begins(string title, string headline) =>
        headline.Length > 0 && title.StartsWith(headline, StringComparison.OrdinalIgnoreCase)
        && Separators.Any(separator => title.AsSpan(headline.Length).StartsWith(separator, StringComparison.Ordinal));
}
