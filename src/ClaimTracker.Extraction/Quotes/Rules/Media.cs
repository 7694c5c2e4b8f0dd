using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Tells the names of news outlets, by a list of names and by the nouns that outlets are called with.</summary>
internal static class Media
{
    private const int LongestName = 5;

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
}
