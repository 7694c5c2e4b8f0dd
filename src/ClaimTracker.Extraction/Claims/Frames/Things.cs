using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>Things from broad to narrow, from <c>claims-things.txt</c>: lethal weapons are weapons, weapons are military assistance.</summary>
internal static class Things
{
    private const int LongestEntry = 3;

    private static readonly FrozenDictionary<string, string> Paths = WordList.Lines("claims-things")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    /// <summary>The path of a thing given by its words in dictionary form, its main noun last; null when the list does not know the noun.</summary>
    /// <remarks>Words before the known ones narrow it: "advanced weapon" is <c>…/weapons/advanced weapons</c>.</remarks>
    public static string? PathOf(IReadOnlyList<string> keywords)
    {
        for (var length = Math.Min(LongestEntry, keywords.Count); length > 0; length--)
        {
            var start = keywords.Count - length;
            if (Paths.TryGetValue(string.Join(' ', keywords.Skip(start)), out var path))
            {
                var modifiers = string.Join(' ', keywords.Take(start));
                return modifiers.Length == 0 ? path : $"{path}/{modifiers} {NameOf(path)}";
            }
        }

        return null;
    }

    /// <summary>The printed name of the thing at the end of <paramref name="path"/>.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>True for the broadest things, which a report names when it has said before what they are: "equipment and other assistance".</summary>
    public static bool IsGeneric(string path) => path == "assistance";

    /// <summary>The path of two things together: their own when equal, else both under what they share.</summary>
    public static string Together(string first, string second)
    {
        if (first == second || second.StartsWith(first + "/", StringComparison.Ordinal))
        {
            return first;
        }

        if (first.StartsWith(second + "/", StringComparison.Ordinal))
        {
            return second;
        }

        string[] left = first.Split('/'), right = second.Split('/');
        var shared = 0;
        while (shared < left.Length && shared < right.Length && left[shared] == right[shared])
        {
            shared++;
        }

        var names = new[] { left[^1], right[^1] }.Order(StringComparer.Ordinal);
        return string.Join('/', left.Take(shared).Append(string.Join(" and ", names)));
    }
}
