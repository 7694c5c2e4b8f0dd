using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>"Orr, who said", "a report which claimed": the words right before the relative pronoun.</summary>
internal static class RelativeRule
{
    private const int Longest = 8, Reach = 200;

    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal)
    {
        "is", "was", "are", "were", "has", "have", "had", "said", "says", "and", "but", "or", "by", "of", "to", "that", "with", "for", "from", "as", "while", "after", "before", "met", "told", "because", "if", "when", "than", "like",
    };

    private static bool IsVerb(Word word) => !word.IsCapital && word.Lower.Length > 4 && word.Lower.EndsWith("ed", StringComparison.Ordinal);

    public static Answer? Resolve(Scene scene, SourcePhrase phrase, TextSpan span)
    {
        var sentence = scene.SentenceAt(span.Start);
        if (sentence < 0)
        {
            return null;
        }

        var start = Math.Max(scene.Segmentation.Sentences[sentence].Span.Start, span.Start - Reach);
        var words = Word.In(scene.Text, TextSpan.FromBounds(start, Math.Max(start, span.Start)));
        var end = words.Count;
        while (end > 0 && (words[end - 1].IsMark || words[end - 1].Lower is "of" or "in" or "with"))
        {
            end--;
        }

        if (end > 0 && scene.MentionsIn(start, span.Start).LastOrDefault(mention => mention.Span.End == words[end - 1].Span.End) is { Person: { } named })
        {
            return Answer.Of(named, SpeakerRule.Relative, phrase.Name);
        }

        if (phrase.Head == "who" && end > 0 && Apposed(scene, words, end, start) is { } apposed)
        {
            return Answer.Of(apposed, SpeakerRule.Relative, phrase.Name);
        }

        if (end > 0 && scene.Bodies.EndingAt(words[end - 1].Span.End) is { } body)
        {
            return Answer.Of(scene.Body(body.Name), SpeakerRule.Relative, phrase.Name);
        }

        var first = end;
        while (first > 0 && end - first < Longest && !words[first - 1].IsMark && !Breaks.Contains(words[first - 1].Lower) && !IsVerb(words[first - 1]))
        {
            first--;
            if (words[first].Lower is "the" or "a" or "an")
            {
                break;
            }
        }

        if (first == end)
        {
            return null;
        }

        var before = TextSpan.FromBounds(words[first].Span.Start, words[end - 1].Span.End);
        var antecedent = SourceReader.Read(scene.Text, before);
        if (antecedent.Kind is PhraseKind.Pronoun or PhraseKind.Unclear || SourceRules.ByKind(scene, antecedent, before) is not { } found)
        {
            return null;
        }

        return Answer.Of(found.Who, SpeakerRule.Relative, phrase.Name, Math.Max(0, SpeakerRule.Surname.Confidence - found.Confidence));
    }

    /// <summary>"Orr, an economist at Norvik Bank, who": the last person named, when all that follows the name is their description.</summary>
    private static Character? Apposed(Scene scene, IReadOnlyList<Word> words, int end, int start)
    {
        if (scene.MentionsIn(start, words[end - 1].Span.Start) is not [.., var last])
        {
            return null;
        }

        var comma = end - 1;
        while (comma > 0 && words[comma].Span.Start >= last.Span.End)
        {
            comma--;
        }

        comma++;
        return comma + 1 < end && words[comma].Text == "," && IsDescription(words, comma + 1, end) ? last.Person : null;
    }

    private static bool IsDescription(IReadOnlyList<Word> words, int first, int end) =>
        (words[first].Lower is "a" or "an" or "the" or "now" or "former" || SpeakerWords.IsOffice(words[first].Lower))
        && Enumerable.Range(first, end - first).Any(i => SpeakerWords.IsOffice(words[i].Lower) || SpeakerWords.IsUnnamed(words[i].Lower) || SpeakerWords.IsEpithet(words[i].Lower))
        && !Enumerable.Range(first, end - first).Any(i => words[i].Lower is "said" or "says" or "told" or "is" or "was" or "has" or "had");
}
