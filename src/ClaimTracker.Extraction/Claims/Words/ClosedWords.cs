using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Words;

/// <summary>Words of the closed classes: determiners, pronouns, prepositions and their like.</summary>
internal static class ClosedWords
{
    private static readonly FrozenDictionary<string, WordTag> Tags = WordList.Lines("claims-closed-words")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => TagOf(fields[1]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Auxiliaries = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["am"] = "be",
        ["is"] = "be",
        ["are"] = "be",
        ["was"] = "be",
        ["were"] = "be",
        ["been"] = "be",
        ["being"] = "be",
        ["be"] = "be",
        ["'re"] = "be",
        ["'m"] = "be",
        ["have"] = "have",
        ["has"] = "have",
        ["had"] = "have",
        ["having"] = "have",
        ["'ve"] = "have",
        ["do"] = "do",
        ["does"] = "do",
        ["did"] = "do",
        ["'ll"] = "will",
        ["ca"] = "can",
        ["wo"] = "will",
        ["sha"] = "shall",
        ["'d"] = "would",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The class of <paramref name="lower"/>; null when the word is of an open class.</summary>
    public static WordTag? Tag(string lower) => lower switch
    {
        "'re" or "'m" or "'ve" => WordTag.Auxiliary,
        "'ll" or "'d" => WordTag.Modal,
        "n't" => WordTag.Negation,
        "cannot" => WordTag.Modal,
        _ => Tags.TryGetValue(lower, out var tag) ? tag : null,
    };

    /// <summary>Dictionary form of an auxiliary or a modal: "has" gives "have", "wo" gives "will".</summary>
    public static string Lemma(string lower) => Auxiliaries.GetValueOrDefault(lower, lower);

    private static WordTag TagOf(string name) => name switch
    {
        "det" => WordTag.Determiner,
        "pron" => WordTag.Pronoun,
        "prep" => WordTag.Preposition,
        "conj" => WordTag.Conjunction,
        "sub" => WordTag.Subordinator,
        "modal" => WordTag.Modal,
        "aux" => WordTag.Auxiliary,
        "neg" => WordTag.Negation,
        "adv" => WordTag.Adverb,
        "num" => WordTag.Number,
        _ => throw new InvalidOperationException($"claims-closed-words.txt knows no class {name}."),
    };
}
