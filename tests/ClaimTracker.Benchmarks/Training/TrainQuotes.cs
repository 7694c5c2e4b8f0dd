using System.Diagnostics;
using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary><c>train quotes</c>: makes the weights of the quote model out of the training articles.</summary>
internal static class TrainQuotes
{
    public static int Run(TrainingSettings settings)
    {
        var articles = TrainingCorpus.Read(settings.Gold, "train");
        var held = articles.Where((_, i) => settings.Held > 0 && i % settings.Held == 0).ToList();
        var learnt = articles.Except(held).ToList();
        var published = WordVectors.Read(settings.Vectors, settings.Words);
        var unlabelled = settings.Teachers == 0 ? [] : TrainingCorpus.ReadUnlabelled(settings.Gold);
        IReadOnlyList<TokenTable> texts = [.. learnt.Select(article => article.Tokens), .. unlabelled];
        var examples = learnt.SelectMany(TrainingExample.From).ToArray();
        Console.Error.WriteLine($"{learnt.Count} articles, {held.Count} held out, {examples.Length} stretches, {unlabelled.Count} texts without labels, {published.Words.Count} published vectors");
        if (settings.Teachers > 0)
        {
            examples = Taught(examples, unlabelled, published, texts, held, settings);
        }

        var random = new TrainingRandom(settings.Seed);
        var net = new TrainingNet(published, texts, settings.Width, settings.Layers, settings.Drop, random);
        Learn(net, examples, held, settings, random);
        using var file = File.Create(settings.Output);
        net.Export(settings.Lean).Write(file);
        Console.Error.WriteLine($"{settings.Output}: {file.Length} bytes");
        return 0;
    }

    private static TrainingExample[] Taught(
        TrainingExample[] examples, IReadOnlyList<TokenTable> unlabelled, WordVectors published, IReadOnlyList<TokenTable> texts, List<GoldArticle> held, TrainingSettings settings)
    {
        var nets = new List<TrainingNet>();
        for (var number = 1; number <= settings.Teachers; number++)
        {
            var random = new TrainingRandom(settings.Seed + (ulong)number);
            var net = new TrainingNet(published, texts, settings.Width, settings.Layers, settings.Drop, random);
            var kept = settings.Keep is null ? null : Path.Combine(settings.Keep, $"teacher-{number}.bin");
            if (kept is null || !File.Exists(kept))
            {
                Learn(net, examples.ToArray(), held, settings, random);
                Save(net, kept);
            }
            else
            {
                Load(net, kept);
            }

            nets.Add(net);
        }

        var teachers = new Teachers(nets);
        Console.Error.WriteLine("teachers together " + Together(teachers, held, settings.Lean));
        return
        [
            .. examples.Select(example => example with { Lesson = teachers.Teach(example), Share = settings.Share }),
            .. unlabelled.SelectMany(tokens => teachers.Label(tokens, settings.Lean)),
        ];
    }

    private static string Together(Teachers teachers, List<GoldArticle> held, float lean)
    {
        var score = new ExactScore();
        foreach (var article in held)
        {
            score.Add(article.Quotes, teachers.Find(article.Tokens, lean));
        }

        return score.ToString();
    }

    private static void Save(TrainingNet net, string? path)
    {
        if (path is null)
        {
            return;
        }

        var arrays = new NamedArrays();
        foreach (var parameter in net.Parameters)
        {
            arrays.Put<float>(parameter.Name, parameter.Value);
        }

        using var file = File.Create(path);
        arrays.Write(file);
    }

    private static void Load(TrainingNet net, string path)
    {
        using var file = File.OpenRead(path);
        var arrays = NamedArrays.Read(file);
        foreach (var parameter in net.Parameters)
        {
            arrays.Get<float>(parameter.Name).CopyTo(parameter.Value, 0);
        }

        net.Refresh();
    }

    // Afterwards the net holds the running means, which are what counts.
    private static void Learn(TrainingNet net, TrainingExample[] examples, List<GoldArticle> held, TrainingSettings settings, TrainingRandom random)
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
