using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>What the teachers think of one stretch: the chances of its cue tags, and of the span tags of each of its cues.</summary>
internal sealed record Lesson(ChainChances Cues, IReadOnlyList<ChainChances> Spans);

/// <summary>Several trained models that answer together: their scores are averaged.</summary>
/// <remarks>Models that began from other random numbers err in other places, so together they are right more often than any of them, and how far they
/// agree says how sure a tag is. A model that learns from their chances beside the labels, and on texts that nobody labelled, comes close to them.
/// Source: Hinton, Vinyals and Dean, "Distilling the Knowledge in a Neural Network", 2015.</remarks>
internal sealed class Teachers(IReadOnlyList<TrainingNet> nets)
{
    // Cues are rare: what is added to the score of a cue's first word, so that the lessons hold enough of them.
    private const float Lean = 0.7f;

    private readonly ChainScores _cues = ChainScores.Mean([.. nets.Select(net => net.CueChain)]);
    private readonly ChainScores _spans = ChainScores.Mean([.. nets.Select(net => net.SpanChain)]);

    /// <summary>The chances for a stretch whose cues are known.</summary>
    public Lesson Teach(TrainingExample example)
    {
        var hidden = nets.Select(net => net.Encode(example)).ToArray();
        return new Lesson(_cues.Chances(CueScores(example, hidden)), [.. example.Cues.Select(cue => _spans.Chances(SpanScores(example, hidden, cue.Cue)))]);
    }

    /// <summary>The stretches of a text that nobody labelled, with the cues that the teachers find and what they think of them.</summary>
    public IEnumerable<TrainingExample> Label(TokenTable tokens)
    {
        foreach (var stretch in tokens.Stretches)
        {
            var bare = new TrainingExample(tokens, stretch, new byte[stretch.Length], new bool[stretch.Length], []);
            var tags = _cues.Best(CueScores(bare, [.. nets.Select(net => net.Encode(bare))]), Lean);
            var cues = TagRuns.Of(tags, 1, 0).Select(cue => (cue, new byte[CueView.WindowOf(cue, new Stretch(0, stretch.Length)).Length])).ToList();
            var example = bare with { CueTags = tags, IsCue = Array.ConvertAll(tags, tag => tag != 0), Cues = cues };
            yield return example with { Lesson = Teach(example), Share = 1 };
        }
    }

    private float[] CueScores(TrainingExample example, float[][] hidden) =>
        Mean([.. nets.Select((net, i) => net.CueScores(example, hidden[i]))]);

    private float[] SpanScores(TrainingExample example, float[][] hidden, Stretch cue) =>
        Mean([.. nets.Select((net, i) => net.SpanScores(example, cue, hidden[i]))]);

    private static float[] Mean(IReadOnlyList<float[]> rows) => [.. Enumerable.Range(0, rows[0].Length).Select(i => rows.Sum(row => row[i]) / rows.Count)];
}
