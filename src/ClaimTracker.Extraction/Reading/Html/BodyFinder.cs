namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Finds the element that holds the article and skips all that is not article text.</summary>
/// <remarks>The parts that say what they are go first. Where parts call themselves the body and hold enough of the prose, the walk starts
/// at the lowest element that holds them all; then it goes down as long as one child holds nearly all of the prose.</remarks>
internal sealed class BodyFinder
{
    // A part that holds this share of all prose is the article, whatever its name says.
    private const double TooMuchToSkip = 0.4;
    private const double NearlyAll = 0.9;
    private const double Substantial = 0.02;
    private const double Comparable = 0.3;

    // How parts call themselves the body, and what share of the prose makes the call believable.
    private static readonly (Func<PageNode, bool> IsCalled, double Enough)[] Callings =
    [
        (PartRules.IsBodyHint, 0.5),
        (node => node.Name == "article", 0.75),
        (node => node.Name == "main", 0.75),
    ];

    private readonly PageTree _page;
    private readonly bool[]? _stated;
    private readonly int[] _mass;

    private BodyFinder(PageTree page, bool[]? stated)
    {
        _page = page;
        _stated = stated;
        _mass = new int[page.Blocks.Count + 1];
        Measure();
    }

    /// <summary>Skips what is not article text in <paramref name="page"/>; returns the element that holds the article.</summary>
    /// <remarks>Where JSON-LD states the body, <paramref name="stated"/> says of each block whether it is in it; other prose hardly counts then.</remarks>
    public static PageNode Find(PageTree page, bool[]? stated, HeadLines head)
    {
        var finder = new BodyFinder(page, stated);
        finder.SkipParts();
        finder.Measure();
        var body = finder.Descend(finder.Start());
        finder.SkipAround(body, head);
        return body;
    }

    private void Measure()
    {
        for (var i = 0; i < _page.Blocks.Count; i++)
        {
            var block = _page.Blocks[i];
            var mass = block.Block.IsBody ? block.Mass : 0;
            _mass[i + 1] = _mass[i] + (_stated is null ? mass : _stated[i] ? mass * 10 : 0);
        }
    }

    private int MassOf(PageNode node) => _mass[node.Last] - _mass[node.First];

    private void SkipParts()
    {
        var total = _mass[^1];
        var spared = SparedClasses();
        var stack = new Stack<PageNode>([_page.Root]);
        while (stack.TryPop(out var node))
        {
            if (node.First == node.Last)
            {
                continue;
            }

            if (PartRules.ReasonFor(node) is { } reason && MassOf(node) <= total * TooMuchToSkip && !(_stated is not null && MassOf(node) > 0)
                && !(node.Attribute("class") is { } name && spared.Contains(name)))
            {
                Skip(node, reason);
                continue;
            }

            node.Children.ForEach(stack.Push);
        }
    }

    /// <summary>Classes of the elements that hold too much prose to be skipped for their names: the others of that class are spared, too.</summary>
    private HashSet<string> SparedClasses()
    {
        var classes = new HashSet<string>(StringComparer.Ordinal);
        for (var node = _page.Root; node is not null; node = node.Children.FirstOrDefault(child => MassOf(child) > _mass[^1] * TooMuchToSkip))
        {
            if (node.Attribute("class") is { } name && PartRules.ReasonFor(node) is not null)
            {
                classes.Add(name);
            }
        }

        return classes;
    }

    private void Skip(PageNode node, string reason)
    {
        for (var i = node.First; i < node.Last; i++)
        {
            _page.Blocks[i].Block.Skip(reason);
        }
    }

    /// <summary>The lowest element over all that call themselves the body, when they hold enough of the prose; else the root.</summary>
    private PageNode Start()
    {
        foreach (var (isCalled, enough) in Callings)
        {
            var called = Outermost(isCalled);
            var largest = called.MaxBy(MassOf);
            var pieces = called.Where(node => MassOf(node) >= MassOf(largest!) * Comparable || IsAlike(node, largest!)).ToList();
            if (pieces.Count > 0 && pieces.Sum(MassOf) >= _mass[^1] * enough)
            {
                return pieces.Count == 1 ? pieces[0] : Common(pieces.MinBy(node => node.First)!, pieces.MaxBy(node => node.Last)!);
            }
        }

        return _page.Root;
    }

    private static bool IsAlike(PageNode one, PageNode other) =>
        one.Name == other.Name && one.Attribute("class") == other.Attribute("class") && one.Attribute("class") is not null;

    private List<PageNode> Outermost(Func<PageNode, bool> isCalled)
    {
        List<PageNode> found = [];
        var stack = new Stack<PageNode>([_page.Root]);
        while (stack.TryPop(out var node))
        {
            if (MassOf(node) <= _mass[^1] * Substantial)
            {
                continue;
            }

            if (isCalled(node))
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

    private static PageNode Common(PageNode one, PageNode other)
    {
        var node = one;
        while (node.Parent is not null && !(node.First <= other.First && node.Last >= other.Last))
        {
            node = node.Parent;
        }

        return node;
    }

    private PageNode Descend(PageNode node)
    {
        while (true)
        {
            var mass = MassOf(node);
            var best = node.Children.Where(child => child.Last > child.First).MaxBy(MassOf);
            if (best is null || mass == 0 || best.Last - best.First < 2 || MassOf(best) < mass * NearlyAll)
            {
                return node;
            }

            node = best;
        }
    }

    /// <summary>Prose between the headline and the body is its first paragraph, set apart.</summary>
    private void SkipAround(PageNode body, HeadLines head)
    {
        var headline = HeadlineBefore(body.First, head);
        for (var i = 0; i < _page.Blocks.Count; i++)
        {
            if (i < body.First && !(headline >= 0 && i > headline && _page.Blocks[i].Mass > 0))
            {
                _page.Blocks[i].Block.Skip(head.ReasonFor(_page.Blocks[i]));
            }
            else if (i >= body.Last)
            {
                _page.Blocks[i].Block.Skip(SkipReasons.Boilerplate);
            }
        }
    }

    private int HeadlineBefore(int first, HeadLines head)
    {
        const int farthest = 60;
        for (var i = first - 1; i >= 0 && i > first - farthest; i--)
        {
            if (_page.Blocks[i].Node.Name == "h1" || _page.Blocks[i].Node.Parent?.Name == "h1" || (_page.Blocks[i].IsHeading && head.IsTitle(_page.Blocks[i])))
            {
                return i;
            }
        }

        return -1;
    }
}
