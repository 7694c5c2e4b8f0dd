namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Compares the blocks of a page with the article body that its JSON-LD carries.</summary>
/// <remarks>The body in JSON-LD is often cut, without paragraphs or stale, so it is evidence for blocks and not the text itself.</remarks>
internal sealed class BodyEvidence
{
    private const int Run = 5;
    private const int FewestWords = 60;
    private const double Alike = 0.6;
    private const double EnoughFound = 0.5;

    private readonly HashSet<int> _runs = [];
    private readonly int _words;

    private BodyEvidence(string body)
    {
        var words = WordRuns.Words(body);
        _words = words.Count;
        _runs.UnionWith(WordRuns.Of(words, Run));
    }

    /// <summary>For each block, whether the stated body has it; null when there is no stated body or the page does not show it.</summary>
    public static bool[]? Match(IReadOnlyList<PageBlock> blocks, string? body)
    {
        if (body is null)
        {
            return null;
        }

        var evidence = new BodyEvidence(body);
        if (evidence._words < FewestWords)
        {
            return null;
        }

        var matches = blocks.Select(block => evidence.Has(block.Block)).ToArray();
        var found = blocks.Where((_, i) => matches[i]).Sum(block => block.Block.Words);
        return found >= evidence._words * EnoughFound ? matches : null;
    }

    private bool Has(Block block)
    {
        if (block.Words < Run)
        {
            return false;
        }

        var runs = WordRuns.Of(block.Text, Run);
        return runs.Count > 0 && runs.Count(_runs.Contains) >= runs.Count * Alike;
    }
}
