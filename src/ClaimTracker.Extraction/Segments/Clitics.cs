namespace ClaimTracker.Extraction.Segments;

/// <summary>Endings that are written on to a word but are words of their own: "Putin’s", "hasn't", "they’ll".</summary>
internal static class Clitics
{
    private static readonly string[] Endings = ["s", "re", "ve", "ll", "d", "m"];

    /// <summary>Where the clitic of the word in <c>[start, end)</c> begins; <paramref name="end"/> when it has none.</summary>
    public static int SplitAt(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        var mark = word.LastIndexOfAny('\'', '’');
        if (mark <= 0)
        {
            return end;
        }

        var ending = word[(mark + 1)..];
        // "cannot" stays whole, "can’t" is "ca" + "n’t", as in the treebank.
        if (ending.Equals("t", StringComparison.OrdinalIgnoreCase) && mark > 1 && word[mark - 1] is 'n' or 'N')
        {
            return start + mark - 1;
        }

        return IsEnding(ending) ? start + mark : end;
    }

    /// <summary>True when a clitic stands apart from its word, as after a bracket or a closing mark: "(ICC)’s".</summary>
    public static bool IsAloneAt(string text, int start, int limit, out int end)
    {
        end = start + 1;
        if (start == 0 || text[start] is not ('\'' or '’') || char.IsWhiteSpace(text[start - 1]) || char.IsLetterOrDigit(text[start - 1]))
        {
            return false;
        }

        while (end < limit && end - start < 4 && char.IsLetter(text[end]))
        {
            end++;
        }

        return IsEnding(text.AsSpan(start + 1, end - start - 1)) && (end == limit || !char.IsLetterOrDigit(text[end]));
    }

    private static bool IsEnding(ReadOnlySpan<char> ending)
    {
        foreach (var known in Endings)
        {
            if (ending.Equals(known, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
