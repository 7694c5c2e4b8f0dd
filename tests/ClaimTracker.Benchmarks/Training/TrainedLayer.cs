using System.Runtime.Intrinsics;
using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>What one run of a layer leaves behind for going backward.</summary>
internal sealed class LayerTrace(int rows, int width)
{
    public int Rows { get; } = rows;

    public float[] State { get; } = new float[rows * width];

    public float[] Forget { get; } = new float[rows * width];

    public float[] Open { get; } = new float[rows * width];

    public float[] ForgetSlope { get; } = new float[rows * width];

    public float[] OpenSlope { get; } = new float[rows * width];
}

/// <summary>The recurrent layer of the product (<see cref="GatedLayer"/>) with its gradients.</summary>
internal sealed class TrainedLayer
{
    private readonly int _width;
    private readonly int _half;
    private readonly PackedMatrix _forward;
    private readonly PackedMatrix _backward;

    public TrainedLayer(string name, int width, TrainingRandom random)
    {
        (_width, _half) = (width, width / 2);
        Weights = new Parameter(name + ".weights", width * 3 * width).Fill(random, MathF.Sqrt(3f / width));
        // Gates begin by remembering and by letting the input pass.
        Bias = new Parameter(name + ".bias", 3 * width).Set(i => i / _half % 3 == 1 ? 1f : i / _half % 3 == 2 ? -0.5f : 0f);
        Peephole = new Parameter(name + ".peephole", 2 * width).Fill(random, 0.1f);
        _forward = new PackedMatrix(Weights.Value, width, 3 * width);
        _backward = new PackedMatrix(Dense.Transposed(Weights.Value, width, 3 * width), 3 * width, width);
    }

    public Parameter Weights { get; }

    public Parameter Bias { get; }

    public Parameter Peephole { get; }

    public IEnumerable<Parameter> Parameters => [Weights, Bias, Peephole];

    /// <summary>Takes over the weights after a step.</summary>
    public void Refresh()
    {
        _forward.Pack(Weights.Value);
        _backward.Pack(Dense.Transposed(Weights.Value, _width, 3 * _width));
    }

    public float[] Project(ReadOnlySpan<float> input, int rows)
    {
        var products = new float[rows * 3 * _width];
        _forward.Multiply(input, rows, products);
        for (var row = 0; row < rows; row++)
        {
            Rows.Add(products.AsSpan(row * 3 * _width, 3 * _width), Bias.Value);
        }

        return products;
    }

    /// <summary>Adds the gradients of weights and bias, and to <paramref name="inputGradient"/> that of the input.</summary>
    public void ProjectBack(ReadOnlySpan<float> input, ReadOnlySpan<float> gradient, int rows, Span<float> inputGradient)
    {
        var back = new float[rows * _width];
        _backward.Multiply(gradient, rows, back);
        Dense.AddScaled(inputGradient, back, 1);
        Dense.AddOuter(input, gradient, rows, _width, 3 * _width, Weights.Gradient);
        for (var row = 0; row < rows; row++)
        {
            Rows.Add(Bias.Gradient, gradient.Slice(row * 3 * _width, 3 * _width));
        }
    }

    public void Scan(ReadOnlySpan<float> products, ReadOnlySpan<float> input, Span<float> output, LayerTrace trace, int offset, int rows)
    {
        for (var unit = 0; unit < _half; unit += 8)
        {
            Column(products, input, output, trace, offset, rows, unit, true);
            Column(products, input, output, trace, offset, rows, unit, false);
        }
    }

    public void ScanBack(
        ReadOnlySpan<float> products, ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient,
        LayerTrace trace, int offset, int rows, Span<float> productGradient, Span<float> inputGradient)
    {
        for (var unit = 0; unit < _half; unit += 8)
        {
            ColumnBack(products, input, outputGradient, trace, offset, rows, unit, true, productGradient, inputGradient);
            ColumnBack(products, input, outputGradient, trace, offset, rows, unit, false, productGradient, inputGradient);
        }
    }

    private static (Vector256<float> Value, Vector256<float> Slope) GateOf(Vector256<float> x)
    {
        var y = Vector256.Min(Vector256.Max(x * 0.5f, Vector256.Create(-3f)), Vector256.Create(3f));
        var square = y * y;
        var root = (Vector256.Create(9f) - square) / ((square + Vector256.Create(3f)) * 3f);
        return (Gate.Of(x), root * root * 0.25f);
    }

