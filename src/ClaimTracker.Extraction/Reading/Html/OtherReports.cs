using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Skips the other reports of a page that shows several: cards under the article, and the next article that is loaded below it.</summary>
/// <remarks>A piece is an element that calls itself an article or its body. The page's own is the one under the heading that is the title.
/// Another is one under a different first-level heading, or one whose heading leads elsewhere. A live page's entries stand under the one heading.</remarks>
internal sealed class OtherReports
{
    private const int FewestCards = 3;
    private const int FewestWords = 40;
    private const double MostlyLink = 0.6;

    private readonly PageTree _page;
    private readonly string? _title;

    // The level of the reports' headlines: the second where the title stands there and not on the first.
    private readonly string _top;

    // For each block, the first-level heading that stands before or at it; -1 above the first.
    private readonly int[] _headingOf;
    private readonly int _firstTitle;

    private OtherReports(PageTree page, string? title)
    {
        _page = page;
        _title = title is null ? null : TextFolding.Key(title);
        _top = page.Blocks.Any(block => IsFirstLevel(block) && IsTitle(block)) || !page.Blocks.Any(block => block.Node.Name == "h2" && IsTitle(block)) ? "h1" : "h2";
        _headingOf = new int[page.Blocks.Count];
        var last = -1;
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            last = IsTop(page.Blocks[i]) ? i : last;
            _headingOf[i] = last;
        }

        _firstTitle = Array.FindIndex(_headingOf, heading => heading >= 0 && IsTitle(page.Blocks[heading]));
    }

    public static void Skip(PageTree page, string? title)
    {
        var others = new OtherReports(page, title);
        var pieces = others.Pieces();
        if (pieces.Count < 2)
        {
            return;
        }

        var own = pieces.Where(others.IsOwn).ToList();
        var cards = pieces.Where(others.IsCard).ToList();
        if (own.Sum(others.WordsOf) >= FewestWords)
        {
            others.Skip(pieces.Where(piece => !others.IsOwn(piece) && (others.IsCard(piece) || others.IsUnderAnotherHeading(piece))));
        }
        else if (own.Count == 0 && cards.Count >= FewestCards)
        {
            others.Skip(cards);
        }
    }

    private static bool IsFirstLevel(PageBlock block) => block.Node.Name == "h1" || block.Node.Parent?.Name == "h1";

    private bool IsTop(PageBlock block) => _top == "h1" ? IsFirstLevel(block) : block.Node.Name == _top;

    private List<PageNode> Pieces()
    {
        List<PageNode> found = [];
        var stack = new Stack<PageNode>([_page.Root]);
        while (stack.TryPop(out var node))
        {
            if (node.First == node.Last)
            {
                continue;
            }

            if (node.Name == "article" || node.Attribute("itemprop") is "articleBody")
            {
                found.Add(node);
            }
            else
            {
                node.Children.ForEach(stack.Push);
            }
        }

        return found;
    }

    private int WordsOf(PageNode piece) => _page.Blocks.Skip(piece.First).Take(piece.Last - piece.First).Where(block => block.Block.IsBody).Sum(block => block.Mass);

    /// <summary>The heading inside the piece, else the one above it.</summary>
    private int HeadingOf(PageNode piece)
    {
        for (var i = piece.First; i < piece.Last; i++)
        {
            if (IsTop(_page.Blocks[i]))
            {
                return i;
            }
        }

        return _headingOf[piece.First];
    }

    private bool IsOwn(PageNode piece) => HeadingOf(piece) is >= 0 and var heading && IsTitle(_page.Blocks[heading]);

    private bool IsTitle(PageBlock block) => _title is not null && (block.Block.Key == _title || block.Block.Key.Contains(_title, StringComparison.Ordinal));

    private bool IsUnderAnotherHeading(PageNode piece) =>
        HeadingOf(piece) is >= 0 and var heading && _firstTitle >= 0 && heading > _firstTitle && !IsTitle(_page.Blocks[heading]);

    /// <summary>A card: its first heading is a link and is not the title.</summary>
    private bool IsCard(PageNode piece)
    {
        for (var i = piece.First; i < piece.Last; i++)
        {
            var block = _page.Blocks[i];
            if (block.IsHeading || IsFirstLevel(block))
            {
                return block.LinkDensity > MostlyLink && !IsTitle(block);
            }
        }

        return false;
    }

    private void Skip(IEnumerable<PageNode> pieces)
    {
        foreach (var piece in pieces)
        {
            for (var i = piece.First; i < piece.Last; i++)
            {
                _page.Blocks[i].Block.Skip(SkipReasons.Teaser);
            }
        }
    }
}
