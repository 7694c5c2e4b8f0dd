using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>A weight matrix laid out in panels of 32 columns, so that multiplying reads memory in one direction.</summary>
/// <remarks>Every element is summed in the order of the depth by fused multiply-add: the same bits on every machine, however wide its registers.</remarks>
internal sealed class PackedMatrix
{
    private const int Panel = 32;

    private readonly float[] _panels;
    private readonly float[] _bias;

    /// <summary>Packs <paramref name="weights"/>, given row by row: depth rows of <paramref name="columns"/> columns, a multiple of 32.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="depth">Number of rows.</param>
    /// <param name="columns">Number of columns.</param>
    /// <param name="bias">What every product begins with; nothing where it is left out.</param>
    public PackedMatrix(ReadOnlySpan<float> weights, int depth, int columns, ReadOnlySpan<float> bias = default)
    {
        Depth = depth;
        Columns = columns;
        _panels = new float[columns * depth];
        _bias = new float[columns];
        bias.CopyTo(_bias);
        Pack(weights);
    }

    public int Depth { get; }

    public int Columns { get; }

    /// <summary>Writes the panels anew from <paramref name="weights"/>.</summary>
    public void Pack(ReadOnlySpan<float> weights)
    {
        for (var k = 0; k < Depth; k++)
        {
            for (var column = 0; column < Columns; column += Panel)
            {
                weights.Slice((k * Columns) + column, Panel).CopyTo(_panels.AsSpan((column * Depth) + (k * Panel)));
            }
        }
    }

