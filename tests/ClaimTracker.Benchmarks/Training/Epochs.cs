using System.Diagnostics;
using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>Passes over the examples, with a falling rate of learning.</summary>
internal static class Epochs
{
    /// <summary>Learns from <paramref name="examples"/>, which are shuffled; afterwards the net holds the running means of its weights, which are what ships.</summary>
    public static void Run(TrainingNet net, TrainingExample[] examples, List<GoldArticle> held, TrainingSettings settings, TrainingRandom random)
    {
        var watch = Stopwatch.StartNew();
        var total = settings.Epochs * (examples.Sum(example => (long)example.Stretch.Length) / settings.Batch);
        var step = 0;
        for (var epoch = 1; epoch <= settings.Epochs; epoch++)
        {
            random.Shuffle(examples.AsSpan());
            double cueLoss = 0, spanLoss = 0;
            foreach (var batch in Batches(examples, settings.Batch))
            {
                var (cue, span) = net.Learn(batch);
                (cueLoss, spanLoss) = (cueLoss + cue, spanLoss + span);
                var norm = Math.Sqrt(net.Parameters.Sum(parameter => parameter.SquaredNorm())) / batch.Count;
                var scale = (float)(Math.Min(1, 5 / (norm + 1e-9)) / batch.Count);
                var rate = settings.Rate * Math.Min(1f, (step + 1) / 200f) * Math.Max(0.02f, 1 - ((float)step / total));
                foreach (var parameter in net.Parameters)
                {
                    parameter.Step(scale, rate, Math.Min(0.998f, step / (step + 10f)));
                }

                net.Refresh();
                step++;
            }

            Console.Error.WriteLine(FormattableString.Invariant($"epoch {epoch} {watch.Elapsed.TotalSeconds:F0}s cue {cueLoss / examples.Length:F3} span {spanLoss / examples.Length:F3} {Measure(net, held)}"));
        }

        foreach (var parameter in net.Parameters)
        {
            parameter.Swap();
        }

        net.Refresh();
    }

    private static string Measure(TrainingNet net, List<GoldArticle> held)
    {
        if (held.Count == 0)
        {
            return "";
        }

        foreach (var parameter in net.Parameters)
        {
            parameter.Swap();
        }

        var lines = new float[] { 0, 0.5f, 1, 1.5f }.Select(lean =>
        {
            var tagger = new SequenceTagger(net.Export(lean));
            var score = new ExactScore();
            foreach (var article in held)
            {
                score.Add(article.Quotes, tagger.Find(article.Tokens));
            }

            return FormattableString.Invariant($"\n  lean {lean} {score}");
        }).ToList();

        foreach (var parameter in net.Parameters)
        {
            parameter.Swap();
        }

        return string.Concat(lines);
    }

    private static IEnumerable<IReadOnlyList<TrainingExample>> Batches(TrainingExample[] examples, int size)
    {
        var batch = new List<TrainingExample>();
        var tokens = 0;
        foreach (var example in examples)
        {
            batch.Add(example);
            tokens += example.Stretch.Length;
            if (tokens >= size)
            {
                yield return batch;
                (batch, tokens) = ([], 0);
            }
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }
}
