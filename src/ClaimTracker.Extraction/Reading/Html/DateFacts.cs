using AngleSharp.Dom;

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

    private const int MostTimes = 200;
    private const int MostWords = 25;
    private const int Nearest = 6;

    // The rank of a date of a change: it counts when nothing else is there.
    private const int Changed = -1;

    public static PublicationDate? Find(PageFacts facts)
    {
        var us = facts.Document.DocumentElement.GetAttribute("lang") is { } lang && lang.EndsWith("US", StringComparison.OrdinalIgnoreCase);
        // Where the two differ, the later one is mostly a change.
        var stated = Earlier(DateScanner.Find(facts.Linked.Published), DateScanner.Find(facts.Meta.First(Published), us));
        var scripted = facts.ScriptDates.Select(date => DateScanner.Find(date)).OfType<PublicationDate>().ToList();
        if (stated is not null)
        {
            return WithLocalOffset(stated, scripted.Concat(TimeElements(facts, us).Select(found => found.Date)));
        }

        return TimeElement(facts, us)
            ?? Address(facts.Canonical ?? facts.Url)
            ?? Visible(facts, us)
            ?? scripted.FirstOrDefault()
            ?? DateScanner.Find(facts.Linked.Modified)
            ?? DateScanner.Find(facts.Meta.First("article:modified_time", "dateModified", "og:updated_time", "last-modified", "lastmod", "dcterms.modified"), us)
            ?? Address(facts.Meta.First("og:image", "twitter:image"));
    }

    private static PublicationDate? Earlier(PublicationDate? one, PublicationDate? other) =>
        one is null || other is null ? one ?? other : other.At < one.At && one.At.Date != other.At.Date ? other : one;

    /// <summary>The same moment as the page prints it: 02:11 on the 9th in UTC was 21:11 on the 8th in Boston.</summary>
    private static PublicationDate WithLocalOffset(PublicationDate stated, IEnumerable<PublicationDate> others)
    {
        if (!stated.HasTime || stated.At.Offset != TimeSpan.Zero)
        {
            return stated;
        }

        return others.FirstOrDefault(other => other.HasTime && other.At.Offset != TimeSpan.Zero && (other.At - stated.At).Duration() < TimeSpan.FromMinutes(2)) ?? stated;
    }

    private static PublicationDate? TimeElement(PageFacts facts, bool us)
    {
        var found = TimeElements(facts, us).Take(MostTimes).ToList();
        var marked = found.FirstOrDefault(time => time.IsMarked);
        return marked.Date ?? found.FirstOrDefault().Date;
    }

    private static IEnumerable<(PublicationDate Date, bool IsMarked)> TimeElements(PageFacts facts, bool us)
    {
        foreach (var element in facts.Document.All)
        {
            var marked = element.GetAttribute("itemprop") is { } property && property.Contains("datePublished", StringComparison.OrdinalIgnoreCase);
            if ((element.LocalName != "time" && !marked) || (!marked && IsInQuote(element)))
            {
                continue;
            }

            var date = DateScanner.Find(element.GetAttribute("datetime")) ?? DateScanner.Find(element.GetAttribute("content")) ?? DateScanner.Find(Prose.Fold(element.TextContent), us);
            if (date is not null)
            {
                yield return (date, marked);
            }
        }
    }

    private static bool IsInQuote(IElement element)
    {
        var above = (IElement?)element;
        for (var n = 0; n < Nearest && above is not null; n++, above = above.ParentElement)
        {
            if (above.LocalName == "blockquote")
            {
                return true;
            }
        }

        return false;
    }

    private static PublicationDate? Address(string? address) =>
        address is not null && Uri.TryCreate(address, UriKind.Absolute, out var uri) ? AddressDate.Find(uri.AbsolutePath) : null;

    /// <summary>The first visible date that says it is one of publication; else the first below the headline, else the first.</summary>
    private static PublicationDate? Visible(PageFacts facts, bool us)
    {
        (PublicationDate? Date, int Rank) best = (null, Changed - 1);
        var isBelow = false;
        foreach (var block in facts.Page.Blocks)
        {
            isBelow |= block.Node.Name == "h1";
            if (block.Block.Words is 0 or > MostWords || DateLines.Find(block.Block.Text, us) is not { } date || IsOfSomethingElse(block))
            {
                continue;
            }

            var rank = Rank(block.Block, isBelow);
            if (rank > best.Rank)
            {
                best = (date, rank);
            }
        }

        return best.Date;
    }

    /// <summary>The date of a quoted post or of a correction is not the report's.</summary>
    private static bool IsOfSomethingElse(PageBlock block) =>
        IsInQuote(block.Node.Element) || LineLexicon.Find(block.Block.Key)?.Reason == SkipReasons.Correction || LineLexicon.FindPhrase(block.Block.Key) == SkipReasons.Correction;

    private static int Rank(Block block, bool isBelow)
    {
        if (DateLines.IsPublication(block.Key))
        {
            return 3;
        }

        if (DateLines.IsChange(block.Key))
        {
            return Changed;
        }

        return LineLexicon.Find(block.Key)?.Reason == SkipReasons.Dateline || Bylines.RestOf(block.Text) is not null ? 2 : isBelow ? 1 : 0;
    }
}
