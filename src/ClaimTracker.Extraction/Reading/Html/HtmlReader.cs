using AngleSharp.Html.Parser;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Reads a web page: markup to blocks, the blocks of the article, and what the page says of itself.</summary>
internal static class HtmlReader
{
    private const int FewestWords = 25;

    // A page that calls a part of itself an article is taken at its word.
    private const int FewestInArticle = 8;

    /// <summary>Never loads anything and never runs a script; <paramref name="url"/> is only evidence for a date.</summary>
    public static ReadingDraft Read(string html, string? url)
    {
        var filtered = TagFilter.Run(html);
        if (filtered.IsTooDeep)
        {
            return new ReadingDraft([]) { Problem = "The page is nested too deeply to be read safely. Save its text and import that." };
        }

        var document = new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(filtered.Markup);
        var page = PageTree.Of(document.DocumentElement);
        var draft = new ReadingDraft([.. page.Blocks.Select(block => block.Block)]);
        var about = PageFacts.Of(document, filtered, page, url);
        about.Fill(draft);

        OtherReports.Skip(page, draft.Title);
        var head = new HeadLines(draft.Title);
        var body = BodyFinder.Find(page, BodyEvidence.Match(page.Blocks, about.Linked.IsLive ? null : about.Linked.Body), head);
        BlockRules.Apply(page.Blocks, body, head);
        RepeatedParts.Skip(draft.Blocks);
        AuthorNotes.Skip(draft.Blocks, draft.Authors);
        FrontPage.Skip(page);
        EmptyPages.Skip(draft);
        var words = draft.Blocks.Where(block => block.IsBody).Sum(block => block.Words);
        if (words < (document.QuerySelector("article") is null ? FewestWords : FewestInArticle))
        {
            foreach (var block in draft.Blocks)
            {
                block.Skip(SkipReasons.Boilerplate);
            }
        }

        return draft;
    }
}
