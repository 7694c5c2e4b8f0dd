using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Actors;

/// <summary>Words that make no difference to what is so, from <c>claims-synonyms.txt</c>.</summary>
internal static class Synonyms
{
    private static readonly FrozenDictionary<string, string> Known = WordList.Lines("claims-synonyms")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    /// <summary>The word that <paramref name="lemma"/> is compared by; itself when it has no other.</summary>
    public static string Of(string lemma) => Known.GetValueOrDefault(lemma, lemma);

    /// <summary>The verb that <paramref name="lemma"/> means with an object among <paramref name="nouns"/>: "call" with "meeting" is "convene".</summary>
    public static string OfVerb(string lemma, IEnumerable<string> nouns)
    {
        foreach (var noun in nouns)
        {
            if (Known.TryGetValue($"{lemma}+{noun}", out var verb))
            {
                return verb;
            }
        }

        return Of(lemma);
    }

    /// <summary>Replaces words, and pairs of words, by those they are compared by.</summary>
    public static IReadOnlyList<string> Fold(IReadOnlyList<string> lemmas)
    {
        var folded = new List<string>(lemmas.Count);
        for (var i = 0; i < lemmas.Count; i++)
        {
            if (i + 1 < lemmas.Count && Known.TryGetValue($"{lemmas[i]} {lemmas[i + 1]}", out var pair))
            {
                folded.AddRange(pair.Split(' '));
                i++;
            }
            else
            {
                folded.Add(Of(lemmas[i]));
            }
        }

        return folded;
    }
}
