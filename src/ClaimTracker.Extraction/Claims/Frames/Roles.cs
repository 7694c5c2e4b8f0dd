using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>A part that someone or something plays in an action.</summary>
internal enum Role
{
    Actor,
    Object,
    Recipient,
    Place,
}

/// <summary>A class of action with the phrase that fills each role.</summary>
/// <param name="Class">Name of the class: <c>request</c>.</param>
/// <param name="Sources">Role by phrase: <c>o1</c> for the first object, a preposition for its phrase.</param>
internal sealed record RolePattern(string Class, IReadOnlyDictionary<string, Role> Sources)
{
    /// <summary>The role of the phrase behind <paramref name="preposition"/>; null when the class gives it none.</summary>
    public Role? Of(string preposition) => Sources.TryGetValue(preposition, out var role) ? role : null;
}

/// <summary>Verbs and nouns whose parts are known, from <c>claims-predicates.txt</c> and <c>claims-nominals.txt</c>.</summary>
internal static class Roles
{
    private static readonly FrozenDictionary<string, RolePattern> Verbs = Load("claims-predicates");
    private static readonly FrozenDictionary<string, RolePattern> Nouns = Load("claims-nominals");

    /// <summary>The pattern of a verb; null when the list does not know it.</summary>
    public static RolePattern? OfVerb(string lemma) => Verbs.GetValueOrDefault(lemma);

    /// <summary>The pattern of a noun that tells of an action; null when the list does not know it.</summary>
    public static RolePattern? OfNoun(string lemma) => Nouns.GetValueOrDefault(lemma);

    private static FrozenDictionary<string, RolePattern> Load(string name) => WordList.Lines(name)
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => new RolePattern(fields[1], Sources(fields[2])), StringComparer.Ordinal);

    private static FrozenDictionary<string, Role> Sources(string pattern) => pattern.Split(' ')
        .Select(part => part.Split('='))
        .ToFrozenDictionary(part => part[0], part => Enum.Parse<Role>(part[1], ignoreCase: true), StringComparer.Ordinal);
}
