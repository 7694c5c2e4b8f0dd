namespace ClaimTracker.Extraction.Text;

/// <summary>Translates between UTF-16 offsets, which the program counts in, and code point offsets, which every export counts in.</summary>
/// <remarks>Source: W3C Web Annotation Data Model, TextPositionSelector: positions are counted in code points.</remarks>
public sealed class CodePointMap
{
    // Only the places where the two counts drift apart are kept: most articles have none.
    private readonly int[] _lowSurrogates;

    /// <summary>Prepares the translation for <paramref name="text"/>.</summary>
    public CodePointMap(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lows = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            {
                lows.Add(i);
            }
        }

        _lowSurrogates = [.. lows];
    }

    /// <summary>The number of code points before the UTF-16 offset <paramref name="utf16"/>; an offset inside a pair counts as its start.</summary>
    public int ToCodePoint(int utf16)
    {
        // Low surrogates at offsets <= utf16 mean one unit each that starts no code point.
        var at = Array.BinarySearch(_lowSurrogates, utf16);
        return at >= 0 ? utf16 - at - 1 : utf16 - ~at;
    }

    /// <summary>The UTF-16 offset of code point number <paramref name="codePoint"/>.</summary>
    public int ToUtf16(int codePoint)
    {
        int low = 0, high = _lowSurrogates.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_lowSurrogates[middle] - middle <= codePoint)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return codePoint + low;
    }
}
