using System.Numerics;
using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>The second step (<see cref="SpanTagger"/>) with its gradients: it learns from the right cues.</summary>
internal sealed class TrainedSpans
{
    private readonly int _width;
    private readonly int _products;
    private readonly float _drop;
    private readonly TrainingRandom _random;
    private readonly TrainedLayer _layer;
    private readonly Parameter _cue;
    private readonly Parameter _distances;
    private readonly Parameter _relations;
    private readonly TrainedOutput _output;
    private readonly ChainLoss _chain = new("span", SpanTagger.Tags, (from, to) => (to != 2 || from is 1 or 2) && (to != 4 || from is 3 or 4));
    private float[] _cueBack = [];

    public TrainedSpans(int width, float drop, TrainingRandom random)
    {
        (_width, _products, _drop, _random) = (width, 3 * width, drop, random);
        _layer = new TrainedLayer("span", width, random);
        _cue = new Parameter("span.cue", width * _products).Fill(random, 0.1f);
        _distances = new Parameter("span.distances", CueView.Distances * _products).Fill(random, 0.1f);
        _relations = new Parameter("span.relations", CueView.Relations * _products).Fill(random, 0.1f);
        _output = new TrainedOutput("span.output", "span.output.bias", width, SpanTagger.Tags, random);
        Refresh();
    }

    public IEnumerable<Parameter> Parameters =>
        [.. _layer.Parameters, _cue, _distances, _relations, .. _output.Parameters, _chain.Transitions, _chain.Starts];

    public ChainScores Chain => new(_chain.Transitions.Value, _chain.Starts.Value);

    public void Refresh()
    {
        _layer.Refresh();
        _cueBack = Dense.Transposed(_cue.Value, _width, _products);
    }

    /// <summary>Learns from every cue of the batch; adds to <paramref name="gradient"/> that of <paramref name="hidden"/>.</summary>
    public double Learn(IReadOnlyList<TrainingExample> batch, float[] hidden, float[] gradient)
    {
        var rows = hidden.Length / _width;
        var products = _layer.Project(hidden, rows);
        var productGradient = new float[products.Length];
        double loss = 0;
        var offset = 0;
        foreach (var example in batch)
        {
            for (var cue = 0; cue < example.Cues.Count; cue++)
            {
                loss += LearnCue(example, cue, offset, hidden, products, gradient, productGradient);
            }

            offset += example.Stretch.Length;
        }

        _layer.ProjectBack(hidden, productGradient, rows, gradient);
        return loss;
    }

    /// <summary>Scores of the tags for one cue, nothing dropped; <paramref name="hidden"/> is of this stretch alone.</summary>
    public float[] Scores(TrainingExample example, Stretch cue, float[] hidden)
    {
        var view = ViewOf(example, cue);
        int start = view.Window.First, rows = view.Window.Length;
        var inputs = _layer.Project(hidden, hidden.Length / _width).AsSpan(start * _products, rows * _products).ToArray();
        AddCue(view, MeanOf(cue, 0, hidden), inputs);
        var states = new float[rows * _width];
        _layer.Scan(inputs, hidden.AsSpan(start * _width, rows * _width), states, new LayerTrace(rows, _width), 0, rows);
        return _output.Forward(states);
    }

    private static CueView ViewOf(TrainingExample example, Stretch cue) => new(
        cue,
        CueView.WindowOf(cue, new Stretch(0, example.Stretch.Length)),
        example.Tokens.Sentences.AsSpan(example.Stretch.First, example.Stretch.Length),
        example.IsCue);

