using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Segments;

/// <summary>Cuts text into tokens close to those of the Penn Treebank, with offsets.</summary>
/// <remarks>Every character that is not white space lies in exactly one token; tokens come in reading order. Any text is
/// lawful and time is linear in its length. Unlike the treebank, printed characters are never replaced.</remarks>
public static class Tokenizer
{
    private const int LongestAbbreviation = 8;

    private static readonly WordList Abbreviations = WordList.Load("abbreviations");

    /// <summary>The tokens of the whole text.</summary>
    public static IReadOnlyList<Token> Split(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Split(text.Value, new TextSpan(0, text.Length));
    }

    /// <summary>The tokens of the stretch <paramref name="span"/>; offsets index <paramref name="text"/>.</summary>
    public static IReadOnlyList<Token> Split(string text, TextSpan span)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new List<Token>((span.Length / 5) + 1);
        AddTo(tokens, text, span);
        return tokens;
    }

    /// <summary>Adds the tokens of the stretch <paramref name="span"/> to <paramref name="tokens"/>.</summary>
    internal static void AddTo(List<Token> tokens, string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (IsWordAt(text, at))
            {
                at = AddWord(tokens, text, at, span.End);
            }
            else
            {
                at = AddMark(tokens, text, at, span.End);
            }
        }
    }

    private static int AddWord(List<Token> tokens, string text, int start, int limit)
    {
        var end = AddressEnd(text, start, limit);
        if (end > start)
        {
            tokens.Add(new Token(TextSpan.FromBounds(start, end), TokenKind.Word));
            return end;
        }

        // Most words end where their plain letters do.
        var plain = PlainEnd(text, start, limit);
        end = WordEnd(text, start, plain, limit);
        var clitic = end > plain ? Clitics.SplitAt(text, start, end) : end;
        if (clitic > start && clitic < end)
        {
            tokens.Add(new Token(TextSpan.FromBounds(start, clitic), TokenKind.Word));
            tokens.Add(new Token(TextSpan.FromBounds(clitic, end), TokenKind.Word));
            return end;
        }

        if (end < limit && text[end] == '.' && KeepsStop(text, start, end))
        {
            end++;
        }

        tokens.Add(new Token(TextSpan.FromBounds(start, end), char.IsDigit(text[start]) ? TokenKind.Number : TokenKind.Word));
        return end;
    }

    private static int AddMark(List<Token> tokens, string text, int start, int limit)
    {
        var c = text[start];
        var end = start + 1;
        var kind = TokenKind.Mark;
        if (IsQuote(c))
        {
            kind = TokenKind.Quote;
            // Typewriter files print ``so'' for one pair of marks.
            if (c is '`' or '\'' && end < limit && text[end] == c)
            {
                end++;
            }
            else if (Clitics.IsAloneAt(text, start, limit, out var clitic))
            {
                (kind, end) = (TokenKind.Word, clitic);
            }
        }
        else if (IsDash(c))
        {
            kind = TokenKind.Dash;
            end = RunEnd(text, start, limit);
        }
        else if (c == '.')
        {
            end = RunEnd(text, start, limit);
        }
        else if (char.IsHighSurrogate(c) && end < limit)
        {
            end++;
        }

        tokens.Add(new Token(TextSpan.FromBounds(start, end), kind));
        return end;
    }

    private static int PlainEnd(string text, int start, int limit)
    {
        var at = start;
        while (at < limit && char.IsAsciiLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int WordEnd(string text, int start, int at, int limit)
    {
        while (at < limit)
        {
            if (IsWordAt(text, at))
            {
                at += char.IsHighSurrogate(text[at]) ? 2 : 1;
            }
            else if (at > start && at + 1 < limit && Joins(text, at))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        return Math.Min(at, limit);
    }

    /// <summary>A mark inside a word: "long-time", "don’t", "U.S", "3.5", "10:30", "AT&amp;T".</summary>
    private static bool Joins(string text, int at)
    {
        char before = text[at - 1], after = text[at + 1];
        return text[at] switch
        {
            '-' or '‐' or '‑' => char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after),
            '\'' or '’' => char.IsLetter(before) && char.IsLetter(after),
            '.' => (char.IsDigit(before) && char.IsDigit(after)) || (char.IsLetter(before) && char.IsLetter(after) && IsInitial(text, at - 1)),
            ',' or ':' => char.IsDigit(before) && char.IsDigit(after),
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '_' => true,
            < '\u0300' => false,
            _ => char.GetUnicodeCategory(text[at]) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark,
        };
    }

    private static bool IsInitial(string text, int at) => at == 0 || !char.IsLetterOrDigit(text[at - 1]);

    private static bool KeepsStop(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return (word.Length == 1 && char.IsUpper(word[0]))
            || (word.Length < LongestAbbreviation && word.Contains('.') && char.IsLetter(word[^1]))
            || (word.Length <= LongestAbbreviation && Abbreviations.Contains(word.ToString()));
    }

    /// <summary>The end of a web address, a handle or a tag that starts here; the start when there is none.</summary>
    private static int AddressEnd(string text, int start, int limit)
    {
        if (text[start] is not ('h' or 'H' or 'w' or 'W'))
        {
            return start;
        }

        var rest = text.AsSpan(start, Math.Min(8, limit - start));
        var isAddress = rest.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
        if (!isAddress)
        {
            return start;
        }

        var end = start;
        while (end < limit && !char.IsWhiteSpace(text[end]) && !IsQuote(text[end]) && text[end] is not (')' or '>' or ']'))
        {
            end++;
        }

        while (end > start + 4 && text[end - 1] is '.' or ',' or ';' or '!' or '?')
        {
            end--;
        }

        return end;
    }

    private static int RunEnd(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && text[end] == text[start])
        {
            end++;
        }

        return end;
    }

    private static bool IsWordAt(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLetter(text, at));

    private static bool IsDash(char c) => c is '-' or '–' or '—' or '―' or '‒' or '−';

    private static bool IsQuote(char c) => c is '"' or '\'' or '`' or '´' or '“' or '”' or '„' or '‟' or '‘' or '’' or '‚' or '‛' or '«' or '»' or '‹' or '›' or '「' or '」' or '『' or '』';
}
