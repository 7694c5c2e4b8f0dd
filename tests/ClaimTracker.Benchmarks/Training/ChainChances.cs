namespace ClaimTracker.Benchmarks.Training;

/// <summary>The chance of each tag at each token and of each pair of tags at two neighbours.</summary>
/// <param name="Tags">The first token's chances, then the second's, and so on.</param>
/// <param name="Pairs">The chances of tag i at the first token with tag j at the second at <c>i * tags + j</c>, then those of the second token with the third, and so on.</param>
/// <param name="Total">Logarithm of the sum over all sequences; zero where there were no scores.</param>
internal sealed record ChainChances(float[] Tags, float[] Pairs, double Total)
{
    /// <summary>Certainty: the given tags and no others.</summary>
    public static ChainChances Certain(ReadOnlySpan<byte> tags, int different)
    {
        var chances = new ChainChances(new float[tags.Length * different], new float[(tags.Length - 1) * different * different], 0);
        for (var at = 0; at < tags.Length; at++)
        {
            chances.Tags[(at * different) + tags[at]] = 1;
            if (at > 0)
            {
                chances.Pairs[((((at - 1) * different) + tags[at - 1]) * different) + tags[at]] = 1;
            }
        }

        return chances;
    }

    /// <summary>What a linear chain with these scores expects.</summary>
    public static ChainChances Of(ReadOnlySpan<float> scores, float[] transitions, float[] starts)
    {
        int tags = starts.Length, rows = scores.Length / tags;
        float[] ahead = Ahead(scores, transitions, starts), behind = Behind(scores, transitions, tags);
        var total = LogSum(ahead.AsSpan(scores.Length - tags, tags));
        var chances = new ChainChances(new float[scores.Length], new float[(rows - 1) * tags * tags], total);
        for (var i = 0; i < scores.Length; i++)
        {
            chances.Tags[i] = MathF.Exp(ahead[i] + behind[i] - total);
        }

        for (var i = 0; i < chances.Pairs.Length; i++)
        {
            var (at, pair) = Math.DivRem(i, tags * tags);
            var (from, to) = ((at * tags) + (pair / tags), ((at + 1) * tags) + (pair % tags));
            chances.Pairs[i] = MathF.Exp(ahead[from] + transitions[pair] + scores[to] + behind[to] - total);
        }

        return chances;
    }

    /// <summary>Part of these chances and, for the rest, of <paramref name="other"/>.</summary>
    public ChainChances Mixed(ChainChances other, float share)
    {
        return new ChainChances(Mix(Tags, other.Tags), Mix(Pairs, other.Pairs), 0);

        float[] Mix(float[] own, float[] others) => [.. own.Zip(others, (a, b) => ((1 - share) * a) + (share * b))];
    }

    private static float[] Ahead(ReadOnlySpan<float> scores, float[] transitions, float[] starts)
    {
        var tags = starts.Length;
        var ahead = new float[scores.Length];
        Span<float> terms = stackalloc float[tags];
        for (var i = 0; i < scores.Length; i++)
        {
            var (at, to) = Math.DivRem(i, tags);
            for (var from = 0; from < tags && at > 0; from++)
            {
                terms[from] = ahead[((at - 1) * tags) + from] + transitions[(from * tags) + to];
            }

            ahead[i] = scores[i] + (at == 0 ? starts[to] : LogSum(terms));
        }

        return ahead;
    }

    private static float[] Behind(ReadOnlySpan<float> scores, float[] transitions, int tags)
    {
        var behind = new float[scores.Length];
        Span<float> terms = stackalloc float[tags];
        for (var i = scores.Length - tags - 1; i >= 0; i--)
        {
            var (at, from) = Math.DivRem(i, tags);
            for (var to = 0; to < tags; to++)
            {
                terms[to] = transitions[(from * tags) + to] + scores[((at + 1) * tags) + to] + behind[((at + 1) * tags) + to];
            }

            behind[i] = LogSum(terms);
        }

        return behind;
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
