using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Names the lines that stand above a page's first paragraph: headline, byline, date.</summary>
internal sealed class HeadLines(string? title)
{
    private const int MostTitleWords = 60;

    private readonly string? _title = title is null ? null : TextFolding.Key(title);

    /// <summary>Why a block above the article is not text: what it says it is, else <c>navigation</c>.</summary>
    public string ReasonFor(PageBlock block) => IsTitle(block) ? SkipReasons.Headline : Stated(block) ?? SkipReasons.Navigation;

    /// <summary>True for the title as the page shows it.</summary>
    public bool IsTitle(PageBlock block) => _title is not null && block.Block.Words <= MostTitleWords && block.Block.Key == _title;

    /// <summary>Skips bylines wherever they stand, and dates above the first paragraph or beside a byline.</summary>
    public static void Skip(List<PageBlock> inside)
    {
        var lines = inside.Where(block => block.Block.IsBody).ToList();
        var first = lines.FindIndex(block => block.Block.IsProse);
        var isBelow = false;
        for (var i = 0; i < lines.Count; i++)
        {
            var reason = lines[i].IsHeading || lines[i].IsItem ? null : Stated(lines[i]);
            var isHead = i < first || isBelow || (reason == SkipReasons.Byline && Bylines.IsByline(lines[i].Block.Text));
            if (reason is not null && isHead && !(lines[i].Block.IsProse && reason == SkipReasons.Dateline))
            {
                lines[i].Block.Skip(reason);
            }

            isBelow = !lines[i].Block.IsBody;
        }
    }

    private static string? Stated(PageBlock block)
    {
        if (Bylines.IsByline(block.Block.Text) || Bylines.IsNameLine(block.Block.Text))
        {
            return SkipReasons.Byline;
        }

        return DateLines.IsDateLine(block.Block) ? SkipReasons.Dateline : null;
    }
}
