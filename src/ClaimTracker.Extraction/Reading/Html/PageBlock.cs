namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>A block of a page with the element it stands in and how much of it is links.</summary>
internal sealed class PageBlock(Block block, PageNode node, int linked)
{
    public Block Block { get; } = block;

    public PageNode Node { get; } = node;

    /// <summary>Share of the characters that are links, 0 to 1.</summary>
    public double LinkDensity { get; } = block.Text.Length == 0 ? 0 : Math.Min(1, (double)linked / block.Text.Length);

    public bool IsHeading => Node.Name is "h1" or "h2" or "h3" or "h4" or "h5" or "h6";

    public bool IsItem => Node.Name is "li" or "dd" or "dt";

    /// <summary>What the block counts as article text: its words when it is prose and not made of links.</summary>
    public int Mass { get; } = LengthOf(block, node) * (linked * 2 > block.Text.Length ? 0 : 1);

    private static int LengthOf(Block block, PageNode node) =>
        block.IsProse ? Math.Min(block.Words, 100) : node.Name is "p" or "blockquote" && block.Words >= 6 ? block.Words / 2 : 0;
}
