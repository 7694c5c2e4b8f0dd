using AngleSharp.Dom;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>What a page says of itself: its markup's metadata and the visible lines around the headline.</summary>
internal sealed class PageFacts
{
    private PageFacts(IDocument document, FilteredPage filtered, PageTree page, string? url)
    {
        Document = document;
        Linked = LinkedData.Read(filtered.LinkedData);
        ScriptDates = filtered.ScriptDates;
        Page = page;
        Meta = MetaTags.Of(document);
        Url = url;
    }

    public IDocument Document { get; }

    public LinkedData Linked { get; }

    public MetaTags Meta { get; }

    public PageTree Page { get; }

    /// <summary>Dates of publication from the data of the page's scripts.</summary>
    public IReadOnlyList<string> ScriptDates { get; }

    /// <summary>The address that the importer knows.</summary>
    public string? Url { get; }

    /// <summary>The address that the page states.</summary>
    public string? Canonical { get; private set; }

    public static PageFacts Of(IDocument document, FilteredPage filtered, PageTree page, string? url)
    {
        var facts = new PageFacts(document, filtered, page, url);
        facts.Canonical = facts.FindCanonical();
        return facts;
    }

    /// <summary>Gives the draft title, authors, outlet, date, language and address.</summary>
    public void Fill(ReadingDraft draft)
    {
        draft.Url = Canonical;
        draft.IsPaid = Linked.IsPaid;
        draft.Language = (Document.DocumentElement.GetAttribute("lang") ?? Linked.Language)?.Split('-', '_')[0].ToLowerInvariant();
        draft.Outlet = OutletFacts.Find(this);
        draft.Title = TitleFacts.Find(this, draft.Outlet.Name);
        draft.Authors = AuthorFacts.Find(this, draft.Outlet.Name);
        draft.Published = DateFacts.Find(this);
    }

    private string? FindCanonical()
    {
        var link = Document.GetElementsByTagName("link").FirstOrDefault(link => string.Equals(link.GetAttribute("rel"), "canonical", StringComparison.OrdinalIgnoreCase));
        var address = link?.GetAttribute("href") ?? Meta.First("og:url");
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri.AbsoluteUri : null;
    }
}
