namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Builds the forms of an English verb.</summary>
internal static class Inflection
{
    // Verbs of more than one syllable that double their last letter are stressed on it.
    private static readonly string[] Doubling = ["admit", "rip", "dub", "brag", "quip", "chat", "slam", "beg", "plan", "rebut", "refer", "snap"];

    /// <summary>The forms of <paramref name="verb"/>; <paramref name="irregular"/> holds its past and its participle.</summary>
    public static IReadOnlyList<(VerbForm Form, string Word)> Of(string verb, IReadOnlyList<string>? irregular)
    {
        var stem = Doubling.Contains(verb) ? verb + verb[^1] : verb;
        var forms = new List<(VerbForm Form, string Word)>
        {
            (VerbForm.Base, verb),
            (VerbForm.Present, Present(verb)),
            (VerbForm.Ing, Silent(verb) ? verb[..^1] + "ing" : stem + "ing"),
        };
        if (irregular is null)
        {
            forms.Add((VerbForm.PastOrParticiple, Past(verb, stem)));
        }
        else if (irregular[0] == irregular[1])
        {
            forms.Add((VerbForm.PastOrParticiple, irregular[0]));
        }
        else
        {
            forms.Add((VerbForm.Past, irregular[0]));
            forms.Add((VerbForm.Participle, irregular[1]));
        }

        // Both spellings of "signalled" are in print.
        if (verb == "signal")
        {
            forms.Add((VerbForm.PastOrParticiple, "signalled"));
            forms.Add((VerbForm.Ing, "signalling"));
        }

        return forms;
    }

    private static bool Silent(string verb) => verb.EndsWith('e') && !verb.EndsWith("ee", StringComparison.Ordinal);

    private static bool EndsInConsonantY(string verb) => verb.EndsWith('y') && verb.Length > 1 && !"aeou".Contains(verb[^2], StringComparison.Ordinal);

    private static string Present(string verb) =>
        EndsInConsonantY(verb) ? verb[..^1] + "ies"
        : verb.EndsWith("ch", StringComparison.Ordinal) || verb.EndsWith("sh", StringComparison.Ordinal) || verb.EndsWith('s') || verb.EndsWith('o') || verb.EndsWith('x') ? verb + "es"
        : verb + "s";

    private static string Past(string verb, string stem) =>
        verb.EndsWith('e') ? verb + "d" : EndsInConsonantY(verb) ? verb[..^1] + "ied" : stem + "ed";
}
