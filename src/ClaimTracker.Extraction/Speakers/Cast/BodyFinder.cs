using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>Reads through an article and notes every body that it names in more than a noun.</summary>
internal static class BodyFinder
{
    private const int Longest = 7;

    /// <summary>The mentions in reading order.</summary>
    public static IReadOnlyList<BodyMention> Find(string text, IReadOnlyList<Word> words)
    {
        var found = new List<BodyMention>();
        for (var i = 0; i < words.Count; i++)
        {
            if (SpeakerWords.IsOrganizationNoun(words[i].Lower))
            {
                i = AddNamed(text, words, i, found) - 1;
            }
            else if (words[i].IsCapital && SpeakerWords.IsCompanyWord(words[i].Lower) && i > 0 && words[i - 1].IsCapital && !SpeakerWords.IsGivenName(words[i - 1].Lower))
            {
                found.Add(Make(text, words, i - 1, i + 1, ""));
            }
            else if (words[i].IsCapital && (NameTest.IsAbbreviation(words[i].Text) || (SpeakerWords.IsOrganization(words[i].Lower) && StandsAlone(words, i))))
            {
                found.Add(Make(text, words, i, i + 1, ""));
            }
        }

        return found;
    }

    /// <summary>The words of a name as bodies are compared by.</summary>
    public static HashSet<string> Compared(IEnumerable<Word> words) =>
        [.. words.Where(word => !word.IsMark && !word.IsPossessive && !IsJoin(word.Lower)).Select(word => SpeakerWords.Singular(word.Lower))];

    // "The Atlantic", but not in "North Atlantic Treaty".
    private static bool StandsAlone(IReadOnlyList<Word> words, int at) =>
        !(at > 0 && words[at - 1].IsCapital && words[at - 1].Lower != "the") && !(at + 1 < words.Count && words[at + 1].IsCapital);

    /// <returns>Where to go on.</returns>
    private static int AddNamed(string text, IReadOnlyList<Word> words, int head, List<BodyMention> found)
    {
        var first = head;
        var hasCapital = words[head].IsCapital;
        while (first > 0 && head - first < Longest && BelongsTo(words[first - 1]) && (words[first - 1].IsCapital || !words[head].IsCapital))
        {
            first--;
            hasCapital |= words[first].IsCapital;
        }

        // "a former Norland commission" is named without its time.
        while (first < head && !words[first].IsCapital)
        {
            first++;
        }

        var end = words[head].IsCapital ? Tail(words, head + 1) : head + 1;
        if (hasCapital && end - first > 1 && HasCapitalBefore(words, first, head, end))
        {
            found.Add(Make(text, words, first, end, SpeakerWords.Singular(words[head].Lower)));
        }

        return end;
    }

    // "the State Department", "Board of Elections": a capital besides that of the noun.
    private static bool HasCapitalBefore(IReadOnlyList<Word> words, int first, int head, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (i != head && words[i].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    private static bool BelongsTo(Word word) =>
        !word.IsMark && word.Lower is not ("i" or "said" or "says" or "'")
        && (word.IsCapital ? word.Lower is not ("the" or "a" or "an" or "but" or "and" or "in" or "on" or "when" or "while" or "for" or "at" or "if" or "as" or "his" or "her" or "their" or "its")
            : FunctionWords.Of(word.Lower) == WordTags.None && !IsVerb(word.Lower));

    private static bool IsVerb(string lower) =>
        lower.EndsWith("ed", StringComparison.Ordinal) || lower.EndsWith("ing", StringComparison.Ordinal) || lower.EndsWith("ly", StringComparison.Ordinal);

    /// <summary>Just past "of Elections", "on Foreign Relations".</summary>
    private static int Tail(IReadOnlyList<Word> words, int at)
    {
        var end = at;
        while (end + 1 < words.Count && end - at < Longest)
        {
            var join = words[end].Lower is "of" or "for" or "on" ? 1 : words[end].Lower is "and" or "&" && end > at ? 1 : 0;
            join += join > 0 && words[end + 1].Lower == "the" ? 1 : 0;
            if (end + join >= words.Count || !words[end + join].IsCapital || (join == 0 && end == at))
            {
                break;
            }

            end += join + 1;
        }

        return end;
    }

    private static BodyMention Make(string text, IReadOnlyList<Word> words, int first, int end, string head)
    {
        var span = TextSpan.FromBounds(words[first].Span.Start, words[end - 1].Span.End);
        return new BodyMention(span.Start, span.End, span.Slice(text), head, Compared(Enumerable.Range(first, end - first).Select(i => words[i])));
    }

    private static bool IsJoin(string lower) => lower is "of" or "for" or "on" or "and" or "&" or "the" or "in" or "a" or "an";
}
