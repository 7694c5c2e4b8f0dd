namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>From a word's hash to its row among the word vectors.</summary>
/// <remarks>Open addressing: the keys lie in the weights file as they lie in memory, so that start-up builds nothing.</remarks>
internal sealed class WordTable
{
    private readonly uint[] _keys;
    private readonly int[] _rows;
    private readonly int _mask;

    /// <summary>Builds the table for <paramref name="hashes"/>; row n belongs to hash n, the first of equal hashes wins.</summary>
    public WordTable(ReadOnlySpan<uint> hashes)
    {
        var size = 16;
        while (size < hashes.Length * 2)
        {
            size *= 2;
        }

        _mask = size - 1;
        _keys = new uint[size];
        _rows = new int[size];
        Array.Fill(_rows, -1);
        for (var row = 0; row < hashes.Length; row++)
        {
            var slot = SlotOf(hashes[row]);
            if (_rows[slot] < 0)
            {
                _keys[slot] = hashes[row];
                _rows[slot] = row;
            }
        }
    }

    /// <summary>The row of <paramref name="hash"/>; -1 for a word that the model does not know.</summary>
    public int RowOf(uint hash) => _rows[SlotOf(hash)];

    private int SlotOf(uint hash)
    {
        var slot = (int)hash & _mask;
        while (_rows[slot] >= 0 && _keys[slot] != hash)
        {
            slot = (slot + 1) & _mask;
        }

        return slot;
    }
}
