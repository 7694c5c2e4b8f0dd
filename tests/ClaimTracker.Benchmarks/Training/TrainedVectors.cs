using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>The vectors of words, parts of words, shapes and places, with their gradients.</summary>
internal sealed class TrainedVectors
{
    private const int LeastTexts = 5;

    private readonly int _width;
    private readonly WordTable _table;
    private readonly uint[] _hashes;
    private readonly float[] _published;
    private readonly int[] _learntRow;
    private readonly bool[][] _isLearntPart;
    private readonly Parameter _words;
    private readonly Parameter _projection;
    private readonly Parameter _unknown;
    private readonly Parameter[] _parts;
    private readonly Parameter _shapes;
    private readonly Parameter _quotations;
    private readonly Parameter _places;
    private readonly (ushort Suffix, ushort Ending, ushort Prefix)[] _partsOfWord;

    public TrainedVectors(WordVectors published, IReadOnlyList<TokenTable> texts, int width, TrainingRandom random)
    {
        _width = width;
        var counts = TextCounts(texts, tokens => tokens.Words);
        var parts = PartsByWord(published, texts);
        _hashes = [.. published.Words.Select(WordVectors.HashOf).Concat(counts.Where(pair => pair.Value >= LeastTexts).Select(pair => pair.Key).Order()).Distinct()];
        _table = new WordTable(_hashes);
        var learnt = 0;
        _learntRow = [.. _hashes.Select(hash => counts.GetValueOrDefault(hash) >= LeastTexts ? learnt++ : -1)];
        _partsOfWord = [.. _hashes.Select(hash => parts[hash])];
        _published = new float[_hashes.Length * WordVectors.Padded];
        for (var i = 0; i < published.Words.Count; i++)
        {
            var row = _table.RowOf(WordVectors.HashOf(published.Words[i]));
            published.Values.AsSpan(i * WordVectors.Padded, WordVectors.Padded).CopyTo(_published.AsSpan(row * WordVectors.Padded));
        }

        _isLearntPart = [LearntParts(texts, t => t.Suffixes), LearntParts(texts, t => t.Endings), LearntParts(texts, t => t.Prefixes)];
        _words = new Parameter("words", learnt * width);
        _projection = new Parameter("projection", WordVectors.Padded * width).Fill(random, 0.12f);
        _unknown = new Parameter("unknown", width).Fill(random, 0.1f);
        _parts = [NewPart("suffixes"), NewPart("endings"), NewPart("prefixes")];
        _shapes = new Parameter("shapes", WordShape.Count * width).Fill(random, 0.1f);
        _quotations = new Parameter("quotations", QuotationState.Count * width).Fill(random, 0.1f);
        _places = new Parameter("places", ParagraphPlace.Count * width).Fill(random, 0.1f);

        Parameter NewPart(string name) => new Parameter(name, TokenReading.Buckets * width).Fill(random, 0.05f);
    }

    public IEnumerable<Parameter> Parameters => [_words, _projection, _unknown, .. _parts, _shapes, _quotations, _places];

    /// <summary>What was looked up for one batch.</summary>
    internal sealed record Looked(int[] Rows, bool[] UseWord, float[] Published);

    /// <summary>Writes the vectors of a batch. With random numbers some words are taken for unknown, so that the others learn to stand in for them.</summary>
    public Looked Forward(IReadOnlyList<TrainingExample> batch, float[] vectors, int rows, TrainingRandom? random)
    {
        var looked = new Looked(new int[rows], new bool[rows], new float[rows * WordVectors.Padded]);
        var at = 0;
        foreach (var example in batch)
        {
            for (var token = example.Stretch.First; token < example.Stretch.Past; token++, at++)
            {
                var row = random?.Next() < 0.03f ? -1 : _table.RowOf(example.Tokens.Words[token]);
                looked.Rows[at] = row;
                looked.UseWord[at] = row >= 0 && _learntRow[row] >= 0 && (random is null || random.Next() > 0.2f);
                if (row >= 0)
                {
                    _published.AsSpan(row * WordVectors.Padded, WordVectors.Padded).CopyTo(looked.Published.AsSpan(at * WordVectors.Padded));
                }

                AddFeatures(example.Tokens, token, looked, at, vectors.AsSpan(at * _width, _width), (parameter, index, vector) => Dense.AddScaled(vector, parameter.Value.AsSpan(index * _width, _width), 1));
            }
        }

        var projected = new float[rows * _width];
        new PackedMatrix(_projection.Value, WordVectors.Padded, _width).Multiply(looked.Published, rows, projected);
        Dense.AddScaled(vectors, projected, 1);
        return looked;
    }

