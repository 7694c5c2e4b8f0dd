namespace ClaimTracker.Extraction.Reading;

/// <summary>Runs of words as numbers, for telling whether two texts say the same.</summary>
internal static class WordRuns
{
    /// <summary>Every run of <paramref name="length"/> words in <paramref name="text"/>, in order; none for a shorter text.</summary>
    public static List<int> Of(string text, int length) => Of(Words(text), length);

    public static List<int> Of(List<int> words, int length)
    {
        var runs = new List<int>(Math.Max(0, words.Count - length + 1));
        for (var i = 0; i + length <= words.Count; i++)
        {
            var hash = 17;
            for (var j = i; j < i + length; j++)
            {
                hash = unchecked((hash * 31) + words[j]);
            }

            runs.Add(hash);
        }

        return runs;
    }

    /// <summary>The words as hashes that are the same in every run of the program; quotation marks and case do not count.</summary>
    public static List<int> Words(string text)
    {
        var words = new List<int>();
        var hash = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                hash = unchecked((hash * 31) + char.ToLowerInvariant(c) + 1);
            }
            else if (hash != 0 && c is not ('\'' or '’'))
            {
                words.Add(hash);
                hash = 0;
            }
        }

        if (hash != 0)
        {
            words.Add(hash);
        }

        return words;
    }
}
