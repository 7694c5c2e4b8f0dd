using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>A linear-chain conditional random field: minus the logarithm of the probability of the right tags, with gradients.</summary>
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

    /// <summary>Returns the loss and adds its gradient by the scores to <paramref name="gradient"/>.</summary>
    public double Add(ReadOnlySpan<float> scores, ReadOnlySpan<byte> tags, Span<float> gradient)
    {
        int rows = tags.Length, size = rows * _tags;
        float[] ahead = new float[size], behind = new float[size];
        Ahead(scores, ahead, rows);
        Behind(scores, behind, rows);
        var total = LogSum(ahead.AsSpan(size - _tags, _tags));
        var right = Starts.Value[tags[0]];
        for (var at = 0; at < rows; at++)
        {
            right += scores[(at * _tags) + tags[at]] + (at == 0 ? 0 : Transitions.Value[(tags[at - 1] * _tags) + tags[at]]);
            for (var tag = 0; tag < _tags; tag++)
            {
                var chance = MathF.Exp(ahead[(at * _tags) + tag] + behind[(at * _tags) + tag] - total);
                gradient[(at * _tags) + tag] += chance - (tags[at] == tag ? 1 : 0);
                if (at == 0)
                {
                    Starts.Gradient[tag] += Starts.Value[tag] == TagDecoder.Forbidden ? 0 : chance - (tags[0] == tag ? 1 : 0);
                }
            }

            if (at > 0)
            {
                AddTransitions(scores, ahead, behind, total, at, tags);
            }
        }

        return total - right;
    }

    private void AddTransitions(ReadOnlySpan<float> scores, float[] ahead, float[] behind, float total, int at, ReadOnlySpan<byte> tags)
    {
        for (var from = 0; from < _tags; from++)
        {
            for (var to = 0; to < _tags; to++)
            {
                var transition = Transitions.Value[(from * _tags) + to];
                if (transition == TagDecoder.Forbidden)
                {
                    continue;
                }

                var chance = MathF.Exp(ahead[((at - 1) * _tags) + from] + transition + scores[(at * _tags) + to] + behind[(at * _tags) + to] - total);
                Transitions.Gradient[(from * _tags) + to] += chance - (tags[at - 1] == from && tags[at] == to ? 1 : 0);
            }
        }
    }

    private void Ahead(ReadOnlySpan<float> scores, float[] ahead, int rows)
    {
        Span<float> terms = stackalloc float[_tags];
        for (var at = 0; at < rows; at++)
        {
            for (var to = 0; to < _tags; to++)
            {
                for (var from = 0; from < _tags; from++)
                {
                    terms[from] = at == 0 ? Starts.Value[to] : ahead[((at - 1) * _tags) + from] + Transitions.Value[(from * _tags) + to];
                }

                ahead[(at * _tags) + to] = scores[(at * _tags) + to] + (at == 0 ? terms[0] : LogSum(terms));
            }
        }
    }

    private void Behind(ReadOnlySpan<float> scores, float[] behind, int rows)
    {
        Span<float> terms = stackalloc float[_tags];
        for (var at = rows - 2; at >= 0; at--)
        {
            for (var from = 0; from < _tags; from++)
            {
                for (var to = 0; to < _tags; to++)
                {
                    terms[to] = Transitions.Value[(from * _tags) + to] + scores[((at + 1) * _tags) + to] + behind[((at + 1) * _tags) + to];
                }

                behind[(at * _tags) + from] = LogSum(terms);
            }
        }
    }

    private static float LogSum(ReadOnlySpan<float> terms)
    {
        var largest = terms[0];
        foreach (var term in terms)
        {
            largest = Math.Max(largest, term);
        }

        var sum = 0f;
        foreach (var term in terms)
        {
            sum += term - largest < -30 ? 0 : MathF.Exp(term - largest);
        }

        return largest + MathF.Log(sum);
    }
}
