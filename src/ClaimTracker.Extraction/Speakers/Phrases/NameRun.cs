using ClaimTracker.Extraction.Quotes.Rules;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>A run of capitalised words: <c>[First, End)</c>, without the titles and offices before the name.</summary>
/// <param name="First">First word of the name.</param>
/// <param name="End">Just past it.</param>
/// <param name="Whole">First word with the titles, offices and names of bodies before the name.</param>
internal readonly record struct NameRun(int First, int End, int Whole)
{
    private const int Longest = 8, MostParticles = 3;

    // States and towns that are given names too: "Chad Orr".
    private static readonly HashSet<string> AlsoGiven = new(StringComparer.Ordinal) { "chad", "jordan", "georgia", "sofia", "paris", "santiago", "israel", "kenya", "india", "london" };

    public int Length => End - First;

    /// <summary>The run that starts at word <paramref name="at"/>; null when the word is not capitalised.</summary>
    public static NameRun? At(IReadOnlyList<Word> words, int at, int limit)
    {
        if (!IsNamePart(words[at]))
        {
            return null;
        }

        var end = at + 1;
        while (end < limit && end - at < Longest)
        {
            var particles = Particles(words, end);
            if (!IsNamePart(words[Math.Min(end + particles, words.Count - 1)]) || end + particles >= limit)
            {
                break;
            }

            end += particles + 1;
        }

        return new NameRun(Start(words, at, end), end, at);
    }

    // "I" has its capital for another reason.
    private static bool IsNamePart(Word word) => word.IsCapital && word.Text is not ("I" or "A");

    /// <summary>How many words at <paramref name="at"/> only join the parts of a name: "van" in "Ursula van Orr", "in 't" in "Sophie in 't Orr".</summary>
    private static int Particles(IReadOnlyList<Word> words, int at)
    {
        var count = 0;
        while (count < MostParticles && at + count < words.Count && words[at + count].IsParticle)
        {
            count++;
        }

        if (count > 0)
        {
            return count;
        }

        var start = words[at].Lower is "in" or "van" or "aan" ? at + 1 : at;
        return start < words.Count && words[start].Lower == "'t" ? start + 1 - at
            : start + 1 < words.Count && words[start].Text is "'" or "’" or "‘" && words[start + 1].Lower == "t" ? start + 2 - at
            : 0;
    }

    /// <summary>Steps over what is no name: "NATO Secretary General" in "NATO Secretary General Jens Orr", "Chinese President Mr" and "The".</summary>
    private static int Start(IReadOnlyList<Word> words, int at, int end)
    {
        var first = at;
        for (var i = at; i < end - 1; i++)
        {
            var lower = words[i].Lower;
            var isBefore = SpeakerWords.IsTitle(lower) || SpeakerWords.IsOffice(lower) || SpeakerWords.CountryOf(lower) is not null || SpeakerWords.IsOrganization(lower)
                || lower is "the" or "a" or "an" or "former" or "ex" or "prime" or "foreign" or "vice" or "deputy" or "chief" or "general" or "republican" or "democratic" or "democrat" or "labour" or "conservative" or "defense" or "defence" or "press" or "state" or "attorney" or "but" or "and" or "as" or "when" or "while" or "in" or "on" or "if" or "mr" or "party" or "acting" or "interim" or "senior" or "house" or "senate";
            isBefore |= i == at && words[i].Text is "DI" or "DS" or "PS";

            // "Many Mexicans": a sentence's first word has its capital for nothing.
            // "Fox News Sean Orr".
            isBefore |= i + 2 < end && SpeakerWords.IsOrganizationNoun(lower) && SpeakerWords.IsGivenName(words[i + 1].Lower);
            isBefore |= i == at && FunctionWords.Of(lower) != WordTags.None && !SpeakerWords.IsGivenName(lower) && lower is not ("may" or "will");
            if (i == at && end - at == 2 && SpeakerWords.IsGivenName(lower) && !SpeakerWords.IsTitle(lower) && SpeakerWords.IsOffice(lower))
            {
                // "Dean Orr" more often is a name than an office.
                continue;
            }

            if (i == at && AlsoGiven.Contains(lower) && end - at == 2)
            {
                continue;
            }

            if (isBefore && words[i].IsCapital && !(i > at && SpeakerWords.IsGivenName(lower) && !SpeakerWords.IsTitle(lower)))
            {
                first = i + 1;
            }
        }

        // "in 't Veld" at a sentence's start is the surname.
        while (first > at && first < end - 1 && !words[first].IsCapital)
        {
            first++;
        }

        return first;
    }
}
