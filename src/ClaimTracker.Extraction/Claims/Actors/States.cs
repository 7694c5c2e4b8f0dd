using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Actors;

/// <summary>How a name stands for a state or a body.</summary>
internal enum NameKind
{
    /// <summary>Its own name: "Russia", "NATO".</summary>
    Name,

    /// <summary>Its capital: "Moscow". A place as well.</summary>
    Capital,

    /// <summary>An adjective or a nationality: "Russian".</summary>
    Adjective,

    /// <summary>A body such as NATO.</summary>
    Body,
}

/// <summary>A state or body that a name stands for.</summary>
internal readonly record struct KnownName(string Key, NameKind Kind);

/// <summary>States with their capitals, nationalities and seats of government, and bodies with their short names.</summary>
internal static class States
{
    private static readonly FrozenDictionary<string, string> Printed = WordList.Lines("claims-countries").Concat(WordList.Lines("claims-bodies"))
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, KnownName> Names = Build();

    // By its first word, the number of words of the longest name: most words begin none.
    private static readonly FrozenDictionary<string, int> Longest = Names.Keys
        .Select(name => name.Split(' '))
        .GroupBy(parts => parts[0], StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.Max(parts => parts.Length), StringComparer.Ordinal);

    /// <summary>Single words that are names of states or bodies wherever they stand, also in lower case.</summary>
    public static IReadOnlySet<string> Words { get; } = Names.Keys
        .Where(name => !name.Contains(' ', StringComparison.Ordinal) && name.Length > 3 && name is not ("turkey" or "jordan" or "chad" or "mali" or "oman" or "niger" or "polish" or "lima"))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The state or body that <paramref name="lower"/> names; null when it names none.</summary>
    public static KnownName? Find(string lower) => Names.TryGetValue(lower, out var known) ? known : null;

    /// <summary>Its printed name: "the United States" for "united states"; null for a key that is none.</summary>
    public static string? NameOf(string key) => Printed.GetValueOrDefault(key);

    /// <summary>The longest known name that starts at <paramref name="at"/> of <paramref name="words"/>, with the number of words it takes.</summary>
    public static (KnownName Name, int Length)? FindAt(IReadOnlyList<string> words, int at)
    {
        for (var length = Math.Min(Longest.GetValueOrDefault(words[at]), words.Count - at); length > 0; length--)
        {
            var name = length == 1 ? words[at] : string.Join(' ', words.Skip(at).Take(length));
            if (Names.TryGetValue(name, out var known))
            {
                return (known, length);
            }
        }

        return null;
    }

    private static FrozenDictionary<string, KnownName> Build()
    {
        var names = new Dictionary<string, KnownName>(StringComparer.Ordinal);
        foreach (var fields in WordList.Lines("claims-countries").Select(line => line.Split('\t')))
        {
            Add(names, fields[0], fields[0], NameKind.Name);
            Add(names, fields[2], fields[0], NameKind.Capital);
            Add(names, fields[3], fields[0], NameKind.Adjective);
            Add(names, fields.Length > 4 ? fields[4] : "", fields[0], NameKind.Name);
        }

        foreach (var fields in WordList.Lines("claims-bodies").Select(line => line.Split('\t')))
        {
            Add(names, fields[0], fields[0], NameKind.Body);
            Add(names, fields[2], fields[0], NameKind.Body);
        }

        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, KnownName> names, string list, string key, NameKind kind)
    {
        foreach (var name in list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            names.TryAdd(name, new KnownName(key, kind));
        }
    }
}
