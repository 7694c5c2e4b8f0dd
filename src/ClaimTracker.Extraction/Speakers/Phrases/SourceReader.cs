using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Takes the words that name a source apart: name, office, apposition, and what kind of source they are.</summary>
internal static class SourceReader
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "of", "for", "from", "in", "at", "with", "to", "on", "near", "by", "about", "against", "inside", "within", "across", "under", "who", "which", "that", "familiar", "briefed", "close", "floating" };

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an", "this", "that", "these", "those", "some", "one", "another", "other", "several", "many", "two", "three", "four", "both", "any", "his", "her", "its", "their" };

    private static readonly HashSet<string> Indefinite = new(StringComparer.Ordinal) { "a", "an", "one", "another", "some", "several", "many", "two", "three", "four", "other" };

    public static SourcePhrase Read(string text, TextSpan source)
    {
        var words = SourceTrim.Of(Word.In(text, source));
        if (words.Count == 0)
        {
            return Unclear(source);
        }

        var end = HeadEnd(words);
        return PronounPhrase.Read(words, end, source)
            ?? Share(text, words, end)
            ?? Named(text, words, end)
            ?? NamedBehind(text, words, end)
            ?? Whole(text, words, end)
            ?? ByNoun(text, words, end)
            ?? Unclear(source);
    }

    /// <summary>Where an apposition or a relative clause begins: "Ada Orr| , who led the board,".</summary>
    private static int HeadEnd(IReadOnlyList<Word> words)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (words[i].Text is "," or "(" or "-" or "–" or "—" || words[i].Lower is "who" or "which")
            {
                return i;
            }
        }

        return words.Count;
    }

    private static int CoreEnd(IReadOnlyList<Word> words, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if ((Prepositions.Contains(words[i].Lower) && !(words[i].Lower == "in" && i + 1 < end && words[i + 1].Lower is "'" or "'t")) || IsParticiple(words, i))
            {
                // "Sophie in 't Veld" is all name.
                return i;
            }
        }

        return end;
    }

    /// <summary>"a database tracking deaths", "a poll released on Monday".</summary>
    private static bool IsParticiple(IReadOnlyList<Word> words, int at) =>
        !words[at].IsCapital && !words[at - 1].IsMark && words[at].Lower.Length > 4 && !Articles.Contains(words[at - 1].Lower) && !words[at - 1].IsPossessive
        && !words[at - 1].Lower.EndsWith("ly", StringComparison.Ordinal)
        && (words[at].Lower.EndsWith("ing", StringComparison.Ordinal) || words[at].Lower.EndsWith("ed", StringComparison.Ordinal))
        && SpeakerWords.IsDocument(words[at - 1].Lower) | SpeakerWords.IsGroup(words[at - 1].Lower) | SpeakerWords.IsUnnamed(words[at - 1].Lower) | SpeakerWords.IsOrganizationNoun(words[at - 1].Lower);

    /// <summary>"hundreds of voters": a group of people.</summary>
    private static SourcePhrase? Share(string text, IReadOnlyList<Word> words, int end) =>
        Shares.Is(words, end) ? Make(PhraseKind.Group, text, words, Articles.Contains(words[0].Lower) && words[0].Lower is "the" or "a" or "an" ? 1 : 0, end, "", true, false) : null;

    /// <summary>A person's name before any preposition, behind any possessive: "The Kremlin's spokesman Dmitri Orr".</summary>
    private static SourcePhrase? Named(string text, IReadOnlyList<Word> words, int end)
    {
        var core = CoreEnd(words, end);
        for (var i = core - 1; i >= 0; i--)
        {
            if (words[i].IsPossessive)
            {
                return null;
            }

            var isRunStart = words[i].IsCapital && (i == 0 || !words[i - 1].IsCapital);
            if (!isRunStart || NameRun.At(words, i, core) is not { } run || run.End < core || !CanBePerson(words, run))
            {
                continue;
            }

            if (i > 1 && words[i - 1].Lower == "and" && words[i - 2].IsCapital)
            {
                // "Orr and Hale": two people are no one.
                return Make(PhraseKind.Group, text, words, words[0].Lower == "the" ? 1 : 0, end, "", true, true);
            }

            var hasTitle = run.First > 0 && SpeakerWords.IsTitle(words[run.First - 1].Lower);
            if (run.Length == 1 && run.First == 0 && !NameTest.IsSurelyPerson(words, run) && words.Count > end && words[end].Text == ",")
            {
                hasTitle = true;
            }

            return Person(text, words, run, end, hasTitle);
        }

        return null;
    }

    /// <summary>"its chief executive, Peter Orr,": the name behind the comma says who holds the office.</summary>
    private static SourcePhrase? NamedBehind(string text, IReadOnlyList<Word> words, int end)
    {
        var first = end + 1;
        if (first >= words.Count || words[end].Text != "," || NameRun.At(words, first, words.Count) is not { Length: > 1 } run
            || (run.End < words.Count && words[run.End].Text != ",") || !CanBePerson(words, run))
        {
            return null;
        }

        var start = Articles.Contains(words[0].Lower) ? 1 : 0;
        if (start >= end || !words.Take(end).Any(word => SpeakerWords.IsOffice(word.Lower) || SpeakerWords.IsUnnamed(word.Lower)))
        {
            return null;
        }

        var name = TextSpan.FromBounds(words[run.First].Span.Start, words[run.End - 1].Span.End);
        var description = TextSpan.FromBounds(words[start].Span.Start, words[end - 1].Span.End).Slice(text);
        return new SourcePhrase(PhraseKind.Person, Range(words, 0, run.End), name.Slice(text), name, description, "", Gender.Unknown, false, true);
    }

    private static bool CanBePerson(IReadOnlyList<Word> words, NameRun run)
    {
        if (NameTest.IsNotPerson(words, run.First, run.End))
        {
            return false;
        }

        // "Democrats" and "Republicans" are groups, "Police" a body.
        var word = words[run.First].Lower;
        return run.Length > 1 || SpeakerWords.IsTitle(run.First > 0 ? words[run.First - 1].Lower : "")
            || !(SpeakerWords.IsGroup(word) || SpeakerWords.IsOrganizationNoun(word) || SpeakerWords.IsUnnamed(word) || SpeakerWords.IsOffice(word) || SpeakerWords.IsDocument(word));
    }

    private static SourcePhrase Person(string text, IReadOnlyList<Word> words, NameRun run, int end, bool hasTitle)
    {
        var gender = run.First > 0 ? SpeakerWords.GenderOf(words[run.First - 1].Lower) : Gender.Unknown;
        var nameSpan = TextSpan.FromBounds(words[run.First].Span.Start, words[run.End - 1].Span.End);
        var before = run.First;
        while (before > 0 && SpeakerWords.IsTitle(words[before - 1].Lower))
        {
            before--;
        }

        var first = 0;
        while (first < before && (Articles.Contains(words[first].Lower) || words[first].IsMark))
        {
            first++;
        }

        var description = before > first ? TextSpan.FromBounds(words[first].Span.Start, words[before - 1].Span.End).Slice(text) : Apposition(text, words, end);
        return new SourcePhrase(PhraseKind.Person, Range(words, 0, end), nameSpan.Slice(text), nameSpan, description, hasTitle ? words[Math.Max(0, run.First - 1)].Lower : "", gender, false, true);
    }

    private static string? Apposition(string text, IReadOnlyList<Word> words, int end)
    {
        var first = end + 1;
        if (first >= words.Count || words[first].Lower is "who" or "which" || !(Articles.Contains(words[first].Lower) || words[first].Lower is "former" or "now" || SpeakerWords.IsOffice(words[first].Lower)))
        {
            return null;
        }

        if (words[first].Lower is "a" or "an" or "the" or "now")
        {
            first++;
        }

        var last = first;
        while (last < words.Count && !words[last].IsMark && words[last].Lower is not ("who" or "which"))
        {
            last++;
        }

        return last > first ? Range(words, first, last).Slice(text) : null;
    }

    /// <summary>The whole phrase is one name of a body or a state, or one unknown capitalised word.</summary>
    private static SourcePhrase? Whole(string text, IReadOnlyList<Word> words, int end)
    {
        var first = words[0].Lower is "the" && end > 1 ? 1 : 0;
        var last = end;
        while (last > first + 1 && words[last - 1].IsPossessive)
        {
            last--;
        }

        if (last - first > 1 && SpeakerWords.IsPlural(words[last - 1].Lower) && SpeakerWords.IsGroup(words[last - 1].Lower))
        {
            // "House Republicans".
            return null;
        }

        var name = Word.Join(words, first, last);
        var isBody = SpeakerWords.IsOrganization(name) || SpeakerWords.IsOrganization("the " + name)
            || (SpeakerWords.CountryOf(name) is not null && !SpeakerWords.IsPlural(name))
            || (last - first == 1 && words[first].Text.Length > 1 && words[first].Text.All(c => char.IsUpper(c) || c == '&'));
        if (!isBody && last - first > 1)
        {
            // "the Institute for Strategic Studies", "Ohio State University": capitals throughout, with a noun for a body among them.
            isBody = Enumerable.Range(first, last - first).All(i => words[i].IsCapital || words[i].Lower is "of" or "for" or "and" or "the" or "on" or "in" or "&")
                && Enumerable.Range(first, last - first).Any(i => SpeakerWords.IsOrganizationNoun(words[i].Lower) && words[i].IsCapital);
        }

        return isBody ? Make(PhraseKind.Organization, text, words, first, last, "", false, true) : null;
    }

    private static SourcePhrase? ByNoun(string text, IReadOnlyList<Word> words, int end)
    {
        var core = CoreEnd(words, end);
        var head = core - 1;
        while (head > 0 && (words[head].IsPossessive || words[head].IsMark || words[head].Lower.EndsWith("ly", StringComparison.Ordinal)))
        {
            head--;
        }

        var first = 0;
        while (first < core - 1 && (Articles.Contains(words[first].Lower) || words[first].IsMark) && !(words[first].Lower == "another" && end == 2))
        {
            // "another source", with nothing to tell it by, is not the source before.
            first++;
        }

        var noun = words[head].Lower;
        var plural = SpeakerWords.IsPlural(noun);
        var hasPossessive = Enumerable.Range(0, core).Any(i => words[i].IsPossessive);
        var definite = hasPossessive || (first > 0 && !Indefinite.Contains(words[0].Lower)) || (first == 0 && !plural && words[0].Lower != "another");
        var kind = KindOf(words, head, noun, plural, definite);
        if (kind is null && Enumerable.Range(0, core).Any(i => words[i].Lower == "and" && i > 0))
        {
            kind = PhraseKind.Group;
        }

        return kind is { } found ? Make(found, text, words, first, end, noun, plural || kind == PhraseKind.Group, definite) : null;
    }

    private static PhraseKind? KindOf(IReadOnlyList<Word> words, int head, string noun, bool plural, bool definite)
    {
        if (noun is "official" or "officials" or "source" or "sources" or "authorities")
        {
            return noun == "authorities" ? PhraseKind.Organization : definite && !plural ? PhraseKind.Office : PhraseKind.Unnamed;
        }

        if (plural && SpeakerWords.IsUnnamed(noun) && !SpeakerWords.IsGroup(noun))
        {
            return PhraseKind.Unnamed;
        }

        var part = noun[(noun.LastIndexOf('-') + 1)..];
        if (plural && (SpeakerWords.IsGroup(part) || part == "dems" || SpeakerWords.IsOffice(noun) || SpeakerWords.CountryOf(part) is not null))
        {
            return PhraseKind.Group;
        }

        if (SpeakerWords.IsOffice(noun) || SpeakerWords.IsUnnamed(noun) || (SpeakerWords.IsGroup(noun) && !plural && noun is not ("family" or "group" or "union" or "crowd" or "intelligence" or "some" or "many" or "others" or "people" or "pro-democracy")) || noun is "person" or "man" or "woman" or "general" or "chief" || (SpeakerWords.IsEpithet(noun) && !plural))
        {
            return definite ? PhraseKind.Office : PhraseKind.Unnamed;
        }

        if (SpeakerWords.IsOrganizationNoun(noun) && noun is not "news")
        {
            return PhraseKind.Organization;
        }

        return SpeakerWords.IsDocument(noun) ? PhraseKind.Document
            : noun is "many" or "some" or "others" or "critics" or "most" or "people" ? PhraseKind.Group
            : words[head].IsCapital && !words[head].IsMark ? PhraseKind.Organization
            : null;
    }

    private static SourcePhrase Make(PhraseKind kind, string text, IReadOnlyList<Word> words, int first, int last, string head, bool plural, bool definite)
    {
        var span = Range(words, first, last);
        var gender = head.Length > 0 ? SpeakerWords.GenderOf(head) : Gender.Unknown;
        return new SourcePhrase(kind, Range(words, 0, last), span.Slice(text), span, null, head, gender, plural, definite);
    }

    private static TextSpan Range(IReadOnlyList<Word> words, int first, int end) =>
        TextSpan.FromBounds(words[first].Span.Start, words[Math.Max(first, end - 1)].Span.End);

    private static SourcePhrase Unclear(TextSpan source) =>
        new(PhraseKind.Unclear, source, "", source, null, "", Gender.Unknown, false, false);
}
