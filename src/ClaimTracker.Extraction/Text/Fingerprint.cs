using System.Security.Cryptography;
using System.Text;

namespace ClaimTracker.Extraction.Text;

/// <summary>Content hashes by which the same bytes or the same text are recognised again.</summary>
public static class Fingerprint
{
    /// <summary>SHA-256 of the text's UTF-8 form, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(Encoding.UTF8.GetBytes(text.Value));
    }

    /// <summary>SHA-256 of <paramref name="bytes"/>, as 64 lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
