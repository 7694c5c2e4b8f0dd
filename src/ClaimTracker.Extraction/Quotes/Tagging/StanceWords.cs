using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Quotes.Rules;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Knows the words of <c>stance-words.txt</c> in all their forms: what they do to what is spoken of.</summary>
internal static class StanceWords
{
    private static readonly Dictionary<string, (string[] Tail, CueClass Class)[]> Forms = Build();

    /// <summary>The entry at piece <paramref name="at"/>, the longest first; its particles may stand apart: "spoke to reporters about".</summary>
    /// <returns>Its class and the number of its words; null when the piece is none.</returns>
    public static (CueClass Class, int Words)? At(Line line, int at)
    {
        if (!line[at].IsWord || !Forms.TryGetValue(line[at].Lower, out var entries))
        {
            return null;
        }

        foreach (var (tail, found) in entries)
        {
            if (Follows(line, at + 1, tail))
            {
                return (found, tail.Length + 1);
            }
        }

        return null;
    }

    private static bool Follows(Line line, int from, string[] tail)
    {
        var found = 0;
        for (var i = from; i < line.Count && found < tail.Length; i++)
        {
            found += line.WordIs(i, tail[found]) ? 1 : 0;
        }

        return found == tail.Length;
    }

    private static Dictionary<string, (string[] Tail, CueClass Class)[]> Build() => WordList.Lines("stance-words")
        .Select(line => line.Split('\t'))
        .SelectMany(fields =>
        {
            var words = fields[0].Split(' ');
            var entry = (Tail: words[1..], Class: Enum.Parse<CueClass>(fields[1], ignoreCase: true));
            return Inflection.Of(words[0], fields.Length > 2 ? fields[2].Split(' ') : null).Select(form => form.Word).Distinct().Select(form => (Form: form, Entry: entry));
        })
        .GroupBy(pair => pair.Form, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(pair => pair.Entry).OrderByDescending(entry => entry.Tail.Length).ToArray(), StringComparer.Ordinal);
}
