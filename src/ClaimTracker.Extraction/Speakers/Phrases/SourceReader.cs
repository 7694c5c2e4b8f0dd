using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Takes the words that name a source apart: name, office, apposition, and what kind of source they are.</summary>
internal static class SourceReader
{
    public static SourcePhrase Read(string text, TextSpan source)
    {
        var words = SourceTrim.Of(Word.In(text, source));
        if (words.Count == 0)
        {
            return Unclear(source);
        }

        var end = HeadEnd(words);
        return PronounPhrase.Read(words, end, source)
            ?? NameBehind.Read(text, words, end)
            ?? NameBehind.ReadBody(text, words, end)
            ?? Share(text, words, end)
            ?? PersonPhrase.Read(text, words, end)
            ?? Whole(text, words, end)
            ?? NounPhrase.Read(text, words, end)
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

    /// <summary>"hundreds of voters": a group of people; "one of the voters": one of them, unnamed.</summary>
    private static SourcePhrase? Share(string text, IReadOnlyList<Word> words, int end) =>
        end > 2 && words[0].Lower == "one" && words[1].Lower == "of" ? PhraseParts.Make(PhraseKind.Unnamed, text, words, 0, end, "", false, false)
        : Shares.Is(words, end) ? PhraseParts.Make(PhraseKind.Group, text, words, PhraseParts.IsArticle(words[0].Lower) && words[0].Lower is "the" or "a" or "an" ? 1 : 0, end, "", true, false) : null;

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

        return isBody ? PhraseParts.Make(PhraseKind.Organization, text, words, first, last, "", false, true) : null;
    }

    private static SourcePhrase Unclear(TextSpan source) =>
        new(PhraseKind.Unclear, source, "", source, null, "", Gender.Unknown, false, false);
}