    private void Column(ReadOnlySpan<float> products, ReadOnlySpan<float> input, Span<float> output, LayerTrace trace, int offset, int rows, int unit, bool forward)
    {
        var side = forward ? 0 : 1;
        int product = (side * 3 * _half) + unit, column = (side * _half) + unit, peep = (side * 2 * _half) + unit;
        var forgetPeep = Vector256.LoadUnsafe(ref Peephole.Value[peep]);
        var openPeep = Vector256.LoadUnsafe(ref Peephole.Value[peep + _half]);
        var state = Vector256<float>.Zero;
        for (var step = 0; step < rows; step++)
        {
            var row = offset + (forward ? step : rows - 1 - step);
            var at = (row * 3 * _width) + product;
            var here = (row * _width) + column;
            var candidate = Vector256.LoadUnsafe(in products[at]);
            var (forget, forgetSlope) = GateOf(Vector256.FusedMultiplyAdd(forgetPeep, state, Vector256.LoadUnsafe(in products[at + _half])));
            var (open, openSlope) = GateOf(Vector256.FusedMultiplyAdd(openPeep, state, Vector256.LoadUnsafe(in products[at + (2 * _half)])));
            var x = Vector256.LoadUnsafe(in input[here]);
            state = Vector256.FusedMultiplyAdd(forget, state - candidate, candidate);
            Vector256.FusedMultiplyAdd(open, state - x, x).StoreUnsafe(ref output[here]);
            state.StoreUnsafe(ref trace.State[here]);
            forget.StoreUnsafe(ref trace.Forget[here]);
            open.StoreUnsafe(ref trace.Open[here]);
            forgetSlope.StoreUnsafe(ref trace.ForgetSlope[here]);
            openSlope.StoreUnsafe(ref trace.OpenSlope[here]);
        }
    }

    private void ColumnBack(
        ReadOnlySpan<float> products, ReadOnlySpan<float> input, ReadOnlySpan<float> outputGradient,
        LayerTrace trace, int offset, int rows, int unit, bool forward, Span<float> productGradient, Span<float> inputGradient)
    {
        var side = forward ? 0 : 1;
        int product = (side * 3 * _half) + unit, column = (side * _half) + unit, peep = (side * 2 * _half) + unit;
        var forgetPeep = Vector256.LoadUnsafe(ref Peephole.Value[peep]);
        var openPeep = Vector256.LoadUnsafe(ref Peephole.Value[peep + _half]);
        Vector256<float> carry = default, forgetSum = default, openSum = default;
        for (var step = rows - 1; step >= 0; step--)
        {
            var row = offset + (forward ? step : rows - 1 - step);
            var at = (row * 3 * _width) + product;
            var here = (row * _width) + column;
            var before = step == 0 ? Vector256<float>.Zero : Vector256.LoadUnsafe(ref trace.State[here + (forward ? -_width : _width)]);
            var gradient = Vector256.LoadUnsafe(in outputGradient[here]);
            var open = Vector256.LoadUnsafe(ref trace.Open[here]);
            var forget = Vector256.LoadUnsafe(ref trace.Forget[here]);
            var state = Vector256.LoadUnsafe(ref trace.State[here]);
            var toOpen = gradient * (state - Vector256.LoadUnsafe(in input[here])) * Vector256.LoadUnsafe(ref trace.OpenSlope[here]);
            (Vector256.LoadUnsafe(ref inputGradient[here]) + (gradient * (Vector256<float>.One - open))).StoreUnsafe(ref inputGradient[here]);
            var toState = carry + (gradient * open);
            var toForget = toState * (before - Vector256.LoadUnsafe(in products[at])) * Vector256.LoadUnsafe(ref trace.ForgetSlope[here]);
            (toState * (Vector256<float>.One - forget)).StoreUnsafe(ref productGradient[at]);
            toForget.StoreUnsafe(ref productGradient[at + _half]);
            toOpen.StoreUnsafe(ref productGradient[at + (2 * _half)]);
            carry = (toState * forget) + (toForget * forgetPeep) + (toOpen * openPeep);
            forgetSum += toForget * before;
            openSum += toOpen * before;
        }

        (Vector256.LoadUnsafe(ref Peephole.Gradient[peep]) + forgetSum).StoreUnsafe(ref Peephole.Gradient[peep]);
        (Vector256.LoadUnsafe(ref Peephole.Gradient[peep + _half]) + openSum).StoreUnsafe(ref Peephole.Gradient[peep + _half]);
    }
}
