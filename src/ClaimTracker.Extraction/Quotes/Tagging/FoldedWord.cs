using ClaimTracker.Extraction.Segments;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>A token as the model looks it up: lower case, one form for every quotation mark, dash and number.</summary>
/// <remarks>Words are known to the model by 32-bit hashes only: weights hold no text.</remarks>
internal static class FoldedWord
{
    /// <summary>Characters of a word that count; a longer one is cut.</summary>
    public const int MaxLength = 40;

    /// <summary>Writes the folded form of <paramref name="token"/> and returns its length, at least one.</summary>
    public static int Fold(ReadOnlySpan<char> token, TokenKind kind, Span<char> folded)
    {
        switch (kind)
        {
            case TokenKind.Number:
                return Copy(IsYear(token) ? "2016" : "12", folded);
            case TokenKind.Quote:
                return Copy(token.Length == 1 && token[0] is '\'' or '’' or '‘' or '`' or '‚' or '‛' or '´' or '‹' or '›' ? "'" : "\"", folded);
            case TokenKind.Dash:
                return Copy(token.Length == 1 && token[0] == '-' ? "-" : "--", folded);
            default:
                return FoldLetters(token, folded);
        }
    }

    /// <summary>The hash of folded characters.</summary>
    public static uint Hash(ReadOnlySpan<char> folded)
    {
        var hash = 2166136261u;
        foreach (var c in folded)
        {
            hash = (hash ^ c) * 16777619u;
        }

        hash ^= hash >> 15;
        hash *= 0x2C1B3C6Du;
        return hash ^ (hash >> 13);
    }

    private static int FoldLetters(ReadOnlySpan<char> token, Span<char> folded)
    {
        var length = Math.Min(token.Length, MaxLength);
        for (var i = 0; i < length; i++)
        {
            var c = token[i];
            folded[i] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20)
                : c < 0x80 ? c
                : c is '’' or '‘' ? '\''
                : c is '‐' or '‑' ? '-'
                : char.ToLowerInvariant(c);
        }

        return length;
    }

    private static bool IsYear(ReadOnlySpan<char> number) =>
        number.Length == 4 && (number.StartsWith("19", StringComparison.Ordinal) || number.StartsWith("20", StringComparison.Ordinal));

    private static int Copy(string form, Span<char> folded)
    {
        form.CopyTo(folded);
        return form.Length;
    }
}
