using System.Collections.Frozen;
using ClaimTracker.Extraction.Speakers.Phrases;

namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>Names that say nothing of what they name, and that the article uses as a firm's: "Voltara, the carmaker,", "shares in Voltara", "Voltara said its plant".</summary>
internal sealed class FirmNames
{
    // One telling sign, or two that a person's name may have as well.
    private const int Enough = 2;

    private const int LongestNoun = 8, NextSentence = 30;

    private static readonly FrozenSet<string> Held = FrozenSet.ToFrozenSet(
        ["shares", "shareholders", "stake", "stock", "bonds", "branches", "subsidiary", "unit", "division", "customers"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Spoken = FrozenSet.ToFrozenSet(
        ["spokesman", "spokeswoman", "spokesperson", "executives", "bosses", "employees", "customers", "shareholders", "stores", "shops", "branches", "plants", "factories", "flights"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Moves = FrozenSet.ToFrozenSet(
        ["fell", "rose", "were", "dropped", "jumped", "slid", "gained", "surged", "tumbled", "plunged", "climbed", "closed", "lost", "added"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        ["said", "says", "announced", "confirmed", "warned", "reported", "admitted", "insisted", "added", "revealed", "plans", "expects", "denied", "told"], StringComparer.Ordinal);

    // Before a capital inside a name these make a surname: "McOrr", "DeOrr".
    private static readonly FrozenSet<string> Prefixes = FrozenSet.ToFrozenSet(["mac", "van", "von", "fitz", "des", "del", "dos", "della"], StringComparer.Ordinal);

    private readonly Dictionary<string, int> _signs = new(StringComparer.Ordinal);

    public FirmNames(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (NameRun.At(words, i, words.Count) is { } run)
            {
                var name = Word.Join(words, run.First, run.End);
                _signs[name] = _signs.GetValueOrDefault(name) + SignBefore(words, run) + SignBehind(words, run.End);
                i = run.End - 1;
            }
        }
    }

    /// <summary>True when the article shows that <paramref name="name"/> is a firm's.</summary>
    public bool Contains(IReadOnlyList<Word> name) =>
        !SpeakerWords.IsGivenName(name[0].Lower)
        && (HasInnerCapital(name[0].Text) || _signs.GetValueOrDefault(Word.Join(name, 0, name.Count)) >= Enough);

    // "PlastNorvik", but not "McOrr" or "JoAnn".
    private static bool HasInnerCapital(string word)
    {
        for (var i = 3; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
            {
                var prefix = word[..i].ToLowerInvariant();
                return !Prefixes.Contains(prefix) && !SpeakerWords.IsGivenName(prefix);
            }
        }

        return false;
    }

    private static int SignBefore(IReadOnlyList<Word> words, NameRun run)
    {
        if (run.First > run.Whole && SpeakerWords.IsTitle(words[run.First - 1].Lower))
        {
            return -Enough;
        }

        return run.Whole > 1 && words[run.Whole - 1].Lower is "in" or "of" && Held.Contains(words[run.Whole - 2].Lower) ? Enough : 0;
    }

    private static int SignBehind(IReadOnlyList<Word> words, int end)
    {
        if (end + 2 >= words.Count)
        {
            return 0;
        }

        var (next, second) = (words[end].Lower, words[end + 1].Lower);
        return next == "," && second == "which" ? Enough
            : next == "," && second is "a" or "an" or "the" ? IsBodyNoun(words, end + 2) ? Enough : 0
            : next == "and" && second == "its" ? Enough
            : next is "shares" or "stock" && Moves.Contains(second) ? Enough
            : Spoken.Contains(next) ? 1
            : Verbs.Contains(next) ? SignOfPronoun(words, end + 1)
            : 0;
    }

    /// <summary>"the carmaker", "an industry group for ports": the noun before a mark or a preposition names a body.</summary>
    private static bool IsBodyNoun(IReadOnlyList<Word> words, int first)
    {
        for (var i = first; i < words.Count && i - first < LongestNoun; i++)
        {
            var isLast = i + 1 == words.Count || words[i + 1].IsMark || words[i + 1].Lower is "of" or "for" or "in" or "at" or "that" or "which" or "behind" or "based" or "owned" or "with" or "on";
            if (words[i].IsMark || isLast)
            {
                return !words[i].IsMark && SpeakerWords.IsOrganizationNoun(words[i].Lower) && !SpeakerWords.IsOffice(words[i].Lower) && !SpeakerWords.IsPlural(words[i].Lower);
            }
        }

        return false;
    }

    /// <summary>"said on Monday it would", "said its plant": a sign; "It added" opening the next sentence: another; "he" tells against it.</summary>
    private static int SignOfPronoun(IReadOnlyList<Word> words, int first)
    {
        var signs = 0;
        var hasPronoun = false;
        for (var i = first; i < words.Count && i - first < NextSentence; i++)
        {
            if (words[i].Text is "." or "\n")
            {
                return signs + (i + 2 < words.Count && words[i + 1].Text == "It" && Verbs.Contains(words[i + 2].Lower) ? 1 : 0);
            }

            if (!hasPronoun && i - first < 4)
            {
                hasPronoun = words[i].Lower is "it" or "its" or "he" or "she" or "his" or "her";
                signs += words[i].Lower is "it" or "its" ? 1 : hasPronoun ? -Enough : 0;
            }
        }

        return signs;
    }
}
