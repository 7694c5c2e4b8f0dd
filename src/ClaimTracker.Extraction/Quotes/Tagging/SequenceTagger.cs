using System.Collections.Concurrent;
using System.Runtime.InteropServices;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>The model: reads the tokens of a text and finds attributions, cue by cue.</summary>
/// <remarks>One can serve every thread: its weights never change, and each text is given a room of its own, kept for the next.</remarks>
internal sealed class SequenceTagger
{
    // Stretches are read together up to this many tokens: enough for the matrix products, small enough for the cache.
    private const int Batch = 384;

    private readonly int _width;
    private readonly TokenVectors _vectors;
    private readonly GatedLayer[] _encoder;
    private readonly CueTagger _cues;
    private readonly SpanTagger _spans;
    private readonly ConcurrentBag<TaggingRoom> _rooms = [];

    /// <summary>Makes a model of the weights that <paramref name="arrays"/> hold.</summary>
    public SequenceTagger(NamedArrays arrays)
    {
        _width = arrays.Get<float>("unknown").Length;
        _vectors = new TokenVectors(arrays, _width);
        _encoder = [.. Enumerable.Range(0, arrays.Get<int>("layers")[0]).Select(i => LayerWeights.Read(arrays, $"layer{i}", _width))];
        _cues = new CueTagger(arrays, _width);
        _spans = new SpanTagger(arrays, _width);
    }

    /// <summary>The attributions in reading order of their cues.</summary>
    public IReadOnlyList<TaggedQuote> Find(TokenTable tokens)
    {
        var found = new List<TaggedQuote>();
        var room = _rooms.TryTake(out var kept) ? kept : new TaggingRoom(Batch + TokenReading.MaxStretch, _width);
        var stretches = CollectionsMarshal.AsSpan(tokens.Stretches);
        while (!stretches.IsEmpty)
        {
            var size = 1;
            while (size < stretches.Length && stretches[size].Past - stretches[0].First <= Batch)
            {
                size++;
            }

            ReadBlock(tokens, stretches[..size], room, found);
            stretches = stretches[size..];
        }

        _rooms.Add(room);
        return found;
    }

    private void ReadBlock(TokenTable tokens, ReadOnlySpan<Stretch> block, TaggingRoom room, List<TaggedQuote> found)
    {
        var origin = block[0].First;
        var hidden = Encode(tokens, block, room);
        _spans.Project(hidden, block[^1].Past - origin, room.Products);
        foreach (var stretch in block)
        {
            var start = stretch.First - origin;
            ReadStretch(tokens, stretch, hidden.AsSpan(start * _width), room.Products.AsSpan(start * 3 * _width), room, found);
        }
    }

    private float[] Encode(TokenTable tokens, ReadOnlySpan<Stretch> block, TaggingRoom room)
    {
        var first = block[0].First;
        var (input, output) = (room.Input, room.Output);
        _vectors.Fill(tokens, first, block[^1].Past, input);
        foreach (var layer in _encoder)
        {
            layer.Project(input, block[^1].Past - first, room.Products);
            foreach (var stretch in block)
            {
                var start = stretch.First - first;
                layer.Scan(room.Products.AsSpan(start * layer.Products), input.AsSpan(start * _width), stretch.Length, output.AsSpan(start * _width));
            }

            (input, output) = (output, input);
        }

        return input;
    }

    private void ReadStretch(TokenTable tokens, Stretch stretch, ReadOnlySpan<float> hidden, ReadOnlySpan<float> products, TaggingRoom room, List<TaggedQuote> found)
    {
        _cues.Find(hidden, stretch.Length, room);
        foreach (var (cue, margin) in room.Cues)
        {
            var window = CueView.WindowOf(cue, new Stretch(0, stretch.Length));
            var view = new CueView(cue, window, tokens.Sentences.AsSpan(stretch.First), room.IsCue);
            var spanMargin = _spans.Tag(hidden, products, view, room);
            var tags = room.Tags.AsSpan(0, window.Length);
            var offset = stretch.First + window.First;
            found.Add(new TaggedQuote(cue.Moved(stretch.First), TagRuns.Of(tags, 1, offset), TagRuns.Of(tags, 3, offset), margin, spanMargin));
        }
    }
}
