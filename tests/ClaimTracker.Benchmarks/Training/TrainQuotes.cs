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
        var unlabelled = settings.Teachers == 0 ? [] : TrainingCorpus.ReadUnlabelled(settings.Gold);
        var published = WordVectors.Read(settings.Vectors, settings.Words);
        IReadOnlyList<TokenTable> texts = [.. learnt.Select(article => article.Tokens), .. unlabelled];
        var examples = learnt.SelectMany(TrainingExample.From).ToArray();
        Console.Error.WriteLine($"{learnt.Count} articles, {held.Count} held out, {examples.Length} stretches, {unlabelled.Count} texts without labels, {published.Words.Count} published vectors");
        if (settings.Teachers > 0)
        {
            var teachers = new Teachers([.. Enumerable.Range(1, settings.Teachers).Select(number => Teacher(number, examples))]);
            examples =
            [
                .. examples.Select(example => example with { Lesson = teachers.Teach(example), Share = settings.Share }),
                .. unlabelled.SelectMany(tokens => teachers.Label(tokens)),
            ];
            Console.Error.WriteLine($"{settings.Teachers} teachers gave lessons on {examples.Length} stretches");
        }

        var net = NewNet(settings.Seed, out var random);
        Epochs.Run(net, examples, held, settings, random);
        using var file = File.Create(settings.Output);
        net.Export(settings.Lean).Write(file);
        Console.Error.WriteLine($"{settings.Output}: {file.Length} bytes");
        return 0;

        TrainingNet NewNet(ulong seed, out TrainingRandom random)
        {
            random = new TrainingRandom(seed);
            return new TrainingNet(published, texts, settings.Width, settings.Layers, settings.Drop, random);
        }

        TrainingNet Teacher(int number, TrainingExample[] labelled)
        {
            var teacher = NewNet(settings.Seed + (ulong)number, out var random);
            var kept = settings.Keep is null ? null : Path.Combine(settings.Keep, $"teacher-{number}.bin");
            if (File.Exists(kept))
            {
                teacher.Load(kept);
                return teacher;
            }

            Epochs.Run(teacher, [.. labelled], held, settings, random);
            if (kept is not null)
            {
                teacher.Save(kept);
            }

            return teacher;
        }
    }
}
