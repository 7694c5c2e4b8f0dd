using System.Globalization;
using System.Text;

namespace ClaimTracker.Extraction.Text;

/// <summary>Turns bytes into characters: byte order mark, then form, then what the bytes or their sender declare.</summary>
public static class TextDecoder
{
    // More damage than this and the bytes were no text to begin with.
    private const double MostDamage = 0.01;

    private static readonly UTF8Encoding StrictUtf8 = new(false, true);

    /// <summary>Decodes <paramref name="bytes"/>; <paramref name="declared"/> is the charset of a Content-Type header, if there was one.</summary>
    /// <remarks>Any bytes are lawful. What is not valid in the encoding becomes U+FFFD and is counted in a note; more than one
    /// character in a hundred makes a <see cref="DecodedText.Problem"/>.</remarks>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        if (bytes.IsEmpty)
        {
            return Refused("The file is empty: there is nothing to read.");
        }

        if (ByteSignatures.NameOf(bytes) is { } name)
        {
            return Refused($"This looks like {name}, not text. Save the article as text or HTML and import that.");
        }

        return Marked(bytes) ?? Unmarked(bytes, declared);
    }

    private static DecodedText Refused(string problem) => new("", [], problem);

    private static DecodedText? Marked(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => Checked(Encoding.UTF8.GetString(bytes[3..]), "UTF-8", null),
        [0xFF, 0xFE, 0x00, 0x00, ..] => Checked(Encoding.UTF32.GetString(bytes[4..]), "UTF-32", "Decoded as UTF-32."),
        [0x00, 0x00, 0xFE, 0xFF, ..] => Checked(new UTF32Encoding(true, false).GetString(bytes[4..]), "UTF-32", "Decoded as UTF-32."),
        [0xFF, 0xFE, ..] => Checked(Encoding.Unicode.GetString(bytes[2..]), "UTF-16", "Decoded as UTF-16."),
        [0xFE, 0xFF, ..] => Checked(Encoding.BigEndianUnicode.GetString(bytes[2..]), "UTF-16", "Decoded as UTF-16."),
        _ => null,
    };

    private static DecodedText Unmarked(ReadOnlySpan<byte> bytes, string? declared)
    {
        if (WideForms.Guess(bytes) is { } wide)
        {
            return Checked(wide.GetString(bytes), wide.WebName, $"Decoded as {wide.WebName.ToUpperInvariant()}, told from the zero bytes.");
        }

        var encoding = Charsets.Named(declared) ?? Charsets.Named(Charsets.DeclaredIn(bytes));
        var isAscii = !bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7F);
        if (isAscii && encoding is { IsSingleByte: false } && !encoding.WebName.StartsWith("utf", StringComparison.Ordinal))
        {
            // ISO-2022-JP and its like look like ASCII.
            return Checked(encoding.GetString(bytes), encoding.WebName, $"Decoded as {encoding.WebName}.");
        }

        if (isAscii || IsUtf8(bytes))
        {
            // Bytes that are valid UTF-8 by chance are so rare that they win over a wrong declaration.
            return Checked(Encoding.UTF8.GetString(bytes), "UTF-8", null);
        }

        if (encoding is not null && encoding.CodePage != Encoding.UTF8.CodePage)
        {
            return Checked(encoding.GetString(bytes), encoding.WebName, $"Decoded as {encoding.WebName}.");
        }

        return WideForms.LooksLikeWindows1252(bytes)
            ? Checked(Charsets.Windows1252.GetString(bytes), "windows-1252", "Decoded as windows-1252.")
            : Checked(Encoding.UTF8.GetString(bytes), "UTF-8", null);
    }

    private static bool IsUtf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            StrictUtf8.GetCharCount(bytes);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static DecodedText Checked(string text, string encoding, string? note)
    {
        int replaced = 0, controls = 0;
        foreach (var c in text)
        {
            replaced += c == '\uFFFD' ? 1 : 0;
            controls += c < ' ' && c is not ('\n' or '\r' or '\t' or '\f' or '\v' or '\0' or '\u001b') ? 1 : 0;
        }

        if (replaced + controls > text.Length * MostDamage)
        {
            var share = ((replaced + controls) * 100.0 / text.Length).ToString("0", CultureInfo.InvariantCulture);
            return Refused($"This is not text: {share} % of it cannot be read as {encoding}. Save the article as UTF-8 text or HTML and import that.");
        }

        List<string> notes = note is null ? [] : [note];
        if (replaced > 0)
        {
            notes.Add($"{replaced.ToString(CultureInfo.InvariantCulture)} characters were not valid {encoding} and are shown as U+FFFD.");
        }

        return new DecodedText(text, notes, null);
    }
}
