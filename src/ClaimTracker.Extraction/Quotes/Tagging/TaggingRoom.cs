namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Arrays that the model writes its intermediate numbers to; one set serves one text after another.</summary>
internal sealed class TaggingRoom(int rows, int width)
{
    /// <summary>Vectors of the tokens of a block, then the numbers of each layer in turn.</summary>
    public float[] Input { get; } = new float[rows * width];

    public float[] Output { get; } = new float[rows * width];

    /// <summary>Products of a block with a layer's matrix.</summary>
    public float[] Products { get; } = new float[rows * 3 * width];

    /// <summary>The same for the window of one cue, with what the cue adds.</summary>
    public float[] CueInputs { get; } = new float[TokenReading.MaxStretch * 3 * width];

    public float[] CueStates { get; } = new float[TokenReading.MaxStretch * width];

    public float[] CueMean { get; } = new float[width];

    public float[] CueProducts { get; } = new float[3 * width];

    public float[] Scores { get; } = new float[TokenReading.MaxStretch * TagScores.Lanes];

    public float[] Ahead { get; } = new float[TokenReading.MaxStretch * TagScores.Lanes];

    public float[] Margins { get; } = new float[TokenReading.MaxStretch];

    public byte[] Tags { get; } = new byte[TokenReading.MaxStretch];

    public bool[] IsCue { get; } = new bool[TokenReading.MaxStretch];

    public List<(Stretch Cue, float Margin)> Cues { get; } = [];
}
