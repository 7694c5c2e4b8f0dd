using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>What the readers of source phrases share.</summary>
internal static class PhraseParts
{
    private static readonly HashSet<string> Prepositions = new(StringComparer.Ordinal) { "of", "for", "from", "in", "at", "with", "to", "on", "near", "by", "about", "against", "inside", "within", "across", "under", "who", "which", "that", "familiar", "briefed", "close" };

    private static readonly HashSet<string> Articles = new(StringComparer.Ordinal) { "the", "a", "an", "this", "that", "these", "those", "some", "one", "another", "other", "several", "many", "two", "three", "four", "both", "any", "his", "her", "its", "their" };

    /// <summary>True for an article or another word that stands before a noun.</summary>
    public static bool IsArticle(string lower) => Articles.Contains(lower);

    /// <summary>Where what modifies the head from behind begins: "the head| of the office", "a poll| released on Monday".</summary>
    public static int CoreEnd(IReadOnlyList<Word> words, int end)
    {
        for (var i = 1; i < end; i++)
        {
            if ((Prepositions.Contains(words[i].Lower) && !(words[i].Lower == "in" && i + 1 < end && words[i + 1].Lower is "'" or "'t")) || IsParticiple(words, i))
            {
                // "Ida in 't Veld" is all name.
                return i;
            }
        }

        return end;
    }

    /// <summary>"a database tracking deaths", "a poll released on Monday".</summary>
    private static bool IsParticiple(IReadOnlyList<Word> words, int at) =>
        !words[at].IsCapital && !words[at - 1].IsMark && words[at].Lower.Length > 4 && !IsArticle(words[at - 1].Lower) && !words[at - 1].IsPossessive
        && !words[at - 1].Lower.EndsWith("ly", StringComparison.Ordinal)
        && (words[at].Lower.EndsWith("ing", StringComparison.Ordinal) || words[at].Lower.EndsWith("ed", StringComparison.Ordinal))
        && SpeakerWords.IsDocument(words[at - 1].Lower) | SpeakerWords.IsGroup(words[at - 1].Lower) | SpeakerWords.IsUnnamed(words[at - 1].Lower) | SpeakerWords.IsOrganizationNoun(words[at - 1].Lower);

    /// <summary>A phrase of the words from <paramref name="first"/> on, before <paramref name="last"/>.</summary>
    public static SourcePhrase Make(PhraseKind kind, string text, IReadOnlyList<Word> words, int first, int last, string head, bool plural, bool definite)
    {
        var span = Range(words, first, last);
        var gender = head.Length > 0 ? SpeakerWords.GenderOf(head) : Gender.Unknown;
        return new SourcePhrase(kind, Range(words, 0, last), span.Slice(text), span, null, head, gender, plural, definite);
    }

    /// <summary>The characters of the words from <paramref name="first"/> on, before <paramref name="end"/>.</summary>
    public static TextSpan Range(IReadOnlyList<Word> words, int first, int end) =>
        TextSpan.FromBounds(words[first].Span.Start, words[Math.Max(first, end - 1)].Span.End);
}
