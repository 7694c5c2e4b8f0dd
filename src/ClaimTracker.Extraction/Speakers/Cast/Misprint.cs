namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>Tells a misprint of a name: one letter too many, too few or wrong, or two changed about.</summary>
internal static class Misprint
{
    /// <summary>Shorter names differ by a letter and are different names: "Orr", "Orn".</summary>
    public const int Shortest = 6;

    public static bool Is(string word, string name)
    {
        if (word == name || Math.Abs(word.Length - name.Length) > 1 || word[0] != name.FirstOrDefault())
        {
            return false;
        }

        var same = 0;
        while (same < word.Length && same < name.Length && word[same] == name[same])
        {
            same++;
        }

        return Ends(word, name, same + 1, same + 1)
            || Ends(word, name, same + 1, same)
            || Ends(word, name, same, same + 1)
            || (same + 1 < word.Length && same + 1 < name.Length && word[same] == name[same + 1] && word[same + 1] == name[same] && Ends(word, name, same + 2, same + 2));
    }

    private static bool Ends(string word, string name, int from, int nameFrom) =>
        from <= word.Length && nameFrom <= name.Length && word.AsSpan(from).SequenceEqual(name.AsSpan(nameFrom));
}
