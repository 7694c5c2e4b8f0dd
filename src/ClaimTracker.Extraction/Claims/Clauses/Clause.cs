namespace ClaimTracker.Extraction.Claims.Clauses;

/// <summary>A noun phrase: the words <c>[Start, End)</c>, with the index of its main noun.</summary>
internal readonly record struct NounPhrase(int Start, int End, int Head);

/// <summary>A preposition with its noun phrase.</summary>
internal readonly record struct PrepositionalPhrase(string Preposition, int Start, NounPhrase Phrase);

/// <summary>A verb with its auxiliaries: the words <c>[Start, End)</c>.</summary>
/// <param name="Start">Index of the first word.</param>
/// <param name="End">Index behind the last word.</param>
/// <param name="Head">Index of the main verb.</param>
/// <param name="Lemma">Dictionary form of the main verb.</param>
/// <param name="IsFinite">False for "to ask", "asking", "asked by".</param>
/// <param name="IsPassive">True for "was asked".</param>
/// <param name="IsProgressive">True for "is asking".</param>
/// <param name="IsPerfect">True for "has asked", "had asked".</param>
/// <param name="IsNegated">True for "did not ask", "failed to ask", "never asked".</param>
/// <param name="Modality">Null for a plain statement; <c>plan</c>, <c>future</c>, <c>should</c>, <c>would</c>, <c>can</c>, <c>refuse</c>, <c>try</c>, <c>wish</c>.</param>
/// <param name="HedgeWord">Index of the word that hedges: "may", "appears"; null when none does.</param>
internal sealed record VerbGroup(
    int Start,
    int End,
    int Head,
    string Lemma,
    bool IsFinite,
    bool IsPassive,
    bool IsProgressive,
    bool IsPerfect,
    bool IsNegated,
    string? Modality,
    int? HedgeWord);

/// <summary>How a clause hangs on the one before it.</summary>
internal enum ClauseLink
{
    /// <summary>It stands by itself.</summary>
    None,

    /// <summary>"that", said or left out: "signs that Russia asked", "claim Moscow asked".</summary>
    Content,

    /// <summary>"whether".</summary>
    Whether,

    /// <summary>"if", "unless": nothing is stated.</summary>
    Condition,

    /// <summary>"who", "which".</summary>
    Relative,

    /// <summary>"to ask", "against asking", "asking": the subject is borrowed.</summary>
    NonFinite,
}

/// <summary>One verb with what stands around it; indices count the words of its unit.</summary>
internal sealed record Clause(
    VerbGroup Verb,
    NounPhrase? Subject,
    IReadOnlyList<NounPhrase> Objects,
    IReadOnlyList<PrepositionalPhrase> Prepositions,
    int Start,
    int End,
    ClauseLink Link,
    int Governor,
    int GovernorNoun);
