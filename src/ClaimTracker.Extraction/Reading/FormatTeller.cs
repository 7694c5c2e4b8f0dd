namespace ClaimTracker.Extraction.Reading;

/// <summary>Tells how a document is written from its name, its header and its first words.</summary>
internal static class FormatTeller
{
    private const int Head = 2048;

    private static readonly string[] Tags = ["<html", "<head", "<body", "<div", "<article", "<p>", "<p ", "<section", "<meta", "<span", "<h1", "<table"];

    /// <summary>The format; plain text when nothing speaks for another.</summary>
    public static DocumentFormat Tell(string text, DocumentHints hints)
    {
        if (hints.Format != DocumentFormat.Detect)
        {
            return hints.Format;
        }

        var start = text.AsSpan(0, Math.Min(text.Length, Head)).TrimStart();
        if (StartsAsHtml(start))
        {
            return DocumentFormat.Html;
        }

        return Extension(hints.Name) switch
        {
            "html" or "htm" or "xhtml" or "shtml" => DocumentFormat.Html,
            "md" or "markdown" or "mdown" => DocumentFormat.Markdown,
            _ => IsHtmlHeader(hints.ContentType) || HasTags(start) ? DocumentFormat.Html
                : IsFrontMatter(start) ? DocumentFormat.Markdown : DocumentFormat.PlainText,
        };
    }

    private static bool StartsAsHtml(ReadOnlySpan<char> start) =>
        start.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
        || (start.StartsWith("<?xml", StringComparison.Ordinal) && start.Contains("<html", StringComparison.OrdinalIgnoreCase));

    private static bool IsHtmlHeader(string? contentType) =>
        contentType is not null && (contentType.StartsWith("text/html", StringComparison.OrdinalIgnoreCase) || contentType.StartsWith("application/xhtml", StringComparison.OrdinalIgnoreCase));

    private static bool HasTags(ReadOnlySpan<char> start)
    {
        if (start.IsEmpty || start[0] != '<')
        {
            return false;
        }

        foreach (var tag in Tags)
        {
            if (start.Contains(tag, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFrontMatter(ReadOnlySpan<char> start) =>
        start.StartsWith("---\n", StringComparison.Ordinal) && start[4..].Contains("\n---", StringComparison.Ordinal) && start[4..].Contains(':');

    private static string Extension(string? name)
    {
        var dot = name?.LastIndexOf('.') ?? -1;
        return dot < 0 ? "" : name![(dot + 1)..].ToLowerInvariant();
    }
}
