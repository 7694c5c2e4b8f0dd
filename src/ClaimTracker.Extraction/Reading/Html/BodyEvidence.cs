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
        var words = Words(body);
        _words = words.Count;
        for (var i = 0; i + Run <= words.Count; i++)
        {
            _runs.Add(HashAt(words, i));
        }
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

        var words = Words(block.Text);
        var runs = words.Count - Run + 1;
        return runs > 0 && Enumerable.Range(0, runs).Count(i => _runs.Contains(HashAt(words, i))) >= runs * Alike;
    }

    private static int HashAt(List<int> words, int at)
    {
        var hash = 17;
        for (var i = at; i < at + Run; i++)
        {
            hash = unchecked((hash * 31) + words[i]);
        }

        return hash;
    }

    /// <summary>The words as hashes that are the same in every run of the program; quotation marks and case do not count.</summary>
    private static List<int> Words(string text)
    {
        var words = new List<int>();
        var hash = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = unchecked((hash * 31) + char.ToLowerInvariant(c) + 1);
            }
            else if (hash != 0 && c is not ('\'' or '’'))
            {
                words.Add(hash);
                hash = 0;
            }
        }

        if (hash != 0)
        {
            words.Add(hash);
        }

        return words;
    }
}
