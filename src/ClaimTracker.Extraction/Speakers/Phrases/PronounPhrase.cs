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
            "he" or "him" or "his" when words[0].Text != "HE" => Make(words[0], "he", source, Gender.Man, false),
            "she" or "her" or "hers" => Make(words[0], "she", source, Gender.Woman, false),
            "they" or "them" or "their" or "theirs" => Make(words[0], "they", source, Gender.Unknown, true),
            "both" => Make(words[0], "both", source, Gender.Unknown, true),
            "it" or "its" when words[0].Text != "IT" => Make(words[0], "it", source, Gender.Unknown, false),
            "who" or "whom" or "whose" when words[0].Text != "WHO" => Make(words[0], "who", source, Gender.Unknown, false),
            "which" or "that" => Make(words[0], words[0].Lower, source, Gender.Unknown, false),
            "i" or "we" or "me" or "us" or "my" or "our" when words[0].Text != "US" => Make(words[0], words[0].Lower, source, Gender.Unknown, false) with { Kind = PhraseKind.Author },
            "you" or "one" or "your" or "this" or "what" or "there" => Make(words[0], words[0].Lower, source, Gender.Unknown, false) with { Kind = PhraseKind.Unclear },
            _ => null,
        };
    }

    private static SourcePhrase Make(Word word, string head, TextSpan source, Gender gender, bool isPlural) =>
        new(PhraseKind.Pronoun, source, word.Text, word.Span, null, head, gender, isPlural, true);
}
