namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Finds the stretch of blocks that holds the article: where prose is dense, menus and footers are not.</summary>
/// <remarks>Prose adds its words, every other line takes some away; the stretch with the largest sum is the article
/// (the idea of jusText and boilerpipe, as one pass of Kadane's algorithm).</remarks>
internal static class ArticleZone
{
    private const int MostWords = 60;
    private const int LineCost = 9;
    private const int SkippedCost = 3;

    // What a sentence must have beyond these words to count: teasers under headlines are short.
    private const int FreeWords = 5;

    /// <summary>First block and the block behind the last one; both zero when no block is prose.</summary>
    public static (int Start, int End) Find(IReadOnlyList<Block> blocks)
    {
        int best = 0, bestStart = 0, bestEnd = 0, sum = 0, start = 0;
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            sum += block is { IsBody: true, IsProse: true } ? Math.Max(1, Math.Min(block.Words, MostWords) - FreeWords) : block.IsBody ? -LineCost : -SkippedCost;
            if (sum <= 0)
            {
                (sum, start) = (0, i + 1);
            }
            else if (sum > best)
            {
                (best, bestStart, bestEnd) = (sum, start, i + 1);
            }
        }

        return (bestStart, bestEnd);
    }
}
