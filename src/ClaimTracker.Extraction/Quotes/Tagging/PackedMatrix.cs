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

    /// <summary>Packs <paramref name="weights"/>, given row by row: depth rows of <paramref name="columns"/> columns, a multiple of 32.</summary>
    public PackedMatrix(ReadOnlySpan<float> weights, int depth, int columns)
    {
        Depth = depth;
        Columns = columns;
        _panels = new float[columns * depth];
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

    /// <summary>Multiplies: <paramref name="product"/> = <paramref name="left"/> × this, row by row.</summary>
    public void Multiply(ReadOnlySpan<float> left, int rows, Span<float> product)
    {
        ref var a = ref MemoryMarshal.GetReference(left);
        ref var c = ref MemoryMarshal.GetReference(product);
        for (var column = 0; column < Columns; column += Panel)
        {
            ref var panel = ref _panels[column * Depth];
            var row = 0;
            for (; Avx512F.IsSupported && row + 8 <= rows; row += 8)
            {
                EightRows(ref Unsafe.Add(ref a, row * Depth), ref panel, ref Unsafe.Add(ref c, (row * Columns) + column));
            }

            for (; row + 4 <= rows; row += 4)
            {
                FourRows(ref Unsafe.Add(ref a, row * Depth), ref panel, ref Unsafe.Add(ref c, (row * Columns) + column));
                FourRows(ref Unsafe.Add(ref a, row * Depth), ref Unsafe.Add(ref panel, 16), ref Unsafe.Add(ref c, (row * Columns) + column + 16));
            }

            for (; row < rows; row++)
            {
                OneRow(ref Unsafe.Add(ref a, row * Depth), ref panel, ref Unsafe.Add(ref c, (row * Columns) + column));
            }
        }
    }

    // Eight rows by 32 columns are sixteen sums: half of the wide vector registers. Optimised at once, as all that follows:
    // the first text of a process would otherwise wait for the compiler to notice.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void EightRows(ref float a, ref float panel, ref float c)
    {
        Vector512<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
        Vector512<float> c40 = default, c41 = default, c50 = default, c51 = default, c60 = default, c61 = default, c70 = default, c71 = default;
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
    private void FourRows(ref float a, ref float panel, ref float c)
    {
        Vector256<float> c00 = default, c01 = default, c10 = default, c11 = default, c20 = default, c21 = default, c30 = default, c31 = default;
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
    private void OneRow(ref float a, ref float panel, ref float c)
    {
        Vector256<float> c0 = default, c1 = default, c2 = default, c3 = default;
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
