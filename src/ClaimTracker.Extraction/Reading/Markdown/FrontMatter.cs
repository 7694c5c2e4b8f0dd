namespace ClaimTracker.Extraction.Reading.Markdown;

/// <summary>The <c>key: value</c> lines between two lines of dashes at the start of a Markdown file.</summary>
internal sealed class FrontMatter
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    private FrontMatter(IReadOnlyList<string> lines)
    {
        Lines = lines;
        string? key = null;
        foreach (var line in lines)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (line.StartsWith("- ", StringComparison.Ordinal) && key is not null)
            {
                // A list below its key: "authors:" then "- Ana Ruiz".
                _values[key] = (_values[key].Length == 0 ? "" : _values[key] + "; ") + Unquoted(line[2..]);
            }
            else if (colon > 0)
            {
                key = line[..colon].Trim();
                _values[key] = Unquoted(line[(colon + 1)..]);
            }
        }
    }

    /// <summary>The lines as written, blanks folded, empty ones left out.</summary>
    public IReadOnlyList<string> Lines { get; }

    /// <summary>Parts <paramref name="content"/> into front matter and the rest.</summary>
    public static (FrontMatter Matter, string Body) Part(string content)
    {
        var text = content.TrimStart('\n', ' ');
        var end = text.StartsWith("---\n", StringComparison.Ordinal) ? text.IndexOf("\n---", 3, StringComparison.Ordinal) : -1;
        if (end < 0)
        {
            return (new FrontMatter([]), content);
        }

        var lines = text[4..Math.Max(4, end)].Split('\n').Select(Prose.Fold).Where(line => line.Length > 0).ToList();
        var body = text.IndexOf('\n', end + 1);
        return (new FrontMatter(lines), body < 0 ? "" : text[body..]);
    }

    /// <summary>Gives the draft what the lines state.</summary>
    public void Fill(ReadingDraft draft)
    {
        draft.Title = Value("title", "headline");
        draft.Url = Value("url", "link", "source_url", "canonical");
        draft.Language = Value("language", "lang");
        draft.Published = DateScanner.Find(Value("date", "published", "published_at", "publication_date"));
        draft.Authors = Value("author", "authors", "byline") is { } authors ? Names(authors) : [];
        if (Value("outlet", "publisher", "source", "publication", "site") is { } outlet)
        {
            draft.Outlet = new OutletReading(outlet, OutletBasis.Stated, Lines.First(line => line.Contains(outlet, StringComparison.Ordinal)));
        }
    }

    private string? Value(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (_values.TryGetValue(key, out var value) && value.Length > 0)
            {
                return value;
            }
        }

        return null;
    }

    private static IReadOnlyList<string> Names(string authors) =>
        Bylines.Read(authors.Trim('[', ']').Replace("\"", "", StringComparison.Ordinal)).Authors is { Count: > 0 } names ? names : [authors];

    private static string Unquoted(string value)
    {
        var trimmed = value.Trim();
        return trimmed.Length >= 2 && trimmed[0] == trimmed[^1] && trimmed[0] is '"' or '\'' ? trimmed[1..^1] : trimmed;
    }
}
