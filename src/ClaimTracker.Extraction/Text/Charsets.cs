using System.Text;

namespace ClaimTracker.Extraction.Text;

/// <summary>Charset names: in a header, in a page's first bytes, and the encodings that they stand for.</summary>
public static class Charsets
{
    // WHATWG Encoding: a page's own declaration counts within its first 1024 bytes; many pages are late.
    private const int Prescan = 4096;

    /// <summary>The western encoding that texts without a declaration are in when they are not UTF-8.</summary>
    internal static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The charset parameter of a Content-Type header; null when there is none.</summary>
    public static string? OfContentType(string? contentType) => contentType is null ? null : After(contentType, "charset=");

    /// <summary>The encoding called <paramref name="name"/>; null when there is no name or nobody knows it.</summary>
    internal static Encoding? Named(string? name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            return null;
        }

        // WHATWG Encoding: what calls itself latin1 or ASCII is windows-1252.
        var label = name.Trim().ToLowerInvariant();
        if (label is "iso-8859-1" or "iso8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "windows-1252" or "cp1252")
        {
            return Windows1252;
        }

        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(label) ?? Encoding.GetEncoding(label);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>The charset that a meta element or an XML declaration in the first bytes names; null when there is none.</summary>
    internal static string? DeclaredIn(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Prescan)]);
        if (head.StartsWith("<?xml", StringComparison.Ordinal) && head.IndexOf("?>", StringComparison.Ordinal) is > 0 and var end)
        {
            return After(head[..end], "encoding=") ?? MetaCharset(head);
        }

        return MetaCharset(head);
    }

    private static string? MetaCharset(string head)
    {
        var meta = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase);
        while (meta >= 0)
        {
            var end = head.IndexOf('>', meta);
            if (end < 0)
            {
                return null;
            }

            if (After(head[meta..end], "charset=") is { } name)
            {
                return name;
            }

            meta = head.IndexOf("<meta", end, StringComparison.OrdinalIgnoreCase);
        }

        return null;
    }

    private static string? After(string text, string key)
    {
        var at = text.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
        {
            return null;
        }

        var value = text[(at + key.Length)..].TrimStart(' ', '"', '\'');
        var end = value.IndexOfAny([.. " \"';/>\r\n\t,"]);
        var name = end < 0 ? value : value[..end];
        return name.Length is > 0 and < 40 ? name : null;
    }
}
