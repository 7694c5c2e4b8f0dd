using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>Reads through an article and notes every person it names.</summary>
internal static class MentionFinder
{
    private const int LongestOffice = 8;

    public static (People People, IReadOnlyList<Mention> Mentions) Find(ArticleText text, IReadOnlyList<Word> words)
    {
        var runs = Runs(words);
        var people = new People();
        var seconds = LoneWords(words, runs);
        var characters = new Character?[runs.Count];

        // Full names first, so that a surname finds its bearer even when the full name comes later.
        for (var i = 0; i < runs.Count; i++)
        {
            if (runs[i].Length > 1 && IsPerson(words, runs[i], seconds))
            {
                characters[i] = people.Full(words, runs[i]);
                characters[i]!.Positions.Add(words[runs[i].First].Span.Start);
            }
        }

        var mentions = new List<Mention>();
        for (var i = 0; i < runs.Count; i++)
        {
            var person = characters[i] ?? Short(words, runs[i], people);
            if (person is not null)
            {
                mentions.Add(Note(text.Value, words, runs[i], person));
            }
        }

        foreach (var person in people.All)
        {
            person.Positions.Sort();
        }

        return (people, mentions);
    }

    private static List<NameRun> Runs(IReadOnlyList<Word> words)
    {
        var runs = new List<NameRun>();
        for (var i = 0; i < words.Count; i++)
        {
            if (NameRun.At(words, i, words.Count) is { } run)
            {
                runs.Add(run);
                i = run.End - 1;
            }
        }

        return runs;
    }

    /// <summary>Words that stand alone as a name somewhere: "Orr said" makes "Ada Orr" a person even if "Ada" is on no list.</summary>
    private static HashSet<string> LoneWords(IReadOnlyList<Word> words, IReadOnlyList<NameRun> runs) =>
        [.. runs.Where(run => run.Length == 1 && !NameTest.IsNotPerson(words, run.First, run.End)).Select(run => words[run.First].Lower)];

    private static bool IsPerson(IReadOnlyList<Word> words, NameRun run, HashSet<string> lone) =>
        NameTest.IsSurelyPerson(words, run)
        || (run.Length is 2 or 3 && !NameTest.IsNotPerson(words, run.First, run.End) && (lone.Contains(words[run.End - 1].Lower) || lone.Contains(words[run.First].Lower) || IsSetOff(words, run)));

    /// <summary>", Liu Pengya," and "Liu Pengya, a spokesman".</summary>
    private static bool IsSetOff(IReadOnlyList<Word> words, NameRun run) =>
        run.First == run.Whole && run.End < words.Count && words[run.End].Text == ","
        && ((run.First > 0 && words[run.First - 1].Text == ",") || (run.End + 1 < words.Count && words[run.End + 1].Lower is "a" or "an" or "the" or "who"));

    private static Character? Short(IReadOnlyList<Word> words, NameRun run, People people)
    {
        if (run.Length != 1 || NameTest.IsNotPerson(words, run.First, run.End))
        {
            return null;
        }

        var word = words[run.First];
        var title = run.First > run.Whole ? words[run.First - 1].Lower : "";
        var gender = SpeakerWords.IsTitle(title) ? SpeakerWords.GenderOf(title) : Gender.Unknown;
        var known = people.Single(word.Lower, gender, word.Span.Start, out _);
        return known ?? (SpeakerWords.IsTitle(title) || NameTest.IsSurelyPerson(words, run) ? people.AddSingle(word, gender) : null);
    }

    private static Mention Note(string text, IReadOnlyList<Word> words, NameRun run, Character person)
    {
        var title = run.First;
        while (title > run.Whole && SpeakerWords.IsTitle(words[title - 1].Lower))
        {
            title--;
            var gender = SpeakerWords.GenderOf(words[title].Lower);
            person.Gender = person.Gender == Gender.Unknown ? gender : person.Gender;
        }

        var span = TextSpan.FromBounds(words[title].Span.Start, words[run.End - 1].Span.End);
        person.Positions.Add(span.Start);
        person.Print(span, span.Slice(text));
        person.Traits.Before(words, Math.Min(run.Whole, title), run.First);
        person.Traits.Behind(words, run.End);
        foreach (var office in new[] { Before(words, title) ?? SetOff(words, title, run.End), After(words, run.End) })
        {
            if (office is { } described)
            {
                person.Describe(described.Slice(text));
                AddTraits(words, described, title, run.End, person);
                if (described.Slice(text).Contains(' ', StringComparison.Ordinal))
                {
                    person.Print(described, described.Slice(text));
                }
            }
        }

        return new Mention(span, person);
    }

