using System.Runtime.CompilerServices;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Finds the best sequence of tags under scores per token and scores per transition (Viterbi), and how clearly each tag won.</summary>
internal sealed class TagDecoder
{
    /// <summary>Score of a transition that is not allowed.</summary>
    public const float Forbidden = -1000f;

    private readonly int _tags;
    private readonly float[] _transitions;
    private readonly float[] _starts;
    private readonly int[][] _before;
    private readonly int[][] _behind;

    /// <param name="tags">Number of different tags.</param>
    /// <param name="transitions">Score of going from tag i to tag j at <c>i * tags + j</c>.</param>
    /// <param name="starts">Score of beginning with each tag.</param>
    public TagDecoder(int tags, float[] transitions, float[] starts)
    {
        (_tags, _transitions, _starts) = (tags, transitions, starts);
        var all = Enumerable.Range(0, tags).ToArray();
        _before = [.. all.Select(to => all.Where(from => transitions[(from * tags) + to] > Forbidden / 2).ToArray())];
        _behind = [.. all.Select(from => all.Where(to => transitions[(from * tags) + to] > Forbidden / 2).ToArray())];
    }

    /// <summary>Writes the best tags and, for each token, by how much they beat the best sequence with another tag there.</summary>
    /// <param name="scores">Scores of the first token's tags, then of the second's, and so on.</param>
    /// <param name="best">Receives a tag per token; its length is the number of tokens.</param>
    /// <param name="margins">Receives a margin per token, zero or more.</param>
    /// <param name="ahead">Room for as many numbers as there are scores.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Decode(ReadOnlySpan<float> scores, Span<byte> best, Span<float> margins, Span<float> ahead)
    {
        Forward(scores, best.Length, ahead);
        Span<float> behind = stackalloc float[_tags], next = stackalloc float[_tags];
        behind.Clear();
        var last = best.Length - 1;
        var chosen = IndexOfMax(ahead.Slice(last * _tags, _tags));
        for (var at = last; at >= 0; at--)
        {
            best[at] = (byte)chosen;
            margins[at] = MarginAt(ahead.Slice(at * _tags, _tags), behind, chosen);
            if (at == 0)
            {
                break;
            }

            chosen = BestBefore(ahead.Slice((at - 1) * _tags, _tags), chosen, out _);
            for (var tag = 0; tag < _tags; tag++)
            {
                next[tag] = BestBehind(scores.Slice(at * _tags, _tags), behind, tag);
            }

            next.CopyTo(behind);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Forward(ReadOnlySpan<float> scores, int length, Span<float> ahead)
    {
        for (var tag = 0; tag < _tags; tag++)
        {
            ahead[tag] = scores[tag] + _starts[tag];
        }

        for (var at = 1; at < length; at++)
        {
            var reached = ahead.Slice((at - 1) * _tags, _tags);
            for (var tag = 0; tag < _tags; tag++)
            {
                BestBefore(reached, tag, out var score);
                ahead[(at * _tags) + tag] = score + scores[(at * _tags) + tag];
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int BestBefore(ReadOnlySpan<float> reached, int tag, out float best)
    {
        var chosen = 0;
        best = float.NegativeInfinity;
        foreach (var from in _before[tag])
        {
            var score = reached[from] + _transitions[(from * _tags) + tag];
            if (score > best)
            {
                (chosen, best) = (from, score);
            }
        }

        return chosen;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private float BestBehind(ReadOnlySpan<float> scores, ReadOnlySpan<float> behind, int tag)
    {
        var best = float.NegativeInfinity;
        foreach (var to in _behind[tag])
        {
            best = Math.Max(best, _transitions[(tag * _tags) + to] + scores[to] + behind[to]);
        }

        return best;
    }

    private static float MarginAt(ReadOnlySpan<float> ahead, ReadOnlySpan<float> behind, int chosen)
    {
        var other = float.NegativeInfinity;
        for (var tag = 0; tag < ahead.Length; tag++)
        {
            other = tag == chosen ? other : Math.Max(other, ahead[tag] + behind[tag]);
        }

        return ahead[chosen] + behind[chosen] - other;
    }

    private static int IndexOfMax(ReadOnlySpan<float> values)
    {
        var best = 0;
        for (var i = 1; i < values.Length; i++)
        {
            best = values[i] > values[best] ? i : best;
        }

        return best;
    }
}
