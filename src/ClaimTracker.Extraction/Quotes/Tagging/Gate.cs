using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>The S-shaped function of the gates: a rational one, because it gives the same bits on every machine.</summary>
/// <remarks>tanh(y) ≈ y(27 + y²)/(27 + 9y²) for |y| ≤ 3, which meets ±1 smoothly there; gate(x) = ½ + ½ tanh(x/2).</remarks>
internal static class Gate
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> Of(Vector256<float> x)
    {
        var y = Vector256.Min(Vector256.Max(x * 0.5f, Vector256.Create(-3f)), Vector256.Create(3f));
        var square = y * y;
        var rise = y * (square + Vector256.Create(27f)) / Vector256.FusedMultiplyAdd(square, Vector256.Create(9f), Vector256.Create(27f));
        return Vector256.FusedMultiplyAdd(rise, Vector256.Create(0.5f), Vector256.Create(0.5f));
    }
}