    private double LearnCue(
        TrainingExample example, int number, int offset,
        float[] hidden, float[] products, float[] gradient, float[] productGradient)
    {
        var cue = example.Cues[number].Cue;
        var view = ViewOf(example, cue);
        int start = offset + view.Window.First, rows = view.Window.Length;
        var x = hidden.AsSpan(start * _width, rows * _width);
        var mean = MeanOf(cue, offset, hidden);
        var inputs = products.AsSpan(start * _products, rows * _products).ToArray();
        AddCue(view, mean, inputs);
        var trace = new LayerTrace(rows, _width);
        var states = new float[rows * _width];
        _layer.Scan(inputs, x, states, trace, 0, rows);
        var mask = Drop(states, _drop, _random);
        var scores = _output.Forward(states);
        var scoreGradient = new float[scores.Length];
        var loss = _chain.Add(scores, example.WantedSpans(number), scoreGradient);
        var stateGradient = new float[states.Length];
        _output.Backward(states, scoreGradient, stateGradient);
        Mask(stateGradient, mask);
        var inputGradient = new float[inputs.Length];
        _layer.ScanBack(inputs, x, stateGradient, trace, 0, rows, inputGradient, gradient.AsSpan(start * _width, rows * _width));
        Dense.AddScaled(productGradient.AsSpan(start * _products, inputs.Length), inputGradient, 1);
        BackCue(view, mean, inputGradient, offset, gradient);
        return loss;
    }

    private float[] MeanOf(Stretch cue, int offset, float[] hidden)
    {
        var mean = new float[_width];
        for (var row = cue.First; row < cue.Past; row++)
        {
            Dense.AddScaled(mean, hidden.AsSpan((offset + row) * _width, _width), 1f / cue.Length);
        }

        return mean;
    }

    private void AddCue(CueView view, float[] mean, float[] inputs)
    {
        var shared = new float[_products];
        for (var k = 0; k < _width; k++)
        {
            Dense.AddScaled(shared, _cue.Value.AsSpan(k * _products, _products), mean[k]);
        }

        for (var row = 0; row < view.Window.Length; row++)
        {
            var input = inputs.AsSpan(row * _products, _products);
            Rows.Add(input, shared);
            Rows.Add(input, _distances.Value.AsSpan(view.Distance(row) * _products, _products));
            Rows.Add(input, _relations.Value.AsSpan(view.Relation(row) * _products, _products));
        }
    }

    private void BackCue(CueView view, float[] mean, float[] inputGradient, int offset, float[] gradient)
    {
        var shared = new float[_products];
        for (var row = 0; row < view.Window.Length; row++)
        {
            var slope = inputGradient.AsSpan(row * _products, _products);
            Rows.Add(shared, slope);
            Rows.Add(_distances.Gradient.AsSpan(view.Distance(row) * _products, _products), slope);
            Rows.Add(_relations.Gradient.AsSpan(view.Relation(row) * _products, _products), slope);
        }

        var meanGradient = new float[_width];
        for (var k = 0; k < _width; k++)
        {
            Dense.AddScaled(_cue.Gradient.AsSpan(k * _products, _products), shared, mean[k]);
        }

        for (var j = 0; j < _products; j++)
        {
            Dense.AddScaled(meanGradient, _cueBack.AsSpan(j * _width, _width), shared[j]);
        }

        for (var row = view.Cue.First; row < view.Cue.Past; row++)
        {
            Dense.AddScaled(gradient.AsSpan((offset + row) * _width, _width), meanGradient, 1f / view.Cue.Length);
        }
    }

    /// <summary>Sets a share of the values to zero and scales up the rest; returns the factors.</summary>
    internal static float[] Drop(float[] values, float share, TrainingRandom random)
    {
        var mask = new float[values.Length];
        var keep = 1 / (1 - share);
        for (var i = 0; i < mask.Length; i++)
        {
            mask[i] = random.Next() < share ? 0 : keep;
        }

        Mask(values, mask);
        return mask;
    }

    internal static void Mask(float[] values, float[] mask)
    {
        for (var i = 0; i + Vector<float>.Count <= values.Length; i += Vector<float>.Count)
        {
            (new Vector<float>(values, i) * new Vector<float>(mask, i)).CopyTo(values, i);
        }
    }
}
