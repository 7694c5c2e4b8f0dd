namespace ClaimTracker.Benchmarks.Training;

/// <summary>Numbers that are the same on every run and machine (xorshift).</summary>
internal sealed class TrainingRandom(ulong seed)
{
    private ulong _state = (seed * 0x9E3779B97F4A7C15UL) + 0x1234567UL;

    /// <summary>A number from zero up to, without, one.</summary>
    public float Next()
    {
        _state ^= _state << 13;
        _state ^= _state >> 7;
        _state ^= _state << 17;
        return (_state >> 40) / 16777216f;
    }

    public int Below(int limit) => (int)(Next() * limit);

    public void Shuffle<T>(Span<T> items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var other = Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }
}
