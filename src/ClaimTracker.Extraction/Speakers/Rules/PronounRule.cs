using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>"he", "she", "they", "it": who is meant is looked for sentence by sentence, backwards.</summary>
internal static class PronounRule
{
    private const int FarthestSentence = 6;
    private const double PerSentence = 0.06;

    public static Answer? Resolve(Scene scene, SourcePhrase phrase, TextSpan span)
    {
        var here = scene.SentenceAt(span.Start);
        for (var back = 0; back <= FarthestSentence && here - back >= 0; back++)
        {
            var sentence = scene.Segmentation.Sentences[here - back].Span;
            var end = Math.Min(span.Start, sentence.End);
            if (InSentence(scene, phrase, sentence.Start, end) is { } who)
            {
                return Answer.Of(who, SpeakerRule.Pronoun, phrase.Name, back * PerSentence);
            }
        }

        return null;
    }

    /// <summary>Who spoke in the sentence comes first, then who is named first in it: the subject.</summary>
    private static Character? InSentence(Scene scene, SourcePhrase phrase, int start, int end)
    {
        for (var i = scene.Spoken.Count - 1; i >= 0 && scene.Spoken[i].At >= start; i--)
        {
            if (scene.Spoken[i].At < end && Fits(scene.Spoken[i].Who, phrase))
            {
                return scene.Spoken[i].Who;
            }
        }

        return phrase.Head is "he" or "she" ? scene.MentionsIn(start, end).Select(mention => mention.Person).FirstOrDefault(person => Fits(person, phrase))
            : phrase.Head == "they" ? PluralNoun.First(scene, start, end)
            : null;
    }

    private static bool Fits(Character who, SourcePhrase phrase) => phrase.Head switch
    {
        "he" or "she" => who.Kind is SourceKind.Person or SourceKind.Author || (who.Kind == SourceKind.Unnamed && !who.IsPlural) ? People.Agree(who.Gender, phrase.Gender) : false,
        "it" => who.Kind is SourceKind.Organization or SourceKind.Document && !who.IsPlural,
        "they" or "them" => who.IsPlural || who.Kind is SourceKind.Group or SourceKind.Organization,
        _ => false,
    };
}
