namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>The second step of the model: for one cue, which words are its source and which its content.</summary>
internal sealed class SpanTagger(NamedArrays arrays, int width)
{
    /// <summary>Outside; first and further word of a source; first and further word of a content.</summary>
    public const int Tags = 5;

    private readonly int _products = 3 * width;
    private readonly GatedLayer _layer = LayerWeights.Read(arrays, "span", width);
    private readonly PackedMatrix _cue = new(arrays.Get<float>("span.cue"), width, 3 * width);
    private readonly float[] _places = Places(arrays.Get<float>("span.distances"), arrays.Get<float>("span.relations"), 3 * width);
    private readonly TagScores _scores = new(arrays.Get<float>("span.output"), arrays.Get<float>("span.output.bias"), width);
    private readonly TagDecoder _decoder = new(Tags, arrays.Get<float>("span.transitions"), arrays.Get<float>("span.starts"));

    /// <summary>Does the work that is the same for every cue of a block.</summary>
    public void Project(ReadOnlySpan<float> hidden, int rows, Span<float> products) => _layer.Project(hidden, rows, products);

    /// <summary>Writes the tags for the tokens of the view to the room, and returns how clearly the least sure edge won.</summary>
    /// <param name="hidden">What the encoder made of the stretch.</param>
    /// <param name="products">What <see cref="Project"/> made of it.</param>
    /// <param name="view">The stretch as seen from the cue.</param>
    /// <param name="room">Receives the tags.</param>
    public float Tag(ReadOnlySpan<float> hidden, ReadOnlySpan<float> products, CueView view, TaggingRoom room)
    {
        var rows = view.Window.Length;
        MeanOf(hidden, view.Cue, room.CueMean);
        _cue.Multiply(room.CueMean, 1, room.CueProducts);
        for (var row = 0; row < rows; row++)
        {
            Rows.Sum(
                room.CueInputs.AsSpan(row * _products, _products),
                products.Slice((view.Window.First + row) * _products, _products),
                room.CueProducts,
                _places.AsSpan(((view.Distance(row) * CueView.Relations) + view.Relation(row)) * _products, _products));
        }

        _layer.Scan(room.CueInputs, hidden[(view.Window.First * width)..], rows, room.CueStates);
        _scores.Fill(room.CueStates, rows, room.Scores);
        _decoder.Decode(room.Scores, room.Tags.AsSpan(0, rows), room.Margins, room.Ahead);
        return LeastEdge(room.Tags.AsSpan(0, rows), room.Margins);
    }

    // What a token's distance and its relation to the cue add, summed beforehand for every pair of the two.
    private static float[] Places(float[] distances, float[] relations, int products)
    {
        var places = new float[CueView.Distances * CueView.Relations * products];
        for (var pair = 0; pair < CueView.Distances * CueView.Relations; pair++)
        {
            var place = places.AsSpan(pair * products, products);
            distances.AsSpan(pair / CueView.Relations * products, products).CopyTo(place);
            Rows.Add(place, relations.AsSpan(pair % CueView.Relations * products, products));
        }

        return places;
    }

    private void MeanOf(ReadOnlySpan<float> hidden, Stretch cue, Span<float> mean)
    {
        mean.Clear();
        for (var row = cue.First; row < cue.Past; row++)
        {
            Rows.Add(mean, hidden.Slice(row * width, width));
        }

        foreach (ref var number in mean)
        {
            number /= cue.Length;
        }
    }

    private static float LeastEdge(ReadOnlySpan<byte> tags, ReadOnlySpan<float> margins)
    {
        var least = float.PositiveInfinity;
        for (var i = 0; i < tags.Length; i++)
        {
            var isEdge = tags[i] is 1 or 3 || (i > 0 && tags[i] != tags[i - 1] && tags[i - 1] != 0);
            least = isEdge ? Math.Min(least, margins[i]) : least;
        }

        return float.IsPositiveInfinity(least) ? 0 : least;
    }
}
