using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>Scores of a chain's transitions and beginnings.</summary>
internal sealed record ChainScores(float[] Transitions, float[] Starts)
{
    public static ChainScores Mean(IReadOnlyList<ChainScores> chains) => new(
        [.. Enumerable.Range(0, chains[0].Transitions.Length).Select(i => chains.Average(chain => chain.Transitions[i]))],
        [.. Enumerable.Range(0, chains[0].Starts.Length).Select(i => chains.Average(chain => chain.Starts[i]))]);

    public ChainChances Chances(float[] scores) => ChainChances.Of(scores, Transitions, Starts);

    /// <summary>The best tags, when <paramref name="lean"/> is added to every score of tag 1.</summary>
    public byte[] Best(float[] scores, float lean)
    {
        int tags = Starts.Length, rows = scores.Length / tags;
        var laid = new float[rows * TagScores.Lanes];
        Array.Fill(laid, -1e9f);
        for (var i = 0; i < scores.Length; i++)
        {
            laid[(i / tags * TagScores.Lanes) + (i % tags)] = scores[i] + (i % tags == 1 ? lean : 0);
        }

        var best = new byte[rows];
        new TagDecoder(tags, Transitions, Starts).Decode(laid, best, new float[rows], new float[laid.Length]);
        return best;
    }
}
