namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Tells what a comma after a name opens.</summary>
internal static class Asides
{
    /// <summary>True when the words from <paramref name="at"/> can stand between commas after a subject: "who …", "a doctor", "42", "of Ohio".</summary>
    public static bool Opens(Line line, int at) =>
        line.WordIs(at, "who") || line.WordIs(at, "which") || line.WordIs(at, "whose") || IsApposition(line, at)
        || line.Has(at, WordTags.Preposition) || line.Has(at, WordTags.Adverb) || line.Has(at, WordTags.Capital) || IsParticiple(line, at) || IsNamed(line, at);

    /// <summary>True when they name the subject again: "a doctor", "the mayor", "his aide", "former head", "spokesman for".</summary>
    public static bool IsApposition(Line line, int at) =>
        line.WordIs(at, "former") || (line.WordIs(at, "one") && line.WordIs(at + 1, "of")) || line.Has(at, WordTags.Possessive)
        || (line.Has(at, WordTags.Determiner) && !line.Has(at, WordTags.Relative))
        || (at < line.Count && line[at].IsWord && char.IsDigit(line[at].Lower[0]))
        || (line.Has(at + 1, WordTags.Preposition) && at < line.Count && line[at].IsWord && (line[at].Tags & ~WordTags.Capital) == 0);

    // "state Del. Price", "spokesman Ben Orr".
    private static bool IsNamed(Line line, int at) => at < line.Count && line[at].IsWord && line[at].Tags == WordTags.None && line.Has(at + 1, WordTags.Capital);

    private static bool IsParticiple(Line line, int at) =>
        at >= 0 && at < line.Count && line[at].IsWord && line[at].Lower.Length > 5
        && (line[at].Lower.EndsWith("ing", StringComparison.Ordinal) || line[at].Lower.EndsWith("ed", StringComparison.Ordinal));
}
