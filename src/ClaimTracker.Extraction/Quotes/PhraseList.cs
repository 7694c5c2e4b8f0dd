using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Finds the phrases of a word list in a stretch of text, word by word; <c>*</c> in a phrase stands for up to four words,
/// and <c>^</c> before it for the stretch's start, marks passed over.</summary>
internal sealed class PhraseList
{
    private const int Gap = 4;

    private readonly FrozenDictionary<string, Phrase[]> _byFirst;

    private PhraseList(string name) => _byFirst = WordList.Lines(name)
        .Select(line => line.Split('\t'))
        .Select(fields => new Phrase(Words(fields[0].TrimStart('^', ' ')), fields.Length > 1 ? fields[1] : "", fields[0][0] == '^'))
        .GroupBy(phrase => phrase.Words[0])
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase);

    public static PhraseList Load(string name) => new(name);

    /// <summary>The phrases in <paramref name="span"/> from left to right, none overlapping, each with its field.</summary>
    public IReadOnlyList<(TextSpan Span, string Value)> Find(string text, TextSpan span)
    {
        var tokens = Tokenizer.Split(text, span);
        var firsts = _byFirst.GetAlternateLookup<ReadOnlySpan<char>>();
        string[]? words = null;
        var found = new List<(TextSpan, string)>();
        var opening = Opening(tokens);
        for (var i = 0; i < tokens.Count; i++)
        {
            // Most stretches hold no phrase: their words are never copied.
            if (!firsts.TryGetValue(First(tokens[i].In(text)), out var phrases))
            {
                continue;
            }

            words ??= [.. tokens.Select(token => Lower(token.Span.Slice(text)))];
            var best = phrases.Select(phrase => (End: phrase.OpensStretch && i != opening ? -1 : Match(words, i, phrase.Words, 0), phrase.Value)).MaxBy(match => match.End);
            if (best.End > i)
            {
                found.Add((TextSpan.FromBounds(tokens[i].Span.Start, tokens[best.End - 1].Span.End), best.Value));
                i = best.End - 1;
            }
        }

        return found;
    }

    private static int Opening(IReadOnlyList<Token> tokens)
    {
        var at = 0;
        while (at < tokens.Count && tokens[at].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            at++;
        }

        return at;
    }

    /// <returns>Just past the match, or -1.</returns>
    private static int Match(string[] words, int at, IReadOnlyList<string> phrase, int from)
    {
        for (var i = from; i < phrase.Count; i++)
        {
            if (phrase[i] == "*")
            {
                for (var skip = 0; skip <= Gap; skip++)
                {
                    var end = Match(words, at + skip, phrase, i + 1);
                    if (end >= 0)
                    {
                        return end;
                    }
                }

                return -1;
            }

            if (at >= words.Length || words[at] != phrase[i])
            {
                return -1;
            }

            at++;
        }

        return at;
    }

    private static string[] Words(string phrase) =>
        [.. Tokenizer.Split(phrase, new TextSpan(0, phrase.Length)).Select(token => Lower(token.Span.Slice(phrase)))];

    private static ReadOnlySpan<char> First(ReadOnlySpan<char> word) => word.Contains('’') ? Lower(word.ToString()) : word;

    private static string Lower(string word) => word.ToLowerInvariant().Replace('’', '\'');
}
