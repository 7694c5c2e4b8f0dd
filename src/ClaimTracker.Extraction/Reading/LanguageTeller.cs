using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Reading;

/// <summary>Tells the language of a text by its frequent short words, or by its script.</summary>
internal static class LanguageTeller
{
    /// <summary>The answer for a text that is too short or like none of the known languages.</summary>
    public const string Unknown = "und";

    private const int Sample = 20_000;
    private const int FewestWords = 12;
    private const double FewestHits = 0.12;

    private static readonly Dictionary<string, string[]> Languages = ReadLanguages();
    private static readonly WordList Names = WordList.Load("language-names");

    /// <summary>ISO 639-1 code of the language of <paramref name="text"/>; <c>und</c> when it cannot be told.</summary>
    public static string Tell(string text)
    {
        var sample = text.Length > Sample ? text[..Sample] : text;
        var words = Words(sample);
        if (ByScript(sample) is { } script)
        {
            return script;
        }

        if (words.Count < FewestWords)
        {
            return Unknown;
        }

        // A word that several languages share counts for each of them, less the more they are.
        var scores = new Dictionary<string, double>(StringComparer.Ordinal);
        var hits = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var word in words)
        {
            if (Languages.TryGetValue(word, out var codes))
            {
                foreach (var code in codes)
                {
                    scores[code] = scores.GetValueOrDefault(code) + (1.0 / codes.Length);
                    hits[code] = hits.GetValueOrDefault(code) + 1;
                }
            }
        }

        var best = scores.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).FirstOrDefault();
        return best.Key is not null && hits[best.Key] >= words.Count * FewestHits ? best.Key : Unknown;
    }

    /// <summary>The English name of the language with this code; null for a code that is none.</summary>
    public static string? NameOf(string code) => Names.Fields(code)?[0];

    private static string? ByScript(string text)
    {
        int latin = 0, cyrillic = 0, greek = 0, arabic = 0, hebrew = 0, han = 0, kana = 0, hangul = 0, thai = 0, devanagari = 0, ukrainian = 0;
        foreach (var c in text)
        {
            switch (c)
            {
                case < '\u0250' when char.IsLetter(c): latin++; break;
                case >= '\u0370' and < '\u0400': greek++; break;
                case >= '\u0400' and < '\u0530': cyrillic++; ukrainian += c is 'і' or 'ї' or 'є' or 'ґ' ? 1 : 0; break;
                case >= '\u0590' and < '\u0600': hebrew++; break;
                case >= '\u0600' and < '\u0700': arabic++; break;
                case >= '\u0900' and < '\u0980': devanagari++; break;
                case >= '\u0e00' and < '\u0e80': thai++; break;
                case >= '\u3040' and < '\u3100': kana++; break;
                case >= '\u4e00' and < '\ua000': han++; break;
                case >= '\uac00' and < '\ud7b0': hangul++; break;
            }
        }

        (int Count, string Code)[] scripts =
        [
            (cyrillic, ukrainian * 30 > cyrillic ? "uk" : "ru"), (greek, "el"), (hebrew, "he"), (arabic, "ar"), (devanagari, "hi"), (thai, "th"),
            (hangul, "ko"), (kana + han, kana * 20 > han ? "ja" : "zh"),
        ];
        var most = scripts.MaxBy(script => script.Count);
        return most.Count > latin && most.Count >= FewestWords * 2 ? most.Code : null;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetter(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                // The "s" of "the minister's" is no word of Czech.
                var isTail = start > 1 && text[start - 1] is '\'' or '’' && char.IsLetter(text[start - 2]) && i - start <= 2;
                if (!isTail)
                {
                    words.Add(text[start..i].ToLowerInvariant());
                }

                start = -1;
            }
        }

        return words;
    }

    private static Dictionary<string, string[]> ReadLanguages() =>
        WordList.Lines("language-words").Select(line => line.Split('\t'))
            .ToDictionary(fields => fields[0], fields => fields[1].Split(' '), StringComparer.Ordinal);
}
