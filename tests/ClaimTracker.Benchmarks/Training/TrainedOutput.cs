namespace ClaimTracker.Benchmarks.Training;

/// <summary>Scores per tag out of a token's numbers, with gradients.</summary>
internal sealed class TrainedOutput(string weights, string bias, int width, int tags, TrainingRandom random)
{
    private readonly Parameter _weights = new Parameter(weights, tags * width).Fill(random, 0.1f);
    private readonly Parameter _bias = new(bias, tags);

    public IEnumerable<Parameter> Parameters => [_weights, _bias];

    public float[] Forward(ReadOnlySpan<float> hidden)
    {
        var rows = hidden.Length / width;
        var scores = new float[rows * tags];
        for (var row = 0; row < rows; row++)
        {
            for (var tag = 0; tag < tags; tag++)
            {
                scores[(row * tags) + tag] = _bias.Value[tag] + Dense.Dot(hidden.Slice(row * width, width), _weights.Value.AsSpan(tag * width, width));
            }
        }

        return scores;
    }

    public void Backward(ReadOnlySpan<float> hidden, ReadOnlySpan<float> scoreGradient, Span<float> gradient)
    {
        for (var row = 0; row * width < hidden.Length; row++)
        {
            for (var tag = 0; tag < tags; tag++)
            {
                var slope = scoreGradient[(row * tags) + tag];
                _bias.Gradient[tag] += slope;
                Dense.AddScaled(_weights.Gradient.AsSpan(tag * width, width), hidden.Slice(row * width, width), slope);
                Dense.AddScaled(gradient.Slice(row * width, width), _weights.Value.AsSpan(tag * width, width), slope);
            }
        }
    }
}
