using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Scores per tag out of a token's numbers: a row of <see cref="Lanes"/> scores per token, one for each tag and the rest out of reach.</summary>
internal sealed class TagScores
{
    /// <summary>Scores per token, a vector full; no tagger has more tags.</summary>
    public const int Lanes = 8;

    // Less than any sum that a tag could reach.
    private const float Unreachable = -1e9f;

    private readonly int _width;
    private readonly float[] _columns;
    private readonly float[] _bias = new float[Lanes];

    /// <param name="weights">The weights of the first tag, then those of the second, and so on.</param>
    /// <param name="bias">One number per tag.</param>
    /// <param name="width">Numbers per token.</param>
    public TagScores(ReadOnlySpan<float> weights, ReadOnlySpan<float> bias, int width)
    {
        _width = width;
        _columns = new float[width * Lanes];
        Array.Fill(_bias, Unreachable);
        bias.CopyTo(_bias);
        for (var i = 0; i < weights.Length; i++)
        {
            _columns[(i % width * Lanes) + (i / width)] = weights[i];
        }
    }

    /// <summary>Writes the scores of each of <paramref name="rows"/> tokens.</summary>
    public void Fill(ReadOnlySpan<float> states, int rows, Span<float> scores)
    {
        _ = states[(rows * _width) - 1] + scores[(rows * Lanes) - 1];
        ref var from = ref MemoryMarshal.GetReference(states);
        ref var to = ref MemoryMarshal.GetReference(scores);
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            FourRows(ref Unsafe.Add(ref from, row * _width), ref Unsafe.Add(ref to, row * Lanes));
        }

        for (; row < rows; row++)
        {
            OneRow(ref Unsafe.Add(ref from, row * _width), ref Unsafe.Add(ref to, row * Lanes));
        }
    }

    // Each sum waits for the one before it, so four tokens run side by side.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FourRows(ref float state, ref float score)
    {
        ref var columns = ref MemoryMarshal.GetArrayDataReference(_columns);
        var first = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_bias));
        var (second, third, fourth) = (first, first, first);
        nint width = _width;
        for (nint k = 0; k < width; k++)
        {
            var column = Vector256.LoadUnsafe(ref Unsafe.Add(ref columns, k * Lanes));
            first = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref state, k)), column, first);
            second = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref state, k + width)), column, second);
            third = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref state, k + (2 * width))), column, third);
            fourth = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref state, k + (3 * width))), column, fourth);
        }

        first.StoreUnsafe(ref score);
        second.StoreUnsafe(ref score, Lanes);
        third.StoreUnsafe(ref score, 2 * Lanes);
        fourth.StoreUnsafe(ref score, 3 * Lanes);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void OneRow(ref float state, ref float score)
    {
        ref var columns = ref MemoryMarshal.GetArrayDataReference(_columns);
        var sum = Vector256.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(_bias));
        for (nint k = 0; k < _width; k++)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.Create(Unsafe.Add(ref state, k)), Vector256.LoadUnsafe(ref Unsafe.Add(ref columns, k * Lanes)), sum);
        }

        sum.StoreUnsafe(ref score);
    }
}
