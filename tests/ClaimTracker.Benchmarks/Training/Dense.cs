using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>Products that learning needs besides the forward one of a matrix.</summary>
internal static class Dense
{
    /// <summary>gradient += inputᵀ × output, where input has <paramref name="depth"/> columns and output <paramref name="columns"/>.</summary>
    public static void AddOuter(ReadOnlySpan<float> input, ReadOnlySpan<float> output, int rows, int depth, int columns, Span<float> gradient)
    {
        var row = 0;
        for (; row + 4 <= rows; row += 4)
        {
            for (var k = 0; k < depth; k++)
            {
                var a0 = Vector256.Create(input[(row * depth) + k]);
                var a1 = Vector256.Create(input[((row + 1) * depth) + k]);
                var a2 = Vector256.Create(input[((row + 2) * depth) + k]);
                var a3 = Vector256.Create(input[((row + 3) * depth) + k]);
                ref var to = ref gradient[k * columns];
                ref readonly var from = ref output[row * columns];
                for (var j = 0; j < columns; j += 8)
                {
                    var sum = Vector256.LoadUnsafe(ref to, (nuint)j);
                    sum = Vector256.FusedMultiplyAdd(a0, Vector256.LoadUnsafe(in from, (nuint)j), sum);
                    sum = Vector256.FusedMultiplyAdd(a1, Vector256.LoadUnsafe(in from, (nuint)(j + columns)), sum);
                    sum = Vector256.FusedMultiplyAdd(a2, Vector256.LoadUnsafe(in from, (nuint)(j + (2 * columns))), sum);
                    sum = Vector256.FusedMultiplyAdd(a3, Vector256.LoadUnsafe(in from, (nuint)(j + (3 * columns))), sum);
                    sum.StoreUnsafe(ref to, (nuint)j);
                }
            }
        }

        for (; row < rows; row++)
        {
            for (var k = 0; k < depth; k++)
            {
                AddScaled(gradient.Slice(k * columns, columns), output.Slice(row * columns, columns), input[(row * depth) + k]);
            }
        }
    }

    /// <summary>sum += row × factor.</summary>
    public static void AddScaled(Span<float> sum, ReadOnlySpan<float> row, float factor)
    {
        var factors = Vector256.Create(factor);
        var i = 0;
        for (; i + 8 <= row.Length; i += 8)
        {
            Vector256.FusedMultiplyAdd(factors, Vector256.LoadUnsafe(in row[i]), Vector256.LoadUnsafe(ref sum[i])).StoreUnsafe(ref sum[i]);
        }

        for (; i < row.Length; i++)
        {
            sum[i] += row[i] * factor;
        }
    }

    /// <summary>The transpose of a matrix of <paramref name="rows"/> rows.</summary>
    public static float[] Transposed(ReadOnlySpan<float> matrix, int rows, int columns)
    {
        var turned = new float[matrix.Length];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                turned[(j * rows) + i] = matrix[(i * columns) + j];
            }
        }

        return turned;
    }

    /// <summary>The inner product of two rows, summed in a fixed order.</summary>
    public static float Dot(ReadOnlySpan<float> left, ReadOnlySpan<float> right)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var b = ref MemoryMarshal.GetReference(right);
        var sum = Vector256<float>.Zero;
        for (nuint i = 0; i < (nuint)left.Length; i += 8)
        {
            sum = Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref a, i), Vector256.LoadUnsafe(ref b, i), sum);
        }

        var pairs = sum.GetLower() + sum.GetUpper();
        return (pairs[0] + pairs[2]) + (pairs[1] + pairs[3]);
    }
}
