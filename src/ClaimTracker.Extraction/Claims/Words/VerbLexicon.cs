using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Words;

/// <summary>How a word that can be a verb leans.</summary>
internal enum VerbLeaning
{
    /// <summary>Hardly ever anything but a verb: "ask".</summary>
    Verb,

    /// <summary>A noun or a verb: "request".</summary>
    Both,

    /// <summary>Mostly a noun: "ship".</summary>
    Noun,

    /// <summary>Mostly an adjective: "clear".</summary>
    Adjective,
}

/// <summary>A reading of a word as a form of a verb.</summary>
internal readonly record struct VerbReading(string Lemma, VerbForms Forms, VerbLeaning Leaning);

/// <summary>Knows the verbs of <c>claims-verbs.txt</c> in all their forms.</summary>
internal static class VerbLexicon
{
    private static readonly FrozenDictionary<string, string[]> Irregular = WordList.Lines("claims-irregular")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => fields[1..], StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, VerbReading> Readings = Build();

    /// <summary>How <paramref name="lower"/> can be read as a verb; null when it cannot.</summary>
    public static VerbReading? Read(string lower) => Readings.TryGetValue(lower, out var reading) ? reading : null;

    /// <summary>The simple past of <paramref name="lemma"/>: "ask" gives "asked", "seek" gives "sought".</summary>
    public static string Past(string lemma) =>
        Irregular.TryGetValue(lemma, out var forms) ? forms[0].Split('/')[0] : Regular(lemma, "ed");

    /// <summary>The form in -ing of <paramref name="lemma"/>.</summary>
    public static string Gerund(string lemma) => Regular(lemma, "ing");

    private static FrozenDictionary<string, VerbReading> Build()
    {
        var readings = new Dictionary<string, VerbReading>(StringComparer.Ordinal);
        foreach (var fields in WordList.Lines("claims-verbs").Select(line => line.Split('\t')))
        {
            var leaning = fields[1] switch { "v" => VerbLeaning.Verb, "b" => VerbLeaning.Both, "n" => VerbLeaning.Noun, _ => VerbLeaning.Adjective };
            foreach (var (form, kind) in Forms(fields[0]))
            {
                // "found" is the past of "find" before it is the base of "found"; forms of one verb add up ("cut" is base and past).
                if (!readings.TryGetValue(form, out var known) || (Irregular.ContainsKey(fields[0]) && known.Lemma != fields[0]))
                {
                    readings[form] = new VerbReading(fields[0], kind, leaning);
                }
                else if (known.Lemma == fields[0])
                {
                    readings[form] = known with { Forms = known.Forms | kind };
                }
            }
        }

        return readings.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static List<(string Form, VerbForms Kind)> Forms(string lemma)
    {
        List<(string Form, VerbForms Kind)> forms = [(lemma, VerbForms.Base), (Third(lemma), VerbForms.Third), (Regular(lemma, "ing"), VerbForms.Gerund)];
        if (Irregular.TryGetValue(lemma, out var irregular))
        {
            forms.AddRange(irregular[0].Split('/').Select(past => (past, VerbForms.Past)));
            forms.AddRange(irregular[1].Split('/').Select(participle => (participle, VerbForms.Participle)));
            return forms;
        }

        forms.Add((Regular(lemma, "ed"), VerbForms.Past | VerbForms.Participle));
        // British spelling doubles where American does not: "travelled", "traveled".
        if (IsSpelledTwoWays(lemma))
        {
            forms.Add((lemma + lemma[^1] + "ed", VerbForms.Past | VerbForms.Participle));
            forms.Add((lemma + lemma[^1] + "ing", VerbForms.Gerund));
        }

        return forms;
    }

    private static string Third(string lemma) => lemma switch
    {
        [.., 's' or 'x' or 'z'] or [.., 'c' or 's', 'h'] or [.., 'o'] => lemma + "es",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] => lemma[..^1] + "ies",
        _ => lemma + "s",
    };

    private static string Regular(string lemma, string ending) => lemma switch
    {
        [.., 'i', 'e'] when ending == "ing" => lemma[..^2] + "ying",
        [.., 'e', 'e'] when ending == "ing" => lemma + "ing",
        [.., 'e'] => ending == "ing" ? lemma[..^1] + ending : lemma + "d",
        [.., not ('a' or 'e' or 'i' or 'o' or 'u'), 'y'] when ending == "ed" => lemma[..^1] + "ied",
        _ => Doubles(lemma) ? lemma + lemma[^1] + ending : lemma + ending,
    };

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';

    /// <summary>One short stressed syllable doubles its last letter: "stop", "plan"; and the verbs in -mit, -fer, -cur, -trol.</summary>
    private static bool Doubles(string lemma)
    {
        if (lemma.Length < 3 || IsVowel(lemma[^1]) || lemma[^1] is 'w' or 'x' or 'y' || !IsVowel(lemma[^2]) || IsVowel(lemma[^3]))
        {
            return false;
        }

        return lemma[..^2].All(c => !IsVowel(c))
            || lemma.EndsWith("mit", StringComparison.Ordinal)
            || lemma.EndsWith("fer", StringComparison.Ordinal)
            || lemma.EndsWith("cur", StringComparison.Ordinal)
            || lemma.EndsWith("pel", StringComparison.Ordinal)
            || lemma.EndsWith("trol", StringComparison.Ordinal)
            || lemma is "begin" or "forget" or "equip" or "regret" or "kidnap" or "program";
    }

    private static bool IsSpelledTwoWays(string lemma) => lemma.Length > 3 && lemma[^1] is 'l' or 'p' or 's' && IsVowel(lemma[^2]) && !IsVowel(lemma[^3]) && !Doubles(lemma);
}
