using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>Which names are one body's: by general knowledge, and by what the article says: "the Institute for Winter Studies (IWS)".</summary>
internal sealed class BodyNames
{
    private const int MostLetters = 8, Window = 14;

    private static readonly FrozenDictionary<string, string> Known = WordList.Lines("body-names")
        .Select(line => line.Split('\t'))
        .SelectMany(fields => fields[1].Split(',').Append(fields[0]).Select(name => KeyValuePair.Create(name, fields[0])))
        .DistinctBy(pair => pair.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Dictionary<string, string> _introduced = new(StringComparer.Ordinal);

    public BodyNames(string text, IReadOnlyList<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Text.Length is > 1 and <= MostLetters && NameTest.IsAbbreviation(words[i].Text) && FullName(words, i) is { } full)
            {
                _introduced.TryAdd(words[i].Lower, TextFolding.Key(full.Slice(text)));
            }
        }
    }

    /// <summary>Joins a name with its initials, wherever the article has them: "a think tank known as IWS".</summary>
    public void AddInitials(string name, IEnumerable<string> words)
    {
        var initials = string.Concat(words.Where(word => char.IsUpper(word[0])).Select(word => char.ToLowerInvariant(word[0])));
        if (initials.Length is > 2 and <= MostLetters)
        {
            _introduced.TryAdd(initials, Key(name));
        }
    }

    /// <summary>The key of the body that is called <paramref name="name"/>: the same for each of its names.</summary>
    public string Key(string name)
    {
        var key = TextFolding.Key(name);
        key = key.StartsWith("the ", StringComparison.Ordinal) ? key[4..] : key;
        key = _introduced.GetValueOrDefault(key, key);
        return Known.GetValueOrDefault(key, key);
    }

    /// <summary>The full name that the abbreviation at <paramref name="at"/> stands for: before it in brackets or behind it, "IWS (Institute for Winter Studies)".</summary>
    private static TextSpan? FullName(IReadOnlyList<Word> words, int at)
    {
        var letters = words[at].Lower.Where(char.IsLetter).ToArray();
        if (letters.Length < 2)
        {
            return null;
        }

        if (words[at - 1].Text is "(" or "," && Backwards(words, at - 2, letters) is var first and >= 0)
        {
            return TextSpan.FromBounds(words[first].Span.Start, words[at - 2].Span.End);
        }

        var behind = at + 1 < words.Count && words[at + 1].Text is "(" or "," ? at + 2 : at + 1;
        behind += behind < words.Count && words[behind].Lower is "the" or "or" ? 1 : 0;
        return behind > at + 1 && Forwards(words, behind, letters) is var end and > 0 ? TextSpan.FromBounds(words[behind].Span.Start, words[end - 1].Span.End) : null;
    }

    /// <returns>First word of the capitalised words that end at <paramref name="last"/> and have these initials; -1 for none.</returns>
    private static int Backwards(IReadOnlyList<Word> words, int last, char[] letters)
    {
        var letter = letters.Length - 1;
        for (var i = last; i >= 0 && last - i < Window; i--)
        {
            if (words[i].IsMark || words[i].IsPossessive)
            {
                return -1;
            }

            if (words[i].IsCapital && words[i].Lower[0] == letters[letter])
            {
                if (--letter < 0)
                {
                    return i;
                }
            }
            else if (words[i].Lower[0] == letters[letter] && letter > 0 && Next(words, i, letters[letter - 1]))
            {
                letter--;
            }
            else if (words[i].IsCapital)
            {
                return -1;
            }
        }

        return -1;
    }

    // A small word counts where the abbreviation has its letter: "DoJ".
    private static bool Next(IReadOnlyList<Word> words, int at, char letter) => at > 0 && words[at - 1].IsCapital && words[at - 1].Lower[0] == letter;

    private static int Forwards(IReadOnlyList<Word> words, int first, char[] letters)
    {
        var letter = 0;
        for (var i = first; i < words.Count && i - first < Window; i++)
        {
            if (words[i].IsMark || (words[i].IsCapital && words[i].Lower[0] != letters[letter]))
            {
                return -1;
            }

            if (words[i].IsCapital && ++letter == letters.Length)
            {
                return i + 1;
            }
        }

        return -1;
    }
}
