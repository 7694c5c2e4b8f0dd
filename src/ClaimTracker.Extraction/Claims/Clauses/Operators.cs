using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Clauses;

/// <summary>What a word that stands over a statement does to it.</summary>
internal enum Operator
{
    /// <summary>Nothing: it does not stand over statements.</summary>
    None,

    /// <summary>Passes it on: "claims that".</summary>
    Say,

    /// <summary>States it: "confirmed that".</summary>
    Fact,

    /// <summary>Softens it: "believe that".</summary>
    Hedge,

    /// <summary>Softens it, or questions it when negated: "signs that", "no proof that".</summary>
    Evidence,

    /// <summary>Says that it is not so: "denied that".</summary>
    Deny,

    /// <summary>Questions it: "doubts that".</summary>
    Question,

    /// <summary>States nothing: "hopes that".</summary>
    Wish,

    /// <summary>States nothing: "demands that".</summary>
    Demand,
}

/// <summary>Verbs and nouns that stand over a statement, from <c>claims-operators.txt</c> and <c>claims-denials.txt</c>.</summary>
internal static class Operators
{
    private static readonly FrozenDictionary<string, (Operator Verb, Operator Noun)> Known = WordList.Lines("claims-operators")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => (Parse(fields[1]), Parse(fields[2])), StringComparer.Ordinal);

    private static readonly FrozenSet<string> Denials = WordList.Lines("claims-denials").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What the verb <paramref name="lemma"/> does to the statement under it.</summary>
    public static Operator OfVerb(string lemma) => Known.TryGetValue(lemma, out var known) ? known.Verb : Operator.None;

    /// <summary>What the noun <paramref name="lemma"/> does to the statement under it.</summary>
    public static Operator OfNoun(string lemma) => Known.TryGetValue(lemma, out var known) ? known.Noun : Operator.None;

    /// <summary>True for verbs that may be followed by a statement without "that".</summary>
    public static bool TakesClause(string lemma) => OfVerb(lemma) != Operator.None;

    /// <summary>True for "false", "disinformation" and their like.</summary>
    public static bool IsDenial(string lower) => Denials.Contains(lower);

    private static Operator Parse(string name) => name == "-" ? Operator.None : Enum.Parse<Operator>(name, ignoreCase: true);
}
