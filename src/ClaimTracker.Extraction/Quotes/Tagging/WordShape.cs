using ClaimTracker.Extraction.Segments;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>How a token is written, and whether it begins or ends its sentence.</summary>
internal static class WordShape
{
    /// <summary>Number of different shapes.</summary>
    public const int Count = Forms * 3;

    private const int Forms = 9;

    /// <summary>The number of the shape of <paramref name="token"/>, below <see cref="Count"/>.</summary>
    public static byte Of(ReadOnlySpan<char> token, TokenKind kind, bool isFirst, bool isLast) =>
        (byte)((isFirst ? Forms : isLast ? 2 * Forms : 0) + Form(token, kind));

    private static int Form(ReadOnlySpan<char> token, TokenKind kind)
    {
        switch (kind)
        {
            case TokenKind.Number:
                return 0;
            case TokenKind.Quote:
                return 1;
            case TokenKind.Dash:
                return 2;
            case TokenKind.Mark:
                return 3;
            default:
                break;
        }

        if (!char.IsUpper(token[0]))
        {
            return HasUpper(token[1..]) ? 4 : 5;
        }

        return token.Length == 1 || (token.Length == 2 && token[1] == '.') ? 6 : HasUpper(token[1..]) ? 7 : 8;
    }

    private static bool HasUpper(ReadOnlySpan<char> rest)
    {
        foreach (var c in rest)
        {
            if (c is >= 'A' and <= 'Z' || (c >= 0x80 && char.IsUpper(c)))
            {
                return true;
            }
        }

        return false;
    }
}
