using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>The whole model with its gradients: what <see cref="SequenceTagger"/> computes, and how to make it better.</summary>
internal sealed class TrainingNet
{
    private readonly int _width;
    private readonly float _drop;
    private readonly TrainingRandom _random;
    private readonly TrainedVectors _vectors;
    private readonly TrainedLayer[] _encoder;
    private readonly TrainedOutput _cueOutput;
    private readonly TrainedSpans _spans;
    private readonly ChainLoss _cueChain = new("cue", CueTagger.Tags, (from, to) => to != 2 || from is 1 or 2);

    public TrainingNet(WordVectors published, IReadOnlyList<TokenTable> texts, int width, int layers, float drop, TrainingRandom random)
    {
        (_width, _drop, _random) = (width, drop, random);
        _vectors = new TrainedVectors(published, texts, width, random);
        _encoder = [.. Enumerable.Range(0, layers).Select(i => new TrainedLayer($"layer{i}", width, random))];
        _cueOutput = new TrainedOutput("cue.weights", "cue.bias", width, CueTagger.Tags, random);
        _spans = new TrainedSpans(width, drop, random);
        Parameters =
        [
            .. _vectors.Parameters, .. _encoder.SelectMany(layer => layer.Parameters), .. _cueOutput.Parameters,
            _cueChain.Transitions, _cueChain.Starts, .. _spans.Parameters,
        ];
    }

    public IReadOnlyList<Parameter> Parameters { get; }

    public ChainScores CueChain => new(_cueChain.Transitions.Value, _cueChain.Starts.Value);

    public ChainScores SpanChain => _spans.Chain;

    /// <summary>What the encoder makes of one stretch, nothing dropped.</summary>
    public float[] Encode(TrainingExample example)
    {
        var rows = example.Stretch.Length;
        var input = new float[rows * _width];
        _vectors.Forward([example], input, rows, null);
        foreach (var layer in _encoder)
        {
            var output = new float[rows * _width];
            layer.Scan(layer.Project(input, rows), input, output, new LayerTrace(rows, _width), 0, rows);
            input = output;
        }

        return input;
    }

    /// <summary>Scores of the first step for one stretch.</summary>
    public float[] CueScores(TrainingExample example, float[] hidden) => _cueOutput.Forward(hidden.AsSpan(0, example.Stretch.Length * _width));

    /// <summary>Scores of the second step for one cue of a stretch.</summary>
    public float[] SpanScores(TrainingExample example, Stretch cue, float[] hidden) => _spans.Scores(example, cue, hidden);

    /// <summary>Goes forward and backward through a batch; gradients are added, the losses of the two steps returned.</summary>
    public (double Cue, double Span) Learn(IReadOnlyList<TrainingExample> batch)
    {
        var rows = batch.Sum(example => example.Stretch.Length);
        var input = new float[rows * _width];
        var looked = _vectors.Forward(batch, input, rows, _random);
        var masks = new List<float[]> { Drop(input, _drop * 0.7f) };
        var inputs = new List<float[]> { input };
        var products = new List<float[]>();
        var traces = new List<LayerTrace>();
        foreach (var layer in _encoder)
        {
            var output = new float[rows * _width];
            products.Add(layer.Project(inputs[^1], rows));
            traces.Add(new LayerTrace(rows, _width));
            var offset = 0;
            foreach (var example in batch)
            {
                layer.Scan(products[^1], inputs[^1], output, traces[^1], offset, example.Stretch.Length);
                offset += example.Stretch.Length;
            }

            masks.Add(Drop(output, _drop));
            inputs.Add(output);
        }

        var gradient = new float[rows * _width];
        var losses = LearnOutputs(batch, inputs[^1], gradient);
        for (var i = _encoder.Length - 1; i >= 0; i--)
        {
            Mask(gradient, masks[i + 1]);
            gradient = Back(_encoder[i], batch, products[i], inputs[i], gradient, traces[i]);
        }

        Mask(gradient, masks[0]);
        _vectors.Backward(batch, looked, gradient, rows);
        return losses;
    }

    public void Refresh()
    {
        foreach (var layer in _encoder)
        {
            layer.Refresh();
        }

        _spans.Refresh();
    }

    /// <summary>The weights in the product's form.</summary>
    public NamedArrays Export(float lean)
    {
        var arrays = new NamedArrays();
        _vectors.Put(arrays);
        arrays.Put<int>("layers", [_encoder.Length]);
        arrays.Put<float>("cue.lean", [lean]);
        foreach (var parameter in Parameters.Except(_vectors.Parameters))
        {
            arrays.Put<float>(parameter.Name, parameter.Value);
        }

        return arrays;
    }

    /// <summary>Writes all weights as they are, to go on with them in another run.</summary>
    public void Save(string path)
    {
        var arrays = new NamedArrays();
        foreach (var parameter in Parameters)
        {
            arrays.Put<float>(parameter.Name, parameter.Value);
        }

        using var file = File.Create(path);
        arrays.Write(file);
    }

    /// <summary>Takes over weights that <see cref="Save"/> wrote from a net of the same settings and texts.</summary>
    public void Load(string path)
    {
        using var file = File.OpenRead(path);
        var arrays = NamedArrays.Read(file);
        foreach (var parameter in Parameters)
        {
            arrays.Get<float>(parameter.Name).CopyTo(parameter.Value, 0);
        }

        Refresh();
    }

    private (double Cue, double Span) LearnOutputs(IReadOnlyList<TrainingExample> batch, float[] hidden, float[] gradient)
    {
        double cueLoss = 0;
        var offset = 0;
        foreach (var example in batch)
        {
            int start = offset * _width, size = example.Stretch.Length * _width;
            var scores = _cueOutput.Forward(hidden.AsSpan(start, size));
            var scoreGradient = new float[scores.Length];
            cueLoss += _cueChain.Add(scores, example.WantedCues, scoreGradient);
            _cueOutput.Backward(hidden.AsSpan(start, size), scoreGradient, gradient.AsSpan(start, size));
            offset += example.Stretch.Length;
        }

        return (cueLoss, _spans.Learn(batch, hidden, gradient));
    }

    private static float[] Back(TrainedLayer layer, IReadOnlyList<TrainingExample> batch, float[] products, float[] input, float[] gradient, LayerTrace trace)
    {
        var productGradient = new float[products.Length];
        var inputGradient = new float[input.Length];
        var offset = 0;
        foreach (var example in batch)
        {
            layer.ScanBack(products, input, gradient, trace, offset, example.Stretch.Length, productGradient, inputGradient);
            offset += example.Stretch.Length;
        }

        layer.ProjectBack(input, productGradient, trace.Rows, inputGradient);
        return inputGradient;
    }

    private float[] Drop(float[] values, float share) => TrainedSpans.Drop(values, share, _random);

    private static void Mask(float[] gradient, float[] mask) => TrainedSpans.Mask(gradient, mask);
}
