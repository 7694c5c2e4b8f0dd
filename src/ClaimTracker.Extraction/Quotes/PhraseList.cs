using System.Runtime.InteropServices;
using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Finds the phrases of a word list in a stretch of text, word by word; <c>*</c> in a phrase stands for up to four words,
/// and <c>^</c> before it for the stretch's start, marks passed over.</summary>
internal sealed class PhraseList
{
    private const int Gap = 4;

    private readonly Dictionary<string, Phrase[]>.AlternateLookup<ReadOnlySpan<char>> _firsts;

    private PhraseList(string name) => _firsts = WordList.Lines(name)
        .Select(line => line.Split('\t'))
        .Select(fields => new Phrase(Words(fields[0].TrimStart('^', ' ')), fields.Length > 1 ? fields[1] : "", fields[0][0] == '^'))
        .GroupBy(phrase => phrase.Words[0])
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static PhraseList Load(string name) => new(name);

    /// <summary>The phrases in <paramref name="span"/> from left to right, none overlapping, each with its field.</summary>
    public IReadOnlyList<(TextSpan Span, string Value)> Find(string text, TextSpan span)
    {
        var list = new List<Token>((span.Length / 5) + 1);
        Tokenizer.AddTo(list, text, span);
        var tokens = (ReadOnlySpan<Token>)CollectionsMarshal.AsSpan(list);
        List<(TextSpan, string)>? found = null;
        var opening = Opening(tokens);
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!_firsts.TryGetValue(First(tokens[i].In(text)), out var phrases))
            {
                continue;
            }

            var (end, value) = Longest(text, tokens, i, phrases, i == opening);
            if (end > i)
            {
                (found ??= []).Add((TextSpan.FromBounds(tokens[i].Span.Start, tokens[end - 1].Span.End), value));
                i = end - 1;
            }
        }

        return found ?? (IReadOnlyList<(TextSpan, string)>)[];
    }

    private static (int End, string Value) Longest(string text, ReadOnlySpan<Token> tokens, int at, Phrase[] phrases, bool isOpening)
    {
        (int End, string Value) best = (-1, "");
        foreach (var phrase in phrases)
        {
            var end = phrase.OpensStretch && !isOpening ? -1 : Match(text, tokens, at, phrase.Words, 0);
            best = end > best.End ? (end, phrase.Value) : best;
        }

        return best;
    }

    private static int Opening(ReadOnlySpan<Token> tokens)
    {
        var at = 0;
        while (at < tokens.Length && tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            at++;
        }

        return at;
    }

    /// <returns>Just past the match, or -1.</returns>
    private static int Match(string text, ReadOnlySpan<Token> tokens, int at, string[] phrase, int from)
    {
        for (var i = from; i < phrase.Length; i++)
        {
            if (phrase[i] == "*")
            {
                for (var skip = 0; skip <= Gap; skip++)
                {
                    var end = Match(text, tokens, at + skip, phrase, i + 1);
                    if (end >= 0)
                    {
                        return end;
                    }
                }

                return -1;
            }

            if (at >= tokens.Length || !IsWord(tokens[at].In(text), phrase[i]))
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static string[] Words(string phrase) =>
        [.. Tokenizer.Split(phrase, new TextSpan(0, phrase.Length)).Select(token => Lower(token.Span.Slice(phrase)))];

    private static bool IsWord(ReadOnlySpan<char> printed, string lower)
    {
        if (printed.Length != lower.Length)
        {
            return false;
        }

        for (var i = 0; i < lower.Length; i++)
        {
            if ((printed[i] == '’' ? '\'' : char.ToLowerInvariant(printed[i])) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> word) => word.Contains('’') ? Lower(word.ToString()) : word;

    private static string Lower(string word) => word.ToLowerInvariant().Replace('’', '\'');
}
