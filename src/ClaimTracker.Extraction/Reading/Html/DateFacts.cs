namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>When a page's article was published: JSON-LD, meta elements, time elements, the address, then visible dates.</summary>
internal static class DateFacts
{
    private static readonly string[] Published =
    [
        "article:published_time", "datePublished", "og:published_time", "published_time", "article:published", "publishdate", "publish-date", "publish_date", "pubdate", "parsely-pub-date",
        "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "date", "article_date_original", "originalpublicationdate", "cXenseParse:recs:publishtime",
        "article.published", "ptime", "displaydate", "citation_date", "citation_publication_date", "created", "rnews:datePublished", "og:article:published_time", "dateCreated", "mediator_published_time", "bt:pubDate", "timestamp", "og:pubdate", "og:regDate", "release_date",
    ];

    public static PublicationDate? Find(PageFacts facts)
    {
        var us = facts.Document.DocumentElement.GetAttribute("lang") is { } lang && lang.EndsWith("US", StringComparison.OrdinalIgnoreCase);
        return DateScanner.Find(facts.Linked.Published)
            ?? DateScanner.Find(facts.Meta.First(Published), us)
            ?? TimeElement(facts, us)
            ?? Address(facts)
            ?? Visible(facts, us)
            ?? DateScanner.Find(facts.Linked.Modified)
            ?? DateScanner.Find(facts.Meta.First("article:modified_time", "dateModified", "og:updated_time", "last-modified", "lastmod", "dcterms.modified"), us);
    }

    private static PublicationDate? TimeElement(PageFacts facts, bool us)
    {
        PublicationDate? first = null;
        foreach (var element in facts.Document.All)
        {
            var marked = element.GetAttribute("itemprop") is { } property && property.Contains("datePublished", StringComparison.OrdinalIgnoreCase);
            if (element.LocalName != "time" && !marked)
            {
                continue;
            }

            var date = DateScanner.Find(element.GetAttribute("datetime")) ?? DateScanner.Find(element.GetAttribute("content")) ?? DateScanner.Find(Prose.Fold(element.TextContent), us);
            if (date is not null && marked)
            {
                return date;
            }

            first ??= date;
        }

        return first;
    }

    private static PublicationDate? Address(PageFacts facts)
    {
        var address = facts.Canonical ?? facts.Url;
        return address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? AddressDate.Find(uri.AbsolutePath) : null;
    }

    private static PublicationDate? Visible(PageFacts facts, bool us)
    {
        PublicationDate? first = null;
        foreach (var block in facts.Page.Blocks)
        {
            if (block.Block.Words is 0 or > 25 || DateScanner.Find(block.Block.Text, us) is not { } date)
            {
                continue;
            }

            if (LineLexicon.Find(block.Block.Key)?.Reason == SkipReasons.Dateline || Bylines.RestOf(block.Block.Text) is not null)
            {
                return date;
            }

            first ??= date;
        }

        return first;
    }
}
