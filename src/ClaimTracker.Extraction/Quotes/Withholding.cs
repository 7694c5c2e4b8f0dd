using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Tells a refusal to speak from a refusal to act, by what is refused.</summary>
internal static class Withholding
{
    // "to" or an article, an adjective or two, and the word that tells.
    private const int Reach = 60, Words = 5;

    private static readonly FrozenSet<string> Speaking = Listed(isHanding: false), Handing = Listed(isHanding: true);

    /// <summary>True when speech is refused: "to endorse Orr", "a question about the vote".</summary>
    public static bool Holds(string text, IReadOnlyList<TextSpan> content)
    {
        if (content.Count == 0)
        {
            return true;
        }

        var tokens = Tokenizer.Split(text, new TextSpan(content[0].Start, Math.Min(content[0].Length, Reach)));
        var isVerb = tokens.Count > 0 && tokens[0].In(text).Equals("to", StringComparison.OrdinalIgnoreCase);
        for (var i = isVerb ? 1 : 0; i < tokens.Count && i < Words; i++)
        {
            if (Is(tokens[i].In(text)))
            {
                return true;
            }

            // Behind "to" only an adverb may stand before the verb; "to give" goes on to what is given.
            var hands = Handing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tokens[i].In(text));
            if (isVerb && !hands && !tokens[i].In(text).EndsWith("ly"))
            {
                return false;
            }

            isVerb = isVerb && !hands;
        }

        return false;
    }

    private static FrozenSet<string> Listed(bool isHanding) => WordList.Lines("withheld").Select(line => line.Split('\t'))
        .Where(fields => fields.Length > 1 == isHanding).Select(fields => fields[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a verb or noun of speech: "comment", "questions".</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        var look = Speaking.GetAlternateLookup<ReadOnlySpan<char>>();
        return look.Contains(word) || (word.Length > 3 && word[^1] is 's' or 'S' && look.Contains(word[..^1]));
    }
}
