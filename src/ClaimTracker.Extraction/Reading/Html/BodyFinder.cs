namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Finds the element that holds the article and skips all that is not article text.</summary>
/// <remarks>The parts that say what they are go first; then the walk goes down from the root as long as one child holds nearly all
/// of the prose (the lowest element that covers it), sooner into a child that calls itself the body.</remarks>
internal sealed class BodyFinder
{
    // A part that holds this share of all prose is the article, whatever its name says.
    private const double TooMuchToSkip = 0.4;
    private const double NearlyAll = 0.9;
    private const double EnoughForHint = 0.5;

    private readonly PageTree _page;
    private readonly int[] _mass;

    private BodyFinder(PageTree page)
    {
        _page = page;
        _mass = new int[page.Blocks.Count + 1];
        Measure();
    }

    /// <summary>Skips what is not article text in <paramref name="page"/>; returns the element that holds the article.</summary>
    public static PageNode Find(PageTree page)
    {
        var finder = new BodyFinder(page);
        finder.SkipParts();
        finder.Measure();
        var body = finder.Descend();
        finder.SkipAround(body);
        return body;
    }

    private void Measure()
    {
        for (var i = 0; i < _page.Blocks.Count; i++)
        {
            _mass[i + 1] = _mass[i] + (_page.Blocks[i].Block.IsBody ? _page.Blocks[i].Mass : 0);
        }
    }

    private int MassOf(PageNode node) => _mass[node.Last] - _mass[node.First];

    private void SkipParts()
    {
        var total = _mass[^1];
        var stack = new Stack<PageNode>([_page.Root]);
        while (stack.TryPop(out var node))
        {
            if (node.First == node.Last)
            {
                continue;
            }

            if (PartRules.ReasonFor(node) is { } reason && MassOf(node) <= total * TooMuchToSkip)
            {
                Skip(node, reason);
                continue;
            }

            node.Children.ForEach(stack.Push);
        }
    }

    private void Skip(PageNode node, string reason)
    {
        for (var i = node.First; i < node.Last; i++)
        {
            _page.Blocks[i].Block.Skip(reason);
        }
    }

    private PageNode Descend()
    {
        var node = _page.Root;
        while (true)
        {
            var mass = MassOf(node);
            var best = node.Children.Where(child => child.Last > child.First).MaxBy(MassOf);
            if (best is null || mass == 0 || best.Last - best.First < 2)
            {
                return node;
            }

            var share = (double)MassOf(best) / mass;
            if (share < NearlyAll && !(share >= EnoughForHint && (PartRules.IsBodyHint(best) || best.Name is "article" or "main")))
            {
                return node;
            }

            node = best;
        }
    }

    private void SkipAround(PageNode body)
    {
        for (var i = 0; i < _page.Blocks.Count; i++)
        {
            if (i < body.First)
            {
                _page.Blocks[i].Block.Skip(SkipReasons.Navigation);
            }
            else if (i >= body.Last)
            {
                _page.Blocks[i].Block.Skip(SkipReasons.Boilerplate);
            }
        }
    }
}
