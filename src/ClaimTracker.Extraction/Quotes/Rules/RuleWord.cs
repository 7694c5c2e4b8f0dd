namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>A word as the rules see it: all that the word lists say of it, looked up once.</summary>
/// <param name="Lower">In lower case with straight apostrophes.</param>
/// <param name="Tags">The parts it can play, and whether it is printed with a capital.</param>
/// <param name="Verbs">The reporting verbs that it can be a form of, the longest entry first.</param>
/// <param name="Noun">What it does as a reporting noun such as "claim"; null when it is none.</param>
internal sealed record RuleWord(string Lower, WordTags Tags, IReadOnlyList<VerbReading> Verbs, CueClass? Noun)
{
    /// <summary>What stands for a mark or a quotation, which are no words.</summary>
    public static RuleWord None { get; } = new("", WordTags.None, [], null);

    /// <summary>True when an attribution may begin at it.</summary>
    public bool MayReport { get; } = Verbs.Count > 0 || Noun is not null || Lower == "according";

    /// <summary>Looks up <paramref name="printed"/>.</summary>
    public static RuleWord Of(string printed)
    {
        var lower = Folded(printed);
        return new RuleWord(lower, TagsOf(printed, lower), CueLexicon.Verbs(lower), CueLexicon.NounClass(lower));
    }

    /// <summary>The word in lower case with straight apostrophes.</summary>
    public static string Folded(string printed) => printed.ToLowerInvariant().Replace('’', '\'');

    /// <summary>"US" is no pronoun and "WHO" no relative: words in capitals throughout are names.</summary>
    public static WordTags TagsOf(string printed, string lower) =>
        !char.IsUpper(printed[0]) ? FunctionWords.Of(lower)
        : printed.Length > 1 && printed.All(char.IsUpper) ? WordTags.Capital
        : FunctionWords.Of(lower) | WordTags.Capital;
}
