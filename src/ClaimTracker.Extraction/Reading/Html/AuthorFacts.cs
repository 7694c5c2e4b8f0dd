using AngleSharp.Dom;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Who wrote a page's article: JSON-LD, meta elements, links and parts marked as author, then the visible byline.</summary>
internal static class AuthorFacts
{
    private const int MostAuthors = 12;
    private const int LongestMark = 160;
    private const int BelowHeadline = 6;
    private const int MostBylineWords = 24;

    private static readonly HashSet<string> Nobody = new(StringComparer.OrdinalIgnoreCase)
    {
        "admin", "administrator", "editor", "staff", "guest", "author", "unknown", "user", "no author", "anonymous", "webmaster", "default", "none", "null", "contributor", "web desk", "webdesk",
    };

    public static IReadOnlyList<string> Find(PageFacts facts, string? outlet)
    {
        var sources = new Func<IEnumerable<string>>[]
        {
            () => facts.Linked.Authors,
            () => facts.Meta.All("parsely-author", "sailthru.author", "author", "article:author", "dc.creator", "dcterms.creator", "byl", "article:author_name", "citation_author", "creator", "authors", "cXenseParse:author", "DCSext.author"),
            () => Marked(facts),
            () => Visible(facts),
            () => facts.Linked.ReferredAuthors,
        };
        foreach (var source in sources)
        {
            var names = source().SelectMany(text => Names(text, outlet)).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors).ToList();
            if (names.Count > 0)
            {
                return names;
            }
        }

        // Where a page states its own newsroom as the author and nobody else, that is the byline.
        return [.. facts.Linked.Authors.Where(name => Prose.CountWords(name) is > 0 and <= 4).Take(1)];
    }

    private static IEnumerable<string> Names(string text, string? outlet)
    {
        if (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("www.", StringComparison.Ordinal) || IsSame(text, outlet))
        {
            return [];
        }

        var byline = Bylines.Read(Bylines.RestOf(text) ?? text);
        return byline.Authors.Where(name => !IsSame(name, outlet) && !Nobody.Contains(name) && !name.Contains("profil", StringComparison.OrdinalIgnoreCase) && !name.StartsWith("View ", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsSame(string name, string? outlet) => outlet is not null && TextFolding.Key(name) == TextFolding.Key(outlet);

    /// <summary>The first element marked as author and those beside it; later ones belong to other reports.</summary>
    private static IEnumerable<string> Marked(PageFacts facts)
    {
        IElement? first = null;
        foreach (var element in facts.Document.All)
        {
            var isAuthor = Has(element, "rel", "author") || Has(element, "itemprop", "author");
            if (!isAuthor || element.LocalName is "meta" or "link" || IsInPicture(element))
            {
                continue;
            }

            var name = Prose.Fold(Words(element));
            if (name.Length is 0 or > LongestMark || (first is not null && first.ParentElement != element.ParentElement && first.ParentElement?.ParentElement != element.ParentElement?.ParentElement))
            {
                continue;
            }

            first ??= element;
            yield return name;
        }
    }

    private static bool Has(IElement element, string attribute, string value) =>
        element.GetAttribute(attribute) is { } stated && stated.Split(' ').Contains(value, StringComparer.OrdinalIgnoreCase);

    private static bool IsInPicture(IElement element) => element.LocalName is "figcaption" or "figure" || element.ParentElement?.LocalName is "figcaption" or "figure" || element.ParentElement?.ParentElement?.LocalName is "figcaption" or "figure";

    /// <summary>The element's words with its children's kept apart: "Ana Ruiz" and "Twitter" are two.</summary>
    private static string Words(IElement element)
    {
        var named = element.QuerySelector("[itemprop=name]");
        var texts = (named ?? element).Descendants<IText>().Take(20).Select(text => text.Data.Trim()).Where(text => text.Length > 0);
        return string.Join(" | ", texts);
    }

    private static IEnumerable<string> Visible(PageFacts facts)
    {
        var blocks = facts.Page.Blocks;
        var byline = blocks.FirstOrDefault(block => block.Block.Words <= MostBylineWords && Bylines.IsByline(block.Block.Text));
        if (byline is not null)
        {
            return [byline.Block.Text];
        }

        // A name alone below the headline: "Ana Ruiz" or "Ana Ruiz/Tom Hale".
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Node.Name == "h1")
            {
                var below = blocks.Skip(i + 1).Take(BelowHeadline).Where(block => !IsInPicture(block.Node.Element) && !block.Block.Text.EndsWith("Images", StringComparison.Ordinal) && !Bylines.IsOutlet(block.Block.Text)).Select(block => block.Block.Text).FirstOrDefault(text => IsNameAlone(text) || Bylines.IsNameLine(text));
                if (below is not null)
                {
                    return [below];
                }
            }
        }

        return [];
    }

    private static bool IsNameAlone(string text) => text.Length < 60 && text.Split('/').All(part => part.Length > 0 && Bylines.IsName(part.Trim()) && part.Trim().Split(' ').Length <= 3);
}
