using System.Collections.Frozen;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Drops from the end of a source what names nobody: "Orr's" in "Orr's claim", "Orr himself".</summary>
internal static class SourceTrim
{
    private static readonly FrozenSet<string> Reflexives = FrozenSet.ToFrozenSet(
        ["himself", "herself", "itself", "themselves", "themself", "myself", "ourselves", "alone", "too", "also", "both", "each", "all"], StringComparer.Ordinal);

    public static IReadOnlyList<Word> Of(IReadOnlyList<Word> words)
    {
        var end = words.Count;
        while (end > 1 && (words[end - 1].IsPossessive || Reflexives.Contains(words[end - 1].Lower)))
        {
            end--;
        }

        return end == words.Count ? words : [.. words.Take(end)];
    }
}
