using AngleSharp.Dom;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>The meta elements of a page: name, property or itemprop to contents.</summary>
internal sealed class MetaTags
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads every meta element; one page gives each name only a few times.</summary>
    public static MetaTags Of(IDocument document)
    {
        var tags = new MetaTags();
        foreach (var meta in document.GetElementsByTagName("meta"))
        {
            var content = Prose.Fold(Entities.Decode(meta.GetAttribute("content") ?? ""));
            if (content.Length == 0)
            {
                continue;
            }

            foreach (var key in (string?[])[meta.GetAttribute("property"), meta.GetAttribute("name"), meta.GetAttribute("itemprop")])
            {
                // Pictures have an author in itemprop, too.
                if (!string.IsNullOrWhiteSpace(key) && !(key == "author" && meta.HasAttribute("itemprop")))
                {
                    tags.Add(key.Trim(), content);
                }
            }
        }

        return tags;
    }

    /// <summary>The first content of the first name that has one.</summary>
    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var contents))
            {
                return contents[0];
            }
        }

        return null;
    }

    /// <summary>All contents of the first name that has any; addresses are passed over.</summary>
    public IReadOnlyList<string> All(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var contents) && !contents[0].Contains("://", StringComparison.Ordinal))
            {
                return contents;
            }
        }

        return [];
    }

    private void Add(string key, string content)
    {
        if (!_values.TryGetValue(key, out var contents))
        {
            _values[key] = contents = [];
        }

        if (contents.Count < 20 && !contents.Contains(content))
        {
            contents.Add(content);
        }
    }
}
