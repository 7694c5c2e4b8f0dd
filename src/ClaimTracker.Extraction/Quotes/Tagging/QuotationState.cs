using ClaimTracker.Extraction.Segments;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Marks every token of a paragraph as outside, inside or at the edge of a quotation.</summary>
internal static class QuotationState
{
    public const byte Outside = 0;
    public const byte Opening = 1;
    public const byte Inside = 2;
    public const byte Closing = 3;
    public const byte SingleOpening = 4;
    public const byte SingleInside = 5;
    public const byte SingleClosing = 6;

    /// <summary>Inside a quotation that the paragraph never closes: it goes on in the next one.</summary>
    public const byte Unclosed = 7;

    /// <summary>Number of different states.</summary>
    public const int Count = 8;

    // A single mark farther off than this does not close a quotation: it is the apostrophe of another word.
    private const int SingleReach = 120;

    /// <summary>Writes the state of each of <paramref name="tokens"/> to <paramref name="states"/>.</summary>
    public static void Mark(string text, ReadOnlySpan<Token> tokens, Span<byte> states)
    {
        int open = -1, singlePast = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            var isDouble = tokens[i].Kind == TokenKind.Quote && IsDouble(tokens[i].In(text));
            if (isDouble && (open >= 0 ? !LooksOpening(text, tokens, i) || !LooksOpening(text, tokens, open) : !LooksClosing(text, tokens[i])))
            {
                states[i] = open < 0 ? Opening : Closing;
                open = open < 0 ? i : -1;
            }
            else if (open >= 0 || isDouble)
            {
                states[i] = open >= 0 ? Inside : Outside;
            }
            else
            {
                singlePast = singlePast > i ? singlePast : SingleEnd(text, tokens, i);
                states[i] = singlePast < 0 ? Outside : Single(states, i, singlePast);
                singlePast = singlePast == i + 1 ? -1 : singlePast;
            }
        }

        if (open >= 0)
        {
            states[(open + 1)..tokens.Length].Fill(Unclosed);
        }
    }

    /// <summary>True for a double mark, also when it is typed as two single ones.</summary>
    public static bool IsDouble(ReadOnlySpan<char> mark) => mark.Length > 1 || mark[0] is '"' or '“' or '”' or '„' or '‟' or '«' or '»';

    private static byte Single(Span<byte> states, int at, int past) =>
        at + 1 == past ? SingleClosing : at == 0 || states[at - 1] is not (SingleOpening or SingleInside) ? SingleOpening : SingleInside;

    private static bool LooksOpening(string text, ReadOnlySpan<Token> tokens, int at)
    {
        var mark = tokens[at].In(text);
        return mark[0] is '“' or '„' or '`' || (mark[0] is not ('”' or '»') && StartsWord(text, tokens[at]));
    }

    private static bool LooksClosing(string text, Token mark) => mark.In(text)[0] == '”' && !StartsWord(text, mark);

    private static bool StartsWord(string text, Token mark)
    {
        int before = mark.Span.Start - 1, after = mark.Span.End;
        return (before < 0 || char.IsWhiteSpace(text[before]) || text[before] is '(' or '[' or '—' or '–' or '-')
            && after < text.Length && !char.IsWhiteSpace(text[after]);
    }

    // 'so' in single marks: one opens before a word, another closes behind one or behind a point.
    private static int SingleEnd(string text, ReadOnlySpan<Token> tokens, int at)
    {
        if (tokens[at].Kind != TokenKind.Quote || tokens[at].In(text)[0] is not ('\'' or '‘') || !StartsWord(text, tokens[at]))
        {
            return -1;
        }

        var limit = Math.Min(tokens.Length, at + SingleReach);
        for (var i = at + 2; i < limit; i++)
        {
            if (tokens[i].Kind == TokenKind.Quote && tokens[i].In(text)[0] is '\'' or '’' && !StartsWord(text, tokens[i]))
            {
                return i + 1;
            }
        }

        return -1;
    }
}
