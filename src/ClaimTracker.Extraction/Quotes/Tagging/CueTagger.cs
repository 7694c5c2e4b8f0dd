namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>The first step of the model: which words report.</summary>
internal sealed class CueTagger(NamedArrays arrays, int width)
{
    /// <summary>Outside, first word, further word of a cue.</summary>
    public const int Tags = 3;

    private readonly TagScores _scores = new(arrays.Get<float>("cue.weights"), Leaning(arrays), width);
    private readonly TagDecoder _decoder = new(Tags, arrays.Get<float>("cue.transitions"), arrays.Get<float>("cue.starts"));

    /// <summary>Writes the cues among <paramref name="rows"/> tokens, with their margins, to the room; token numbers count from the first row.</summary>
    public void Find(ReadOnlySpan<float> hidden, int rows, TaggingRoom room)
    {
        room.Cues.Clear();
        _scores.Fill(hidden, rows, room.Scores);
        var tags = room.Tags.AsSpan(0, rows);
        _decoder.Decode(room.Scores, tags, room.Margins, room.Ahead);
        foreach (var cue in TagRuns.Of(tags, 1, 0))
        {
            room.Cues.Add((cue, room.Margins[cue.First]));
        }

        for (var row = 0; row < rows; row++)
        {
            room.IsCue[row] = tags[row] != 0;
        }
    }

    // Training weighs every token alike; the lean, chosen on articles held out, makes up for cues being rare.
    private static float[] Leaning(NamedArrays arrays)
    {
        var bias = arrays.Get<float>("cue.bias");
        bias[1] += arrays.Get<float>("cue.lean")[0];
        return bias;
    }
}