    private static void AddTraits(IReadOnlyList<Word> words, TextSpan described, int name, int end, Character person)
    {
        for (var i = Math.Max(0, name - LongestOffice - 2); i < words.Count && i < end + LongestOffice + 6; i++)
        {
            if (described.Contains(words[i].Span))
            {
                person.Traits.Before(words, i, i + 1);
            }
        }
    }

    /// <summary>The office right before a name: "NATO’s Secretary General", "Chinese leader".</summary>
    private static TextSpan? Before(IReadOnlyList<Word> words, int name)
    {
        var first = name;
        var hasOffice = false;
        while (first > 0 && name - first < LongestOffice && BelongsToOffice(words, first - 1))
        {
            first--;
            hasOffice |= SpeakerWords.IsOffice(words[first].Lower);
        }

        while (first < name && (words[first].Lower is "the" or "a" or "an" or "mr" or "mr." || words[first].IsPossessive))
        {
            first++;
        }

        return hasOffice && first < name ? TextSpan.FromBounds(words[first].Span.Start, words[name - 1].Span.End) : null;
    }

    /// <summary>"Embassy spokesperson in Oslo, Ada Orr, replied": the office before a name set off by commas.</summary>
    private static TextSpan? SetOff(IReadOnlyList<Word> words, int name, int end)
    {
        if (name < 2 || words[name - 1].Text != "," || end >= words.Count || words[end].Text != ",")
        {
            return null;
        }

        var first = name - 1;
        var hasOffice = false;
        while (first > 0 && name - first < LongestOffice && !words[first - 1].IsMark && words[first - 1].Lower is not ("and" or "but" or "with" or "said" or "by"))
        {
            first--;
            hasOffice |= SpeakerWords.IsOffice(words[first].Lower);
        }

        while (first < name - 1 && words[first].Lower is "the" or "a" or "an" or "its" or "his" or "her" or "their")
        {
            first++;
        }

        return hasOffice && first < name - 1 ? TextSpan.FromBounds(words[first].Span.Start, words[name - 2].Span.End) : null;
    }

    private static bool BelongsToOffice(IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        return !word.IsMark && (word.IsPossessive ? at > 0 && words[at - 1].IsCapital
            : SpeakerWords.IsOffice(word.Lower) || SpeakerWords.CountryOf(word.Lower) is not null || SpeakerWords.IsOrganization(word.Lower) || SpeakerWords.IsOrganizationNoun(word.Lower)
            || word.Lower is "prime" or "foreign" or "vice" or "deputy" or "former" or "ex" or "general" or "state" or "defence" or "defense" or "interior" or "finance" or "press" or "chief" or "senior" or "acting" or "presidential" or "republican" or "democratic" or "party" or "world" or "security"
            || (word.IsCapital && at + 1 < words.Count && (words[at + 1].IsPossessive || SpeakerWords.IsOffice(words[at + 1].Lower))));
    }

    /// <summary>The office behind a name: ", the Chinese president," or ", a spokesman for the ministry".</summary>
    private static TextSpan? After(IReadOnlyList<Word> words, int end)
    {
        if (end + 2 >= words.Count || words[end].Text is not ("," or "-" or "–" or "—" or "("))
        {
            return null;
        }

        // ", president of Norland," has no article.
        var isBare = words[end + 1].Lower == "former" || (SpeakerWords.IsOffice(words[end + 1].Lower) && !words[end + 1].IsCapital && words[end + 2].Lower is "of" or "for" or "at");
        if (!isBare && words[end + 1].Lower is not ("the" or "a" or "an" or "now"))
        {
            return null;
        }

        var first = isBare ? end + 1 : end + 2;
        var last = first;
        var hasOffice = false;
        while (last < words.Count && last - first < 12 && !words[last].IsMark)
        {
            hasOffice |= SpeakerWords.IsOffice(words[last].Lower);
            if (words[last].Lower is "who" or "which" or "said" or "was" or "is" or "has")
            {
                break;
            }

            last++;
        }

        return hasOffice && last > first ? TextSpan.FromBounds(words[first].Span.Start, words[last - 1].Span.End) : null;
    }
}
