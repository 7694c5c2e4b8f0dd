namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>A stretch as seen from one of its cues: how far each token stands from it, and on which side of sentence ends.</summary>
/// <param name="cue">The cue; token numbers count from the first row of the stretch's numbers.</param>
/// <param name="window">The tokens that may belong to it.</param>
/// <param name="sentences">Sentence number of every token, by the same count.</param>
/// <param name="isCue">True for every token of any cue, by the same count.</param>
internal readonly ref struct CueView(Stretch cue, Stretch window, ReadOnlySpan<int> sentences, ReadOnlySpan<bool> isCue)
{
    /// <summary>Tokens before a cue that may belong to it; of 99.9 % of attributions the whole lies within.</summary>
    public const int Before = 72;

    /// <summary>Tokens behind a cue that may belong to it.</summary>
    public const int Behind = 180;

    /// <summary>Number of different distances.</summary>
    public const int Distances = 21;

    /// <summary>Number of different relations.</summary>
    public const int Relations = 10;

    private readonly ReadOnlySpan<int> _sentences = sentences;
    private readonly ReadOnlySpan<bool> _isCue = isCue;

    public Stretch Cue { get; } = cue;

    public Stretch Window { get; } = window;

    /// <summary>The window of <paramref name="cue"/> in <paramref name="stretch"/>.</summary>
    public static Stretch WindowOf(Stretch cue, Stretch stretch) =>
        new(Math.Max(stretch.First, cue.First - Before), Math.Min(stretch.Past, cue.Past + Behind));

    /// <summary>The class of the distance between row <paramref name="row"/> of the window and the cue; zero inside it.</summary>
    public int Distance(int row)
    {
        var token = Window.First + row;
        return token < Cue.First ? Bucket(Cue.First - token) : token >= Cue.Past ? 10 + Bucket(token - Cue.Past + 1) : 0;
    }

    /// <summary>How many sentences off, and whether the token belongs to another cue.</summary>
    public int Relation(int row)
    {
        var token = Window.First + row;
        var off = Math.Clamp(_sentences[token] - _sentences[Cue.First], -2, 2) + 2;
        var isOther = _isCue[token] && (token < Cue.First || token >= Cue.Past);
        return (off * 2) + (isOther ? 1 : 0);
    }

    // 1 to 5 one by one, then 6-7, 8-10, 11-15, 16-25, farther.
    private static int Bucket(int tokens) => tokens switch
    {
        <= 5 => tokens,
        <= 7 => 6,
        <= 10 => 7,
        <= 15 => 8,
        <= 25 => 9,
        _ => 10,
    };
}