    /// <summary>Multiplies: <paramref name="product"/> = <paramref name="left"/> × this + bias, row by row.</summary>
    public void Multiply(ReadOnlySpan<float> left, int rows, Span<float> product)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var c = ref MemoryMarshal.GetReference(product);
        for (var column = 0; column < Columns; column += Panel)
        {
            ref var panel = ref _panels[column * Depth];
            ref var bias = ref _bias[column];
            var row = 0;
            for (; Avx512F.IsSupported && row + 8 <= rows; row += 8)
            {
                EightRows(ref Unsafe.Add(ref a, row * Depth), ref panel, ref bias, ref Unsafe.Add(ref c, (row * Columns) + column));
            }

            for (; row + 4 <= rows; row += 4)
            {
                FourRows(ref Unsafe.Add(ref a, row * Depth), ref panel, ref bias, ref Unsafe.Add(ref c, (row * Columns) + column));
                FourRows(ref Unsafe.Add(ref a, row * Depth), ref Unsafe.Add(ref panel, 16), ref Unsafe.Add(ref bias, 16), ref Unsafe.Add(ref c, (row * Columns) + column + 16));
            }

            for (; row < rows; row++)
            {
                OneRow(ref Unsafe.Add(ref a, row * Depth), ref panel, ref bias, ref Unsafe.Add(ref c, (row * Columns) + column));
            }
        }
    }

    // Eight rows by 32 columns are sixteen sums: half of the wide vector registers. Optimised at once, as all that follows:
    // the first text of a process would otherwise wait for the compiler to notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EightRows(ref float a, ref float panel, ref float bias, ref float c)
    {
        Vector512<float> c00 = Vector512.LoadUnsafe(ref bias), c01 = Vector512.LoadUnsafe(ref bias, 16);
        Vector512<float> c10 = c00, c11 = c01, c20 = c00, c21 = c01, c30 = c00, c31 = c01;
        Vector512<float> c40 = c00, c41 = c01, c50 = c00, c51 = c01, c60 = c00, c61 = c01, c70 = c00, c71 = c01;
        nint depth = Depth;
        ref var lower = ref Unsafe.Add(ref a, 4 * depth);
        for (nint k = 0; k < depth; k++)
        {
            var b0 = Vector512.LoadUnsafe(ref panel);
            var b1 = Vector512.LoadUnsafe(ref panel, 16);
            panel = ref Unsafe.Add(ref panel, Panel);
            Add(ref c00, ref c01, Unsafe.Add(ref a, k), b0, b1);
            Add(ref c10, ref c11, Unsafe.Add(ref a, k + depth), b0, b1);
            Add(ref c20, ref c21, Unsafe.Add(ref a, k + (2 * depth)), b0, b1);
            Add(ref c30, ref c31, Unsafe.Add(ref a, k + (3 * depth)), b0, b1);
            Add(ref c40, ref c41, Unsafe.Add(ref lower, k), b0, b1);
            Add(ref c50, ref c51, Unsafe.Add(ref lower, k + depth), b0, b1);
            Add(ref c60, ref c61, Unsafe.Add(ref lower, k + (2 * depth)), b0, b1);
            Add(ref c70, ref c71, Unsafe.Add(ref lower, k + (3 * depth)), b0, b1);
        }

        Store(c00, c01, ref c);
        Store(c10, c11, ref Unsafe.Add(ref c, Columns));
        Store(c20, c21, ref Unsafe.Add(ref c, 2 * Columns));
        Store(c30, c31, ref Unsafe.Add(ref c, 3 * Columns));
        Store(c40, c41, ref Unsafe.Add(ref c, 4 * Columns));
        Store(c50, c51, ref Unsafe.Add(ref c, 5 * Columns));
        Store(c60, c61, ref Unsafe.Add(ref c, 6 * Columns));
        Store(c70, c71, ref Unsafe.Add(ref c, 7 * Columns));
    }

    // Four rows by sixteen columns: eight sums, as machines without wide registers like it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FourRows(ref float a, ref float panel, ref float bias, ref float c)
    {
        Vector256<float> c00 = Vector256.LoadUnsafe(ref bias), c01 = Vector256.LoadUnsafe(ref bias, 8);
        Vector256<float> c10 = c00, c11 = c01, c20 = c00, c21 = c01, c30 = c00, c31 = c01;
        nint depth = Depth;
        for (nint k = 0; k < depth; k++)
        {
            var b0 = Vector256.LoadUnsafe(ref panel);
            var b1 = Vector256.LoadUnsafe(ref panel, 8);
            panel = ref Unsafe.Add(ref panel, Panel);
            Add(ref c00, ref c01, Unsafe.Add(ref a, k), b0, b1);
            Add(ref c10, ref c11, Unsafe.Add(ref a, k + depth), b0, b1);
            Add(ref c20, ref c21, Unsafe.Add(ref a, k + (2 * depth)), b0, b1);
            Add(ref c30, ref c31, Unsafe.Add(ref a, k + (3 * depth)), b0, b1);
        }

        Store(c00, c01, ref c);
        Store(c10, c11, ref Unsafe.Add(ref c, Columns));
        Store(c20, c21, ref Unsafe.Add(ref c, 2 * Columns));
        Store(c30, c31, ref Unsafe.Add(ref c, 3 * Columns));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void OneRow(ref float a, ref float panel, ref float bias, ref float c)
    {
        Vector256<float> c0 = Vector256.LoadUnsafe(ref bias), c1 = Vector256.LoadUnsafe(ref bias, 8);
        Vector256<float> c2 = Vector256.LoadUnsafe(ref bias, 16), c3 = Vector256.LoadUnsafe(ref bias, 24);
        for (var k = 0; k < Depth; k++)
        {
            Add(ref c0, ref c1, Unsafe.Add(ref a, k), Vector256.LoadUnsafe(ref panel), Vector256.LoadUnsafe(ref panel, 8));
            Add(ref c2, ref c3, Unsafe.Add(ref a, k), Vector256.LoadUnsafe(ref panel, 16), Vector256.LoadUnsafe(ref panel, 24));
            panel = ref Unsafe.Add(ref panel, Panel);
        }

        Store(c0, c1, ref c);
        Store(c2, c3, ref Unsafe.Add(ref c, 16));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref Vector512<float> low, ref Vector512<float> high, float factor, Vector512<float> b0, Vector512<float> b1)
    {
        var factors = Vector512.Create(factor);
        low = Vector512.FusedMultiplyAdd(factors, b0, low);
        high = Vector512.FusedMultiplyAdd(factors, b1, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref Vector256<float> low, ref Vector256<float> high, float factor, Vector256<float> b0, Vector256<float> b1)
    {
        var factors = Vector256.Create(factor);
        low = Vector256.FusedMultiplyAdd(factors, b0, low);
        high = Vector256.FusedMultiplyAdd(factors, b1, high);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector512<float> low, Vector512<float> high, ref float c)
    {
        low.StoreUnsafe(ref c);
        high.StoreUnsafe(ref c, 16);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Store(Vector256<float> low, Vector256<float> high, ref float c)
    {
        low.StoreUnsafe(ref c);
        high.StoreUnsafe(ref c, 8);
    }
}
