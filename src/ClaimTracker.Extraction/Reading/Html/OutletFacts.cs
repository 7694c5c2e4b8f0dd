namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Who published a page: what its metadata names, else the part behind the headline in its title, else its copyright line.</summary>
internal static class OutletFacts
{
    private const int LongestName = 60;

    public static OutletReading Find(PageFacts facts)
    {
        var named = Named(facts.Meta.First("og:site_name"), "og:site_name")
            ?? Named(facts.Linked.Publisher, "publisher in JSON-LD")
            ?? Named(facts.Meta.First("application-name", "apple-mobile-web-app-title", "cre", "copyright-holder"), "application-name")
            ?? Named(facts.Linked.SiteName, "WebSite in JSON-LD");
        if (named is not null)
        {
            return named;
        }

        var title = Prose.Fold(facts.Document.Title ?? "");
        if (Headlines.Part(title).Suffix is { } suffix && (Bylines.IsOutlet(suffix) || IsHost(facts, suffix)))
        {
            return new OutletReading(suffix, OutletBasis.Stated, title);
        }

        foreach (var block in facts.Page.Blocks)
        {
            if (block.Block.Words <= 40 && CopyrightLine.OutletOf(block.Block.Text) is { } owner)
            {
                return new OutletReading(owner, OutletBasis.Stated, block.Block.Text);
            }
        }

        return OutletReading.NotStated;
    }

    private static OutletReading? Named(string? name, string evidence) =>
        name is { Length: > 1 and <= LongestName } && name.Any(char.IsLetter) ? new OutletReading(name.Trim().TrimStart('@'), OutletBasis.Stated, evidence) : null;

    /// <summary>True when the words of the name, run together, stand in the page's host name.</summary>
    private static bool IsHost(PageFacts facts, string name)
    {
        var letters = string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        return letters.Length > 2 && Uri.TryCreate(facts.Canonical ?? facts.Url, UriKind.Absolute, out var uri)
            && uri.Host.Replace("-", "", StringComparison.Ordinal).Contains(letters, StringComparison.OrdinalIgnoreCase);
    }
}
