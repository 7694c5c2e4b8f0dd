namespace ClaimTracker.Extraction.Text;

/// <summary>Tells files that are not text by their first bytes, whatever their name says.</summary>
public static class ByteSignatures
{
    private static readonly (byte[] Bytes, int At, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), 0, "PDF"),
        ([0x89, 0x50, 0x4E, 0x47], 0, "a PNG image"),
        ([0xFF, 0xD8, 0xFF], 0, "a JPEG image"),
        ("GIF8"u8.ToArray(), 0, "a GIF image"),
        ("II*\0"u8.ToArray(), 0, "a TIFF image"),
        ("MM\0*"u8.ToArray(), 0, "a TIFF image"),
        ("WEBP"u8.ToArray(), 8, "a WebP image"),
        ("ftyp"u8.ToArray(), 4, "a video"),
        ("WAVE"u8.ToArray(), 8, "a sound file"),
        ("OggS"u8.ToArray(), 0, "a sound file"),
        ("ID3"u8.ToArray(), 0, "a sound file"),
        ([0x50, 0x4B, 0x03, 0x04], 0, "a ZIP archive or an office document"),
        ([0x50, 0x4B, 0x05, 0x06], 0, "an empty ZIP archive"),
        ([0x1F, 0x8B], 0, "a gzip archive"),
        ([0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59], 0, "a bzip2 archive"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], 0, "an xz archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], 0, "a zstd archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], 0, "a 7z archive"),
        ("Rar!"u8.ToArray(), 0, "a RAR archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], 0, "an old office document"),
        ("{\\rtf"u8.ToArray(), 0, "RTF"),
        ("%!PS"u8.ToArray(), 0, "PostScript"),
        ([0x7F, 0x45, 0x4C, 0x46], 0, "a program"),
        ([0xCA, 0xFE, 0xBA, 0xBE], 0, "a program"),
        ("SQLite format 3"u8.ToArray(), 0, "a SQLite database"),
    ];

    /// <summary>What the bytes look like, as it stands in a sentence ("a PNG image"); null when they may be text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes)
    {
        foreach (var (signature, at, name) in Known)
        {
            if (bytes.Length >= at + signature.Length && bytes.Slice(at, signature.Length).SequenceEqual(signature))
            {
                return name;
            }
        }

        // A text may well begin with MZ or BM; a program or a bitmap has zeros soon after.
        var head = bytes[..Math.Min(bytes.Length, 64)];
        return head.Length > 16 && head.Contains((byte)0) ? (head[0], head[1]) switch
        {
            ((byte)'M', (byte)'Z') => "a Windows program",
            ((byte)'B', (byte)'M') => "a bitmap image",
            _ => null,
        } : null;
    }
}
