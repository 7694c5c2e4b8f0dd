namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Tells a front page: its paragraphs stand one or two below headings that lead elsewhere, and no headline of its own stands above.</summary>
internal static class FrontPage
{
    private const int FewestTeasers = 5;
    private const int MostBelow = 2;
    private const int FewestHeadlineWords = 4;
    private const double MostlyLink = 0.6;
    private const double NearlyAll = 0.8;

    /// <summary>Skips the paragraphs of such a page.</summary>
    public static void Skip(PageTree page)
    {
        if (page.Blocks.Any(block => block.Node.Name == "h1" && block.LinkDensity < MostlyLink && block.Block.Words >= FewestHeadlineWords && !Bylines.IsOutlet(block.Block.Text)))
        {
            return;
        }

        var teasers = 0;
        var words = 0;
        var below = MostBelow;
        foreach (var block in page.Blocks)
        {
            if (block.IsHeading)
            {
                var leads = block.LinkDensity > MostlyLink;
                below = leads ? 0 : MostBelow;
                teasers += leads ? 1 : 0;
            }
            else if (block.Block.IsBody && block.Block.IsProse && below++ < MostBelow)
            {
                words += block.Block.Words;
            }
        }

        var body = page.Blocks.Where(block => block.Block.IsBody).ToList();
        if (teasers >= FewestTeasers && words >= NearlyAll * body.Sum(block => block.Block.Words))
        {
            body.ForEach(block => block.Block.Skip(SkipReasons.Teaser));
        }
    }
}
