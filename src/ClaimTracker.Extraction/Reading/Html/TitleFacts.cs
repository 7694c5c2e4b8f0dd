using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>A page's headline: the heading that its metadata agrees with, else the metadata itself, without the outlet's name.</summary>
internal static class TitleFacts
{
    private const double Alike = 0.5;
    private const int MostNameWords = 5;
    private const int FewestTitleWords = 4;

    public static string? Find(PageFacts facts, string? outlet)
    {
        var stated = new[] { facts.Meta.First("og:title"), facts.Linked.Headline, facts.Meta.First("twitter:title", "headline", "title", "dc.title", "dcterms.title", "sailthru.title", "parsely-title"), facts.Document.Title }
            .OfType<string>().Select(title => Clean(title, outlet)).Where(title => title.Length > 0).ToList();
        if (stated.Count > 0 && stated.All(title => IsSiteName(title, outlet)) && FirstHeading(facts) is { } first)
        {
            return Clean(first, outlet);
        }

        var mastheads = new Dictionary<PageNode, bool>();
        var headings = facts.Page.Blocks.Where(block => (block.Node.Name == "h1" || IsInsideH1(block.Node)) && !IsMasthead(block, mastheads)).Select(block => block.Block.Text).ToList();
        var heading = headings.Select(text => (Text: text, Score: stated.Count == 0 ? 0 : stated.Max(title => Headlines.Begins(title, text) ? 1 : Likeness(title, text)))).OrderByDescending(pair => pair.Score).FirstOrDefault();
        if (heading.Text is not null && heading.Score >= Alike)
        {
            return PartOfHeading(facts, stated) ?? Clean(heading.Text, outlet);
        }

        if (stated.Count > 0)
        {
            return stated[0];
        }

        return headings.FirstOrDefault(text => Prose.CountWords(text) > 2) ?? headings.FirstOrDefault() ?? FirstHeading(facts);
    }

    /// <summary>Metadata that names only the site says nothing of the report.</summary>
    private static bool IsSiteName(string title, string? outlet) =>
        Prose.CountWords(title) <= MostNameWords && !title.Any(char.IsAsciiDigit) && (Bylines.IsOutlet(title) || (outlet is not null && Likeness(title, outlet) >= Alike));

    /// <summary>The first heading of some words that leads nowhere, of the highest level that has one.</summary>
    private static string? FirstHeading(PageFacts facts) =>
        facts.Page.Blocks.Where(block => block.Node.Name is "h1" or "h2" or "h3" && block.LinkDensity == 0 && block.Block.Words >= FewestTitleWords)
            .OrderBy(block => block.Node.Name, StringComparer.Ordinal).FirstOrDefault()?.Block.Text;

    /// <summary>A heading may hold a rubric or a second line, too: then the element inside it that the metadata repeats is the headline.</summary>
    private static string? PartOfHeading(PageFacts facts, List<string> stated) =>
        facts.Document.GetElementsByTagName("h1").SelectMany(heading => heading.Children.Concat(heading.Children.SelectMany(child => child.Children)))
            .Select(element => Prose.Fold(element.TextContent)).FirstOrDefault(text => Prose.CountWords(text) > 3 && stated.Contains(text));

    /// <summary>A heading that leads to the front page is the site's name.</summary>
    private static bool IsMasthead(PageBlock block, Dictionary<PageNode, bool> known)
    {
        if (block.LinkDensity <= 0.9)
        {
            return false;
        }

        // A heading may hold thousands of blocks: it is looked through once.
        if (!known.TryGetValue(block.Node, out var isMasthead))
        {
            known[block.Node] = isMasthead = LeadsToFront(block.Node);
        }

        return isMasthead;
    }

    private static bool LeadsToFront(PageNode node) =>
        (node.Element.QuerySelector("a") ?? node.Element.Closest("a")) is { } link && link.GetAttribute("href") is { } address
        && (address == "/" || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.AbsolutePath == "/"));

    private static bool IsInsideH1(PageNode node) => node.Parent?.Name == "h1";

    /// <summary>The title without the outlet's name at its end, where a separator parts them.</summary>
    private static string Clean(string title, string? outlet)
    {
        var text = Prose.Fold(Entities.Decode(title));
        for (var n = 0; n < 2; n++)
        {
            var (headline, suffix) = Headlines.Part(text);
            if (suffix is null || Prose.CountWords(headline) < 3 || !IsName(suffix, outlet))
            {
                break;
            }

            text = headline;
        }

        return text;
    }

    private static bool IsName(string suffix, string? outlet) =>
        Bylines.IsOutlet(suffix) || (outlet is not null && Likeness(suffix, outlet) >= Alike) || suffix.Contains(".co", StringComparison.OrdinalIgnoreCase);

    /// <summary>F1 of the two sets of words.</summary>
    private static double Likeness(string one, string other)
    {
        var a = Words(one);
        var b = Words(other);
        var common = a.Count(b.Contains);
        return common == 0 ? 0 : 2.0 * common / (a.Count + b.Count);
    }

    private static HashSet<string> Words(string text) =>
        [.. TextFolding.Key(text).Split([' ', ',', '.', ':', '\'', '"', '-', '|', '?', '!'], StringSplitOptions.RemoveEmptyEntries)];
}
