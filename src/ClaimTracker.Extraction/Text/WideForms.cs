using System.Text;

namespace ClaimTracker.Extraction.Text;

/// <summary>Guesses the form of bytes that carry no mark: 16 and 32 bit units by their zeros, windows-1252 by its letters and quotation marks.</summary>
internal static class WideForms
{
    private const int Sample = 4096;

    /// <summary>The UTF-16 or UTF-32 form that the places of zero bytes speak for; null when none.</summary>
    public static Encoding? Guess(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, Sample)];
        if (sample.Length < 8)
        {
            return null;
        }

        Span<int> zeros = stackalloc int[4];
        zeros.Clear();
        for (var i = 0; i < sample.Length; i++)
        {
            zeros[i % 4] += sample[i] == 0 ? 1 : 0;
        }

        var most = sample.Length / 4 * 0.6;
        var few = sample.Length / 4 * 0.2;
        return (zeros[0] > most, zeros[1] > most, zeros[2] > most, zeros[3] > most) switch
        {
            (false, true, true, true) => new UTF32Encoding(false, false),
            (true, true, true, false) => new UTF32Encoding(true, false),
            (false, true, false, true) when zeros[0] + zeros[2] < few => Encoding.Unicode,
            (true, false, true, false) when zeros[1] + zeros[3] < few => Encoding.BigEndianUnicode,
            _ => null,
        };
    }

    /// <summary>True when no valid UTF-8 sequence stands among the high bytes and most of them are letters in words, quotation marks, dashes or signs.</summary>
    public static bool LooksLikeWindows1252(ReadOnlySpan<byte> bytes)
    {
        int high = 0, plausible = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
            {
                continue;
            }

            if (IsUtf8Pair(bytes, i))
            {
                return false;
            }

            high++;
            plausible += IsPlausible(bytes, i) ? 1 : 0;
        }

        return plausible >= high * 0.8;
    }

    private static bool IsUtf8Pair(ReadOnlySpan<byte> bytes, int i)
    {
        var length = bytes[i] switch { >= 0xC2 and <= 0xDF => 2, >= 0xE0 and <= 0xEF => 3, >= 0xF0 and <= 0xF4 => 4, _ => 0 };
        if (length == 0 || i + length > bytes.Length)
        {
            return false;
        }

        for (var at = 1; at < length; at++)
        {
            if ((bytes[i + at] & 0xC0) != 0x80)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlausible(ReadOnlySpan<byte> bytes, int i)
    {
        var c = bytes[i];
        // 8A to 9F hold the letters that Latin-1 lacks: Š, Œ, Ž and their small ones.
        if (c is >= 0xC0 or 0x83 or 0x8A or 0x8C or 0x8E or 0x9A or 0x9C or 0x9E or 0x9F)
        {
            return (i > 0 && IsLetter(bytes[i - 1])) || (i + 1 < bytes.Length && IsLetter(bytes[i + 1]));
        }

        // 80 is the euro, 85 the ellipsis, 91-97 quotation marks, bullet and dashes, 99 the trade mark; A0-BF are blanks and signs.
        return c is 0x80 or 0x82 or 0x84 or 0x85 or (>= 0x91 and <= 0x97) or 0x99 or (>= 0xA0 and <= 0xBF);
    }

    private static bool IsLetter(byte c) => c is (>= (byte)'a' and <= (byte)'z') or (>= (byte)'A' and <= (byte)'Z') or >= 0xC0;
}
