using System.Collections.Frozen;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Parts of a number of people: "hundreds of voters", "two of the senators", "a majority of the voters", "others".</summary>
internal static class Shares
{
    private static readonly FrozenSet<string> Amounts = FrozenSet.ToFrozenSet(
        [
            "all", "any", "both", "dozens", "few", "half", "handful", "hundreds", "majority", "many", "millions", "minority", "most", "none", "number", "part",
            "percent", "plenty", "plurality", "quarter", "scores", "several", "share", "some", "tens", "third", "thousands", "two", "three", "four", "five", "six",
            "seven", "eight", "nine", "ten", "dozen", "group", "pair", "couple", "trio", "generation", "crop", "host", "range", "array", "band", "crowd", "string",
        ],
        StringComparer.Ordinal);

    /// <summary>True for an amount, a few words before it, and "of" behind it.</summary>
    public static bool Is(IReadOnlyList<Word> words, int end)
    {
        for (var i = 1; i < end && i < 8; i++)
        {
            if (words[i].Lower == "of")
            {
                // "Director of Elections", "Two of the Republicans".
                return Amounts.Contains(words[i - 1].Lower) && !(words[i - 1].IsCapital && i > 1);
            }
        }

        return false;
    }
}
