using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Reads a source that is a pronoun.</summary>
internal static class PronounPhrase
{
    public static SourcePhrase? Read(IReadOnlyList<Word> words, int end, TextSpan source)
    {
        if (end != 1)
        {
            return null;
        }

        return words[0].Lower switch
        {
            "he" or "him" when words[0].Text != "HE" => Make(words[0], source, Gender.Man, false),
            "she" or "her" => Make(words[0], source, Gender.Woman, false),
            "they" or "them" or "both" => Make(words[0], source, Gender.Unknown, true),
            "it" when words[0].Text != "IT" => Make(words[0], source, Gender.Unknown, false),
            "who" when words[0].Text != "WHO" => Make(words[0], source, Gender.Unknown, false),
            "which" or "that" => Make(words[0], source, Gender.Unknown, false),
            "i" or "we" or "you" or "one" => Make(words[0], source, Gender.Unknown, false) with { Kind = words[0].Lower is "i" or "we" ? PhraseKind.Author : PhraseKind.Unclear },
            _ => null,
        };
    }

    private static SourcePhrase Make(Word word, TextSpan source, Gender gender, bool isPlural) =>
        new(PhraseKind.Pronoun, source, word.Text, word.Span, null, word.Lower, gender, isPlural, true);
}
