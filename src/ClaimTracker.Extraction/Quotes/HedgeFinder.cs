using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Finds the words that soften a statement: "some signs", "may", "reportedly".</summary>
internal static class HedgeFinder
{
    private static readonly PhraseList Hedges = PhraseList.Load("hedges");
    private static readonly PhraseList CueHedges = PhraseList.Load("cue-hedges");

    // "until relatives could be told": the word stands so near.
    private const int Nearby = 40;

    private static readonly string[] Allowing = ["you", "nobody", "none", "nothing", "neither"];

    /// <summary>The hedging words in the reporting words and in <paramref name="content"/>, in reading order.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, IReadOnlyList<TextSpan> cue, IReadOnlyList<TextSpan> content, SpeakerStance stance)
    {
        // Who asks, doubts or keeps silent does not soften a statement.
        if (stance is SpeakerStance.Questions or SpeakerStance.DeclinesToComment)
        {
            return [];
        }

        var found = new List<TextSpan>();
        Add(CueHedges, text, cue, found);
        Add(Hedges, text, content, found);
        found.Sort((first, second) => first.Start.CompareTo(second.Start));
        return found;
    }

    private static void Add(PhraseList list, string text, IReadOnlyList<TextSpan> spans, List<TextSpan> found)
    {
        foreach (var span in spans)
        {
            foreach (var (hedge, _) in list.Find(text, span))
            {
                if (IsHedge(text, hedge))
                {
                    found.Add(hedge);
                }
            }
        }
    }

    private static bool IsHedge(string text, TextSpan span)
    {
        var word = span.Slice(text);

        // "May" the month; "weapons that could be used" says what the weapons are for, "a rule that seems unfair" how it is felt,
        // and neither how sure the speaker is.
        if ((word is "May" && span.Start > 0 && text[span.Start - 1] == ' ') || (IsSoftVerb(word) && FollowsRelative(text, span.Start)))
        {
            return false;
        }

        // "you may leave" allows, "might as well" proposes, "nobody could know" and "until they could be told" say what can be done.
        if (word.ToLowerInvariant() is "may" or "might" or "could" && (IsBefore(text, span.End, " as well") || Follows(text, span.Start, Allowing)))
        {
            return false;
        }

        // "could not come" and "the best you could imagine" tell what can be done.
        return word != "could" || !(FollowsWord(text, span.Start, "you") || IsBefore(text, span.End, " not ") || IsBefore(text, span.End, "n't ") || IsBefore(text, span.End, "n’t "));
    }

    private static bool IsSoftVerb(string word) => word is "may" or "might" or "could" or "seem" or "seems" or "seemed" or "appears" or "appeared";

    private static bool FollowsRelative(string text, int start) =>
        FollowsWord(text, start, "that") || FollowsWord(text, start, "which") || FollowsWord(text, start, "who");

    private static bool IsBefore(string text, int at, string words) => string.CompareOrdinal(text, at, words, 0, words.Length) == 0;

    private static bool Follows(string text, int start, string[] words)
    {
        var before = text.AsSpan(Math.Max(0, start - Nearby), Math.Min(start, Nearby)).TrimEnd();
        var isLater = before.LastIndexOf(" until ", StringComparison.OrdinalIgnoreCase) is >= 0 and var until && before[until..].IndexOfAny(',', '.', ';') < 0;
        var last = before[(before.LastIndexOfAny(' ', '"', '“') + 1)..].ToString().ToLowerInvariant();
        return isLater || Array.IndexOf(words, last) >= 0;
    }

    private static bool FollowsWord(string text, int start, string word)
    {
        var from = start - word.Length - 1;
        return from > 0 && string.CompareOrdinal(text, from, word, 0, word.Length) == 0 && text[from - 1] == ' ';
    }
}
