using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>"he", "she", "they", "it": who is meant is looked for sentence by sentence, backwards.</summary>
internal static class PronounRule
{
    private const int FarthestSentence = 6;

    // How many speakers are remembered at most.
    private const int Memory = 40;
    private const double PerSentence = 0.06;

    // How far into its sentence a subject's name begins at most: offices may stand before it.
    private const int SubjectReach = 60;

    // A longer "sentence" is a list or a broken text.
    private const int LongestSentence = 1000;

    public static Answer? Resolve(Scene scene, SourcePhrase phrase, TextSpan span)
    {
        var here = scene.SentenceAt(span.Start);

        // Who says "he told me" between quotation marks speaks of somebody else.
        var self = scene.QuotedSpeaker(span.Start);

        // First who spoke or opens a sentence, then whoever is named at all: "Orr praised Hale. He said" is Orr.
        foreach (var subjectsOnly in new[] { true, false })
        {
            for (var back = 0; back <= FarthestSentence && here - back >= 0; back++)
            {
                var sentence = scene.Segmentation.Sentences[here - back].Span;
                var end = Math.Min(span.Start, sentence.End);
                if (InSentence(scene, phrase, Math.Max(sentence.Start, end - LongestSentence), end, subjectsOnly, self) is { } who)
                {
                    return Answer.Of(who, SpeakerRule.Pronoun, phrase.Name, (back * PerSentence) + (subjectsOnly ? 0 : PerSentence));
                }
            }
        }

        return null;
    }

    /// <summary>Who spoke in the sentence comes first, then who is named first in it: the subject.</summary>
    private static Character? InSentence(Scene scene, SourcePhrase phrase, int start, int end, bool subjectsOnly, Character? self)
    {
        for (var i = scene.Spoken.Count - 1; i >= 0 && i >= scene.Spoken.Count - Memory && scene.Spoken[i].At >= start; i--)
        {
            if (scene.Spoken[i].At < end && scene.Spoken[i].Who != self && Fits(scene.Spoken[i].Who, phrase))
            {
                return scene.Spoken[i].Who;
            }
        }

        return phrase.Head is "he" or "she" ? scene.MentionsIn(start, subjectsOnly ? Math.Min(end, start + SubjectReach) : end).Select(mention => mention.Person).FirstOrDefault(person => person != self && Fits(person, phrase))
            : phrase.Head == "they" ? PluralNoun.First(scene, start, end)
            : phrase.Head == "it" ? SubjectBody.Of(scene, start, end)
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
