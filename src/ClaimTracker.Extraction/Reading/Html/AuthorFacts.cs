namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Who wrote a page's article: JSON-LD, meta elements, links and parts marked as author, then the visible byline.</summary>
internal static class AuthorFacts
{
    private const int MostAuthors = 12;

    public static IReadOnlyList<string> Find(PageFacts facts, string? outlet)
    {
        var sources = new Func<IEnumerable<string>>[]
        {
            () => facts.Linked.Authors,
            () => facts.Meta.All("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author_name", "citation_author", "creator", "authors", "cXenseParse:author"),
            () => Marked(facts),
            () => Visible(facts),
        };
        foreach (var source in sources)
        {
            var names = source().SelectMany(text => Names(text, outlet)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors).ToList();
            if (names.Count > 0)
            {
                return names;
            }
        }

        return [];
    }

    private static IEnumerable<string> Names(string text, string? outlet)
    {
        if (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.Ordinal))
        {
            return [];
        }

        var byline = Bylines.Read(Bylines.RestOf(text) ?? text);
        return byline.Authors.Where(name => !string.Equals(name, outlet, StringComparison.OrdinalIgnoreCase) && name.ToLowerInvariant() is not ("admin" or "administrator" or "editor" or "staff" or "guest" or "author" or "unknown" or "user"));
    }

    private static IEnumerable<string> Marked(PageFacts facts)
    {
        foreach (var element in facts.Document.All)
        {
            var isAuthor = (element.GetAttribute("rel") ?? "").Contains("author", StringComparison.OrdinalIgnoreCase)
                || (element.GetAttribute("itemprop") ?? "").Contains("author", StringComparison.OrdinalIgnoreCase);
            if (isAuthor && element.LocalName is not ("meta" or "link") && element.TextContent is { Length: < 120 } text && Prose.Fold(text) is { Length: > 0 } name)
            {
                yield return name;
            }
        }
    }

    private static IEnumerable<string> Visible(PageFacts facts) =>
        facts.Page.Blocks.Where(block => block.Block.Words <= 16 && Bylines.IsByline(block.Block.Text)).Select(block => block.Block.Text).Take(1);
}
