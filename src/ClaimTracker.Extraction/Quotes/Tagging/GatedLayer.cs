using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>One layer of simple recurrent units that reads a stretch in both directions.</summary>
/// <remarks>
/// <para>All products with the input are one matrix multiplication; what is left to do token by token is cheap:
/// f = gate(F + v·c'), c = f·c' + (1 − f)·Z, o = gate(O + w·c'), h = o·c + (1 − o)·x, where c' is the state of the token before.</para>
/// <para>Source: Lei et al., "Simple Recurrent Units for Highly Parallelizable Recurrence", EMNLP 2018.</para>
/// </remarks>
internal sealed class GatedLayer(float[] weights, float[] bias, float[] peephole, int width)
{
    private readonly PackedMatrix _weights = new(weights, width, 3 * width, bias);

    /// <summary>Products per token: Z, F and O for each direction.</summary>
    public int Products => 3 * width;

    /// <summary>Multiplies the inputs of <paramref name="rows"/> tokens; the recurrence comes after.</summary>
    public void Project(ReadOnlySpan<float> input, int rows, Span<float> products) => _weights.Multiply(input, rows, products);

    /// <summary>Runs the recurrence over one stretch in both directions.</summary>
    public void Scan(ReadOnlySpan<float> products, ReadOnlySpan<float> input, int rows, Span<float> output)
    {
        _ = products[(rows * Products) - 1] + input[(rows * width) - 1] + output[(rows * width) - 1];
        for (var unit = 0; unit < width / 2; unit += 16)
        {
            Columns(ref MemoryMarshal.GetReference(products), ref MemoryMarshal.GetReference(input), ref MemoryMarshal.GetReference(output), rows, unit);
        }
    }

    // Each step waits for the one before it, so four sets of eight units, two in each direction, run side by side.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Columns(ref float products, ref float input, ref float output, int rows, int unit)
    {
        var half = width / 2;
        Vector256<float> ahead = default, aheadToo = default, back = default, backToo = default;
        for (var step = 0; step < rows; step++)
        {
            int row = step, mirror = rows - 1 - step;
            ref var product = ref Unsafe.Add(ref products, (row * Products) + unit);
            ref var x = ref Unsafe.Add(ref input, (row * width) + unit);
            ref var h = ref Unsafe.Add(ref output, (row * width) + unit);
            ahead = Step(ahead, ref product, ref x, ref h, unit);
            aheadToo = Step(aheadToo, ref Unsafe.Add(ref product, 8), ref Unsafe.Add(ref x, 8), ref Unsafe.Add(ref h, 8), unit + 8);
            product = ref Unsafe.Add(ref products, (mirror * Products) + (3 * half) + unit);
            x = ref Unsafe.Add(ref input, (mirror * width) + half + unit);
            h = ref Unsafe.Add(ref output, (mirror * width) + half + unit);
            back = Step(back, ref product, ref x, ref h, width + unit);
            backToo = Step(backToo, ref Unsafe.Add(ref product, 8), ref Unsafe.Add(ref x, 8), ref Unsafe.Add(ref h, 8), width + unit + 8);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector256<float> Step(Vector256<float> state, ref float product, ref float x, ref float h, int peep)
    {
        var half = (nuint)width / 2;
        ref var peeps = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(peephole), peep);
        var candidate = Vector256.LoadUnsafe(ref product);
        var forget = Gate.Of(Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref peeps), state, Vector256.LoadUnsafe(ref product, half)));
        var open = Gate.Of(Vector256.FusedMultiplyAdd(Vector256.LoadUnsafe(ref peeps, half), state, Vector256.LoadUnsafe(ref product, 2 * half)));
        var input = Vector256.LoadUnsafe(ref x);
        state = Vector256.FusedMultiplyAdd(forget, state - candidate, candidate);
        Vector256.FusedMultiplyAdd(open, state - input, input).StoreUnsafe(ref h);
        return state;
    }
}
