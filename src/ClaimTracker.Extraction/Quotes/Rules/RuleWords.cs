namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>The words of one text: each printed form is folded and looked up in the word lists once.</summary>
internal sealed class RuleWords
{
    // Half of a text is made of these.
    private static readonly Dictionary<string, RuleWord>.AlternateLookup<ReadOnlySpan<char>> Listed =
        FunctionWords.All.Concat(CueLexicon.All).Distinct(StringComparer.Ordinal)
            .ToDictionary(word => word, RuleWord.Of, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly Dictionary<string, RuleWord>.AlternateLookup<ReadOnlySpan<char>> _others =
        new Dictionary<string, RuleWord>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The word printed as <paramref name="printed"/>.</summary>
    public RuleWord Of(ReadOnlySpan<char> printed)
    {
        if (Listed.TryGetValue(printed, out var word) || _others.TryGetValue(printed, out word))
        {
            return word;
        }

        return _others[printed] = Unlisted(printed.ToString());
    }

    // Printed with a capital it may be a listed word; otherwise only its ending tells anything.
    private static RuleWord Unlisted(string printed)
    {
        var lower = RuleWord.Folded(printed);
        return Listed.TryGetValue(lower, out var word)
            ? word with { Tags = RuleWord.TagsOf(printed, lower) }
            : new RuleWord(lower, RuleWord.TagsOf(printed, lower), [], null);
    }
}
