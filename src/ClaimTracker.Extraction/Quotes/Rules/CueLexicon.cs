using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Finds reporting words by any of their forms; the words themselves are data in <c>Lexicon/cues.txt</c>.</summary>
internal static class CueLexicon
{
    private static readonly Dictionary<string, IReadOnlyList<VerbReading>> Forms = BuildForms();

    private static readonly Dictionary<string, CueClass> Nouns = WordList.Lines("cue-nouns")
        .Select(line => line.Split('\t'))
        .SelectMany(fields => new[] { KeyValuePair.Create(fields[0], ClassOf(fields[1])), KeyValuePair.Create(Plural(fields[0]), ClassOf(fields[1])) })
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Every form of every reporting word, in lower case.</summary>
    public static IEnumerable<string> All => Forms.Keys.Concat(Nouns.Keys);

    /// <summary>The verb at piece <paramref name="at"/>, the longest entry first: "call for" before "call".</summary>
    /// <param name="line">The line.</param>
    /// <param name="at">Index of the piece.</param>
    /// <param name="form">Its form.</param>
    /// <returns>Null when the piece is no reporting verb.</returns>
    public static CueEntry? VerbAt(Line line, int at, out VerbForm form)
    {
        form = default;
        var verbs = line[at].Word.Verbs;
        for (var n = 0; n < verbs.Count; n++)
        {
            var (entry, entryForm) = verbs[n];
            var matches = true;
            for (var i = 0; i < entry.Tail.Count && matches; i++)
            {
                matches = line.WordIs(at + 1 + i, entry.Tail[i]);
            }

            if (matches)
            {
                form = entryForm;
                return entry;
            }
        }

        return null;
    }

    /// <summary>The reporting verbs that <paramref name="lower"/> can be a form of, the longest entry first.</summary>
    public static IReadOnlyList<VerbReading> Verbs(string lower) => Forms.GetValueOrDefault(lower, []);

    /// <summary>The class of a reporting noun such as "claim" or "assertions"; null for any other word.</summary>
    public static CueClass? NounClass(string lower) => Nouns.TryGetValue(lower, out var cue) ? cue : null;

    private static Dictionary<string, IReadOnlyList<VerbReading>> BuildForms()
    {
        var forms = new Dictionary<string, List<VerbReading>>(StringComparer.Ordinal);
        foreach (var fields in WordList.Lines("cues").Select(line => line.Split('\t')))
        {
            var words = fields[0].Split(' ');
            var entry = new CueEntry(fields[0], ClassOf(fields[1]), fields[2].Select(Frame).Aggregate(CueFrames.None, (a, b) => a | b), words[1..]);
            var irregular = fields.Length > 3 ? fields[3].Split(' ') : null;
            foreach (var (form, word) in Inflection.Of(words[0], irregular))
            {
                if (!forms.TryGetValue(word, out var list))
                {
                    forms[word] = list = [];
                }

                list.Add(new VerbReading(entry, form));
            }
        }

        return forms.ToDictionary(
            pair => pair.Key,
            pair => (IReadOnlyList<VerbReading>)[.. pair.Value.OrderByDescending(item => item.Entry.Tail.Count).ThenByDescending(item => item.Form)],
            StringComparer.Ordinal);
    }

    private static CueClass ClassOf(string name) => Enum.Parse<CueClass>(name, ignoreCase: true);

    private static string Plural(string noun) => noun.EndsWith('y') ? noun[..^1] + "ies" : noun + "s";

    private static CueFrames Frame(char letter) => letter switch
    {
        'c' => CueFrames.Clause,
        'q' => CueFrames.Quotation,
        'w' => CueFrames.Question,
        'i' => CueFrames.Infinitive,
        'n' => CueFrames.Noun,
        'o' => CueFrames.Listener,
        _ => CueFrames.None,
    };
}
