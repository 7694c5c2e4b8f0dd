using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>A linear-chain conditional random field: how far its probabilities are from those wanted, with gradients.</summary>
internal sealed class ChainLoss
{
    private readonly int _tags;

    /// <param name="name">Name the parameters are stored under.</param>
    /// <param name="tags">Number of tags.</param>
    /// <param name="allowed">True for tag i before tag j; i is -1 at the start.</param>
    public ChainLoss(string name, int tags, Func<int, int, bool> allowed)
    {
        _tags = tags;
        Transitions = new Parameter(name + ".transitions", tags * tags).Set(i => allowed(i / tags, i % tags) ? 0 : TagDecoder.Forbidden);
        Starts = new Parameter(name + ".starts", tags).Set(i => allowed(-1, i) ? 0 : TagDecoder.Forbidden);
    }

    public Parameter Transitions { get; }

    public Parameter Starts { get; }

    /// <summary>Returns the cross entropy and adds its gradient by the scores to <paramref name="gradient"/>.</summary>
    /// <param name="scores">Scores of the first token's tags, then of the second's, and so on.</param>
    /// <param name="wanted">The chances that the scores should lead to.</param>
    /// <param name="gradient">As many numbers as there are scores.</param>
    public double Add(ReadOnlySpan<float> scores, ChainChances wanted, Span<float> gradient)
    {
        var found = ChainChances.Of(scores, Transitions.Value, Starts.Value);
        var right = 0.0;
        for (var i = 0; i < scores.Length; i++)
        {
            gradient[i] += found.Tags[i] - wanted.Tags[i];
            right += wanted.Tags[i] * scores[i];
        }

        for (var tag = 0; tag < _tags; tag++)
        {
            Starts.Gradient[tag] += Starts.Value[tag] == TagDecoder.Forbidden ? 0 : found.Tags[tag] - wanted.Tags[tag];
            right += wanted.Tags[tag] * Starts.Value[tag];
        }

        for (var i = 0; i < found.Pairs.Length; i++)
        {
            var pair = i % (_tags * _tags);
            if (Transitions.Value[pair] != TagDecoder.Forbidden)
            {
                Transitions.Gradient[pair] += found.Pairs[i] - wanted.Pairs[i];
                right += wanted.Pairs[i] * Transitions.Value[pair];
            }
        }

        return found.Total - right;
    }
}