    public void Backward(IReadOnlyList<TrainingExample> batch, Looked looked, float[] gradient, int rows)
    {
        var at = 0;
        foreach (var example in batch)
        {
            for (var token = example.Stretch.First; token < example.Stretch.Past; token++, at++)
            {
                AddFeatures(example.Tokens, token, looked, at, gradient.AsSpan(at * _width, _width), (parameter, index, vector) => Dense.AddScaled(parameter.Gradient.AsSpan(index * _width, _width), vector, 1));
            }
        }

        Dense.AddOuter(looked.Published, gradient, rows, WordVectors.Padded, _width, _projection.Gradient);
    }

    /// <summary>Puts the vectors as the product reads them: a known word with its parts already added.</summary>
    public void Put(NamedArrays arrays)
    {
        var rows = new float[_hashes.Length * _width];
        new PackedMatrix(_projection.Value, WordVectors.Padded, _width).Multiply(_published, _hashes.Length, rows);
        for (var row = 0; row < _hashes.Length; row++)
        {
            var vector = rows.AsSpan(row * _width, _width);
            if (_learntRow[row] >= 0)
            {
                Dense.AddScaled(vector, _words.Value.AsSpan(_learntRow[row] * _width, _width), 1);
            }

            var (suffix, ending, prefix) = _partsOfWord[row];
            AddPart(vector, 0, suffix);
            AddPart(vector, 1, ending);
            AddPart(vector, 2, prefix);
        }

        arrays.Put<uint>("words.hash", _hashes);
        QuantisedRows.Put(arrays, "words", rows, _width);
        for (var part = 0; part < _parts.Length; part++)
        {
            var kept = _parts[part].Value.ToArray();
            for (var i = 0; i < kept.Length; i++)
            {
                kept[i] = _isLearntPart[part][i / _width] ? kept[i] : 0;
            }

            QuantisedRows.Put(arrays, _parts[part].Name, kept, _width);
        }

        foreach (var parameter in (Parameter[])[_unknown, _shapes, _quotations, _places])
        {
            arrays.Put<float>(parameter.Name, parameter.Value);
        }
    }

    private delegate void OnFeature(Parameter parameter, int index, Span<float> vector);

    private void AddFeatures(TokenTable tokens, int token, Looked looked, int at, Span<float> vector, OnFeature act)
    {
        if (looked.UseWord[at])
        {
            act(_words, _learntRow[looked.Rows[at]], vector);
        }
        else if (looked.Rows[at] < 0)
        {
            act(_unknown, 0, vector);
        }

        ActPart(0, tokens.Suffixes[token], vector, act);
        ActPart(1, tokens.Endings[token], vector, act);
        ActPart(2, tokens.Prefixes[token], vector, act);
        act(_shapes, tokens.Shapes[token], vector);
        act(_quotations, tokens.Quotations[token], vector);
        act(_places, tokens.Places[token], vector);
    }

    private void ActPart(int part, int index, Span<float> vector, OnFeature act)
    {
        if (_isLearntPart[part][index])
        {
            act(_parts[part], index, vector);
        }
    }

    private void AddPart(Span<float> vector, int part, int index) =>
        ActPart(part, index, vector, (parameter, row, sum) => Dense.AddScaled(sum, parameter.Value.AsSpan(row * _width, _width), 1));

    private static bool[] LearntParts(IReadOnlyList<TokenTable> texts, Func<TokenTable, ushort[]> column)
    {
        var counts = TextCounts(texts, column);
        return [.. Enumerable.Range(0, TokenReading.Buckets).Select(bucket => counts.GetValueOrDefault((ushort)bucket) >= LeastTexts)];
    }

    private static Dictionary<T, int> TextCounts<T>(IReadOnlyList<TokenTable> texts, Func<TokenTable, T[]> column)
        where T : notnull
    {
        var counts = new Dictionary<T, int>();
        foreach (var text in texts)
        {
            foreach (var value in column(text).Take(text.Count).Distinct())
            {
                counts[value] = counts.GetValueOrDefault(value) + 1;
            }
        }

        return counts;
    }

    private static Dictionary<uint, (ushort Suffix, ushort Ending, ushort Prefix)> PartsByWord(WordVectors published, IReadOnlyList<TokenTable> texts)
    {
        var parts = new Dictionary<uint, (ushort Suffix, ushort Ending, ushort Prefix)>();
        foreach (var word in published.Words)
        {
            parts.TryAdd(WordVectors.HashOf(word), TokenReading.PartsOf(word));
        }

        foreach (var tokens in texts)
        {
            for (var i = 0; i < tokens.Count; i++)
            {
                parts.TryAdd(tokens.Words[i], (tokens.Suffixes[i], tokens.Endings[i], tokens.Prefixes[i]));
            }
        }

        return parts;
    }
}
