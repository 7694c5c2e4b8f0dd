using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>Finds what "they" can mean in a sentence: "the presidents issued a declaration in which they said".</summary>
internal static class PluralNoun
{
    public static Character? First(Scene scene, int start, int end)
    {
        var words = Word.In(scene.Text, TextSpan.FromBounds(start, Math.Max(start, end)));
        for (var i = 0; i < words.Count; i++)
        {
            var lower = words[i].Lower;
            var isPeople = SpeakerWords.IsPlural(lower) && (SpeakerWords.IsOffice(lower) || SpeakerWords.IsUnnamed(lower) || SpeakerWords.IsGroup(lower));
            if (!isPeople)
            {
                continue;
            }

            var first = i;
            while (first > 0 && i - first < 4 && (words[first - 1].IsCapital || SpeakerWords.CountryOf(words[first - 1].Lower) is not null) && !words[first - 1].IsMark && words[first - 1].Lower is not ("the" or "a"))
            {
                first--;
            }

            var span = TextSpan.FromBounds(words[first].Span.Start, words[i].Span.End);
            var kind = SpeakerWords.IsUnnamed(lower) && !SpeakerWords.IsGroup(lower) ? SourceKind.Unnamed : SourceKind.Group;
            return scene.Other(kind, new SourcePhrase(PhraseKind.Group, span, span.Slice(scene.Text), span, null, lower, Gender.Unknown, true, true));
        }

        return null;
    }
}
