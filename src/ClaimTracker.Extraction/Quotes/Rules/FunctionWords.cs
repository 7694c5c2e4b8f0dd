using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Looks up the parts that a word can play.</summary>
internal static class FunctionWords
{
    private static readonly Dictionary<string, WordTags> Tags = WordList.Lines("function-words")
        .Select(line => line.Split('\t'))
        .ToDictionary(fields => fields[0], fields => fields[1].Split(',').Select(Part).Aggregate((a, b) => a | b), StringComparer.Ordinal);

    /// <summary>The words of the list, in lower case.</summary>
    public static IEnumerable<string> All => Tags.Keys;

    /// <summary>The parts of <paramref name="lower"/>, a word in lower case.</summary>
    public static WordTags Of(string lower)
    {
        if (Tags.TryGetValue(lower, out var tags))
        {
            return tags;
        }

        return lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) ? WordTags.Adverb : WordTags.None;
    }

    private static WordTags Part(string name) => name switch
    {
        "det" => WordTags.Determiner,
        "poss" => WordTags.Possessive,
        "prep" => WordTags.Preposition,
        "conj" => WordTags.Coordinator,
        "sub" => WordTags.Subordinator,
        "rel" => WordTags.Relative,
        "aux" => WordTags.Auxiliary,
        "modal" => WordTags.Modal,
        "neg" => WordTags.Negation,
        "adv" => WordTags.Adverb,
        "subj" => WordTags.SubjectPronoun,
        "obj" => WordTags.ObjectPronoun,
        "time" => WordTags.Time,
        "wh" => WordTags.Question,
        "verb" => WordTags.Verb,
        "noun" => WordTags.None,
        _ => throw new InvalidOperationException($"function-words.txt names an unknown part: {name}"),
    };
}
