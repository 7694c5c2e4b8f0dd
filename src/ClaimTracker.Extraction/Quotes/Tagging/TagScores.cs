using System.Runtime.CompilerServices;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Scores per tag out of a token's numbers.</summary>
internal sealed class TagScores(float[] weights, float[] bias, int width)
{
    /// <summary>Writes the scores of every tag for each of <paramref name="rows"/> tokens.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(ReadOnlySpan<float> states, int rows, Span<float> scores)
    {
        for (var row = 0; row < rows; row++)
        {
            var state = states.Slice(row * width, width);
            for (var tag = 0; tag < bias.Length; tag++)
            {
                scores[(row * bias.Length) + tag] = bias[tag] + Rows.Dot(state, weights.AsSpan(tag * width, width));
            }
        }
    }
}
