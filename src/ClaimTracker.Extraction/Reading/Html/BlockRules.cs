using ClaimTracker.Extraction.Reading.Plain;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Skips single blocks inside the article's element: link lists, headings with nothing below, the headline once more.</summary>
internal static class BlockRules
{
    private const double MostlyLinks = 0.6;
    private const int FewestCut = 3;

    /// <summary>Marks those of <paramref name="blocks"/> that are still body, in and before the element <paramref name="body"/>.</summary>
    public static void Apply(IReadOnlyList<PageBlock> blocks, PageNode body, HeadLines head)
    {
        var inside = blocks.Take(body.Last).Where((block, i) => i >= body.First || block.Block.IsBody).ToList();
        SkipTitle(inside, head);
        SkipCutTexts(inside);
        LineRules.Apply([.. inside.Where(block => block.Block.IsBody).Select(block => block.Block)]);
        HeadLines.Skip(inside);
        SkipLinks(inside);
        SkipEnds(inside, head);
    }

    private static void SkipTitle(List<PageBlock> inside, HeadLines head)
    {
        var isFirst = true;
        foreach (var block in inside.Where(block => block.Block.IsBody))
        {
            if (block.Node.Name == "h1" || head.IsTitle(block))
            {
                block.Block.Skip(isFirst ? SkipReasons.Headline : SkipReasons.HeadlineRepeated);
                isFirst = false;
            }
        }
    }

    /// <summary>Paragraphs of one class that mostly break off in the middle ("The trustee is asking…") are the first lines of other reports.</summary>
    private static void SkipCutTexts(List<PageBlock> inside)
    {
        foreach (var alike in inside.Where(block => block.Block.IsBody && block.Node.Attribute("class") is { Length: > 0 }).GroupBy(block => block.Node.Attribute("class")))
        {
            var cut = alike.Count(block => block.Block.Words > 5 && (block.Block.Text[^1] == '…' || block.Block.Text.EndsWith("...", StringComparison.Ordinal) || block.Block.Text.EndsWith("…]", StringComparison.Ordinal)));
            if (cut >= FewestCut && cut * 2 > alike.Count())
            {
                alike.ToList().ForEach(block => block.Block.Skip(SkipReasons.Teaser));
            }
        }
    }

    private static void SkipLinks(List<PageBlock> inside)
    {
        foreach (var block in inside.Where(block => block.Block.IsBody && block.LinkDensity > MostlyLinks))
        {
            if (!block.Block.IsProse || block.LinkDensity > 0.95)
            {
                block.Block.Skip(SkipReasons.RelatedLink);
            }
        }
    }

    /// <summary>Lines before the first and behind the last prose are not article text; list items and what a colon opens are.</summary>
    private static void SkipEnds(List<PageBlock> inside, HeadLines head)
    {
        var first = inside.FindIndex(block => block.Block.IsBody && block.Mass > 0);
        while (first > 0 && IsShortSentence(inside[first - 1]))
        {
            first--;
        }

        var last = inside.FindLastIndex(block => block.Block.IsBody && (block.Mass > 0 || block.IsItem));
        for (var i = 0; i < inside.Count; i++)
        {
            if (i < first)
            {
                inside[i].Block.Skip(head.ReasonFor(inside[i]));
            }
            else if (i > last)
            {
                inside[i].Block.Skip(SkipReasons.Boilerplate);
            }
        }
    }

    /// <summary>"The dam failed." opens a report, too.</summary>
    private static bool IsShortSentence(PageBlock block) =>
        block.Block.IsBody && block.Node.Name == "p" && block.LinkDensity == 0 && block.Block.Words > 1 && Prose.EndsSentence(block.Block.Text);
}
