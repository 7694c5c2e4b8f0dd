using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Finds the headline among the lines above the prose: menus, rubrics, captions and headlines of other reports stand there, too.</summary>
/// <remarks>What tells them apart is which words the first paragraphs use again, and where a line stands to byline and date.</remarks>
internal sealed class HeadlineFinder
{
    private const int MostTitleWords = 40;
    private const int OpeningLength = 300;
    private const int LongestBlock = 4000;
    private const int Reach = 15;
    private const int MostWordsAbove = 120;
    private const int Neighbours = 3;
    private const int MostLinesBelow = 10;
    private const double FarKin = 0.2;
    private const double SomeKin = 0.34;
    private const double NearKin = 0.7;

    private readonly IReadOnlyList<Block> _blocks;
    private readonly int _start;
    private readonly int _end;
    private readonly IReadOnlySet<int> _repeated;
    private readonly HashSet<string> _opening;
    private readonly Dictionary<string, int> _lines;

    private HeadlineFinder(IReadOnlyList<Block> blocks, (int Start, int End) zone, IReadOnlySet<int> repeated)
    {
        _blocks = blocks;
        (_start, _end) = zone;
        _repeated = repeated;
        _opening = OpeningWords();
        _lines = blocks.Take(Math.Min(blocks.Count, _start + Neighbours)).GroupBy(block => block.Key, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
    }

    /// <summary>Index of the headline; -1 when no line is one. <paramref name="repeated"/> are lines that a breadcrumb ends with.</summary>
    public static int Find(IReadOnlyList<Block> blocks, (int Start, int End) zone, IReadOnlySet<int> repeated)
    {
        var finder = new HeadlineFinder(blocks, zone, repeated);
        var best = finder.Best();
        if (best < 0 || finder.Kinship(blocks[best]) < FarKin)
        {
            return finder.InsideProse() is >= 0 and var inside ? inside : best;
        }

        return finder.Climb(best);
    }

    private int Best()
    {
        var best = -1;
        var bestScore = double.MinValue;
        for (var i = 0; i < Math.Min(_blocks.Count, _start + (OpensProse() ? 1 : 0)); i++)
        {
            if (CanBeHeadline(i) && Score(i) is var score && score > bestScore)
            {
                (best, bestScore) = (i, score);
            }
        }

        return best;
    }

    /// <summary>A line that a list or a repeat took along may be the headline when the prose uses its words.</summary>
    private bool CanBeHeadline(int i)
    {
        var block = _blocks[i];
        if (block.Words is < 2 or > MostTitleWords)
        {
            return false;
        }

        return block.IsBody || (block.Reason is SkipReasons.Teaser or SkipReasons.RelatedLink or SkipReasons.Repeated or SkipReasons.HeadlineRepeated or SkipReasons.Caption or SkipReasons.RepeatedCaption
            && block.Words > 3 && !Captions.IsCaption(block.Text, block.Words) && LineLexicon.Find(block.Key) is null && IsKin(block));
    }

    private double Score(int i)
    {
        var block = _blocks[i];
        var score = block.Words is >= 5 and <= 30 ? 2.0 : block.Words < 3 ? -3 : block.Words < 4 ? -1 : 0;
        score += _repeated.Contains(i) ? 5 : block.Words > 2 && IsTwice(i) ? 2.5 : 0;
        score += i == 0 ? 1.5 : 0;
        score += (6 * Kinship(block)) - (block.Text.EndsWith('.') ? 2 : 0) - (block.Text.Contains(" | ", StringComparison.Ordinal) && i > 0 ? 2 : 0);
        return score + MetadataBelow(i) - MetadataAbove(i) - (0.25 * Math.Min(LinesBelow(i), MostLinesBelow));
    }

    /// <summary>Byline and date stand right below a headline, or a few lines further down.</summary>
    private double MetadataBelow(int i)
    {
        var score = 0.0;
        for (var j = i + 1; j < Math.Min(_blocks.Count, Math.Min(_start + 2, i + 7)); j++)
        {
            score += !IsMetadata(_blocks[j]) ? 0 : j - i <= 2 ? 1.5 : 0.5;
        }

        return Math.Min(score, 3);
    }

    /// <summary>What stands between byline and prose is a caption or a notice.</summary>
    private double MetadataAbove(int i) =>
        Enumerable.Range(Math.Max(0, i - Reach), i - Math.Max(0, i - Reach)).Any(j => _blocks[j].Reason == SkipReasons.Byline) ? 3 : 0;

    private int LinesBelow(int i) => _blocks.Take(Math.Min(_start, i + 24)).Skip(i + 1).Count(block => block.IsBody);

    /// <summary>The same line stands once more above the prose: in the breadcrumb, in a bar that stays on top.</summary>
    private bool IsTwice(int i) => _lines.GetValueOrDefault(_blocks[i].Key) > 1;

    private static bool IsMetadata(Block block) => block.Reason is SkipReasons.Byline or SkipReasons.Dateline;

    /// <summary>Standfirst and caption stand below the headline and use the words of the prose even more: the topmost of such lines is it.</summary>
    private int Climb(int from)
    {
        for (var i = from - 1; i >= 0 && i >= from - Neighbours; i--)
        {
            var block = _blocks[i];
            if (block.Words is >= 4 and <= 25 && CanBeHeadline(i) && !block.Text.EndsWith('.') && !block.Text.EndsWith(':') && IsKin(block))
            {
                from = i;
            }
        }

        return from;
    }

    /// <summary>Where a notice in full sentences stands above the headline, the headline is among the first lines of the prose.</summary>
    private int InsideProse()
    {
        for (var i = _start; i < Math.Min(_end, _start + Reach); i++)
        {
            var block = _blocks[i];
            if (block is { IsBody: true, IsProse: false, Words: >= 5 and <= 25 } && Kinship(block) >= NearKin && !block.Text.EndsWith(':')
                && _blocks.Take(i).Skip(_start).Where(before => before.IsBody).Sum(before => before.Words) < MostWordsAbove)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A first line such as "Is the harbour safe?" closes with a mark and is a headline all the same.</summary>
    private bool OpensProse()
    {
        if (_start >= _end || _end - _start < 2)
        {
            return false;
        }

        var first = _blocks[_start];
        if (first.Words > 20 || first.Text.Contains(". ", StringComparison.Ordinal))
        {
            return false;
        }

        var isAboveMetadata = _blocks.Take(Math.Min(_end, _start + Neighbours + 1)).Skip(_start + 1).Any(IsMetadata);
        return (first.Text[^1] is '?' or '!' or '’' or '”' or '"' or '\'' && (isAboveMetadata || !_blocks.Take(_start).Any(block => block.IsBody && block.Words >= 4)))
            || (isAboveMetadata && Kinship(first) >= SomeKin);
    }

    private bool IsKin(Block block) => Kinship(block) >= SomeKin && LongWords(block.Key).Count(_opening.Contains) >= 2;

    /// <summary>Share of the line's longer words that the article's first paragraphs use, too: what a headline and a menu differ in.</summary>
    private double Kinship(Block block)
    {
        var words = LongWords(block.Key).ToList();
        return words.Count < 2 ? 0 : (double)words.Count(_opening.Contains) / words.Count;
    }

    private HashSet<string> OpeningWords()
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var left = OpeningLength;

        // A short first line may be the headline itself, which is no kin of its own.
        var first = _end - _start > 1 && _blocks[_start].Words <= 20 ? _start + 1 : _start;
        for (var i = first; i < _end && left > 0; i++)
        {
            if (_blocks[i] is { IsBody: true, IsProse: true } block)
            {
                words.UnionWith(LongWords(block.Text.Length > LongestBlock ? TextFolding.Key(block.Text[..LongestBlock]) : block.Key));
                left -= block.Words;
            }
        }

        return words;
    }

    private static IEnumerable<string> LongWords(string key) =>
        key.Split([' ', ',', '.', ':', ';', '\'', '"', '-', '?', '!', '(', ')', '/'], StringSplitOptions.RemoveEmptyEntries).Where(word => word.Length >= 4).Distinct(StringComparer.Ordinal);
}
