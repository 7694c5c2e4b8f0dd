using System.Numerics;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>An array of weights with its gradient, the two moments of Adam, and the running mean that is shipped.</summary>
internal sealed class Parameter(string name, int size)
{
    private readonly float[] _first = new float[size];
    private readonly float[] _second = new float[size];

    public string Name { get; } = name;

    public float[] Value { get; } = new float[size];

    public float[] Gradient { get; } = new float[size];

    /// <summary>Exponential mean of the values over the last steps: it varies less than any single step.</summary>
    public float[] Mean { get; } = new float[size];

    public Parameter Fill(TrainingRandom random, float range)
    {
        for (var i = 0; i < Value.Length; i++)
        {
            Value[i] = ((2 * random.Next()) - 1) * range;
        }

        Value.CopyTo(Mean, 0);
        return this;
    }

    public Parameter Set(Func<int, float> value)
    {
        for (var i = 0; i < Value.Length; i++)
        {
            Mean[i] = Value[i] = value(i);
        }

        return this;
    }

    public double SquaredNorm()
    {
        var sum = Vector<float>.Zero;
        var i = 0;
        for (; i + Vector<float>.Count <= Gradient.Length; i += Vector<float>.Count)
        {
            var gradient = new Vector<float>(Gradient, i);
            sum += gradient * gradient;
        }

        double norm = Vector.Sum(sum);
        for (; i < Gradient.Length; i++)
        {
            norm += Gradient[i] * Gradient[i];
        }

        return norm;
    }

    /// <summary>One step of Adam; the gradient is scaled, used and cleared.</summary>
    public void Step(float scale, float rate, float keep)
    {
        const float One = 0.9f, Two = 0.999f;
        var i = 0;
        for (; i + Vector<float>.Count <= Value.Length; i += Vector<float>.Count)
        {
            var gradient = new Vector<float>(Gradient, i) * scale;
            var first = (new Vector<float>(_first, i) * One) + (gradient * (1 - One));
            var second = (new Vector<float>(_second, i) * Two) + (gradient * gradient * (1 - Two));
            var value = new Vector<float>(Value, i) - (first * rate / (Vector.SquareRoot(second) + new Vector<float>(1e-6f)));
            first.CopyTo(_first, i);
            second.CopyTo(_second, i);
            value.CopyTo(Value, i);
            ((new Vector<float>(Mean, i) * keep) + (value * (1 - keep))).CopyTo(Mean, i);
        }

        for (; i < Value.Length; i++)
        {
            var gradient = Gradient[i] * scale;
            _first[i] = (_first[i] * One) + (gradient * (1 - One));
            _second[i] = (_second[i] * Two) + (gradient * gradient * (1 - Two));
            Value[i] -= _first[i] * rate / (MathF.Sqrt(_second[i]) + 1e-6f);
            Mean[i] = (Mean[i] * keep) + (Value[i] * (1 - keep));
        }

        Array.Clear(Gradient);
    }

    /// <summary>Exchanges the running mean and the values, to measure or to ship the mean.</summary>
    public void Swap()
    {
        for (var i = 0; i < Value.Length; i++)
        {
            (Value[i], Mean[i]) = (Mean[i], Value[i]);
        }
    }
}
