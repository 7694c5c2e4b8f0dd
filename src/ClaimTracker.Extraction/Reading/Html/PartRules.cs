using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Tells by element, role and class names which parts of a page are not article text.</summary>
internal static class PartRules
{
    private static readonly WordList PageParts = WordList.Load("page-parts");
    private static readonly WordList BodyParts = WordList.Load("body-parts");

    /// <summary>Why everything inside the element is no article text; null when nothing says so.</summary>
    public static string? ReasonFor(PageNode node) => ByElement(node) ?? ByRole(node) ?? ByNames(node);

    /// <summary>True when the element calls itself the body of an article.</summary>
    public static bool IsBodyHint(PageNode node) =>
        node.Attribute("itemprop") is { } property && property.Contains("articleBody", StringComparison.OrdinalIgnoreCase)
        || (node.Name is "div" or "section" or "article" or "main" or "td" && node.Parts.Any(BodyParts.Contains));

    private static string? ByElement(PageNode node) => node.Name switch
    {
        "nav" => SkipReasons.Navigation,
        "footer" => SkipReasons.Boilerplate,
        "aside" => SkipReasons.RelatedLink,
        "form" or "button" or "fieldset" or "dialog" => SkipReasons.Form,
        "figcaption" => SkipReasons.Caption,
        "figure" => SkipReasons.Caption,
        "title" => SkipReasons.Headline,
        "address" => SkipReasons.Byline,
        "time" => SkipReasons.Dateline,
        _ => null,
    };

    private static string? ByRole(PageNode node)
    {
        if (node.Attribute("hidden") is not null || IsStyledAway(node.Attribute("style")))
        {
            return SkipReasons.Hidden;
        }

        return node.Attribute("role")?.ToLowerInvariant() switch
        {
            "navigation" or "menu" or "menubar" or "tablist" => SkipReasons.Navigation,
            "banner" or "contentinfo" => SkipReasons.Boilerplate,
            "complementary" => SkipReasons.RelatedLink,
            "search" or "dialog" or "alertdialog" or "form" => SkipReasons.Form,
            _ => null,
        };
    }

    private static bool IsStyledAway(string? style) =>
        style is not null && style.Replace(" ", "", StringComparison.Ordinal) is var bare
        && (bare.Contains("display:none", StringComparison.OrdinalIgnoreCase) || bare.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase));

    private static string? ByNames(PageNode node)
    {
        if (node.Name is "html" or "body" or "main" or "article" || node.Attribute("itemprop") is "articleBody")
        {
            return null;
        }

        string? reason = null;
        foreach (var part in node.Parts)
        {
            if (BodyParts.Contains(part))
            {
                return null;
            }

            reason ??= PageParts.Fields(part)?[0];
        }

        return reason;
    }
}
