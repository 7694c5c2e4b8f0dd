using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Tells the names of news outlets, by a list of names and by the nouns that outlets are called with.</summary>
internal static class Media
{
    private const int LongestName = 5, LongestPhrase = 7;

    private static readonly WordList Outlets = WordList.Load("outlets");

    private static readonly WordList Nouns = WordList.Load("outlet-nouns");

    private static readonly WordList Endings = WordList.Load("outlet-name-endings");

    /// <summary>True when the phrase names an outlet: "the Financial Times", "the newspaper", "a local radio station".</summary>
    public static bool Names(Line line, PieceRange phrase)
    {
        for (var i = phrase.First; i < phrase.End; i++)
        {
            if (!line[i].IsWord)
            {
                continue;
            }

            if (Nouns.Contains(line[i].Lower) && !line.WordIs(i + 1, "of"))
            {
                return true;
            }

            // "the Fjord Courier": no list holds every local paper.
            if (i > phrase.First && line[i].IsCapital && line[i - 1].IsCapital && line[i - 1].Lower != "the" && Endings.Contains(line[i].Lower))
            {
                return true;
            }

            var name = "";
            for (var j = i; j < phrase.End && j - i < LongestName && line[j].IsWord; j++)
            {
                name = name.Length == 0 ? line[j].Lower : name + " " + line[j].Lower;
                if (line[i].IsCapital && Outlets.Contains(name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Just past the phrase at <paramref name="at"/> when it names an outlet: "the French news agency AFP"; 0 when it does not.</summary>
    public static int EndAt(IReadOnlyList<string> words, int at)
    {
        for (var i = at; i < words.Count && i - at < LongestPhrase && char.IsLetter(words[i][0]); i++)
        {
            var lower = RuleWord.Folded(words[i]);
            if (char.IsUpper(words[i][0]) && NameEnd(words, i) is var end and > 0)
            {
                return end;
            }

            if (Nouns.Contains(lower) && !(i + 1 < words.Count && words[i + 1] == "of"))
            {
                return Capitals(words, i + 1);
            }

            if (i > at && char.IsUpper(words[i][0]) && char.IsUpper(words[i - 1][0]) && Endings.Contains(lower))
            {
                return i + 1;
            }

            if (FunctionWords.Of(lower) != WordTags.None && lower is not ("the" or "a" or "an" or "its"))
            {
                return 0;
            }
        }

        return 0;
    }

    private static int NameEnd(IReadOnlyList<string> words, int first)
    {
        for (var end = Math.Min(words.Count, first + LongestName); end > first; end--)
        {
            if (Outlets.Contains(RuleWord.Folded(string.Join(' ', words.Skip(first).Take(end - first)))))
            {
                return end;
            }
        }

        return 0;
    }

    // "the newspaper The Evening Herald".
    private static int Capitals(IReadOnlyList<string> words, int end)
    {
        while (end < words.Count && char.IsUpper(words[end][0]))
        {
            end++;
        }

        return end;
    }
}
