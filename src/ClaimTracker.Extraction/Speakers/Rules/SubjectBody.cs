using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>Finds what "it" can mean in a sentence: the body that opens it, "The ministry has seen the report".</summary>
internal static class SubjectBody
{
    private const int Reach = 60, Longest = 5;

    public static Character? Of(Scene scene, int start, int end)
    {
        var words = Word.In(scene.Text, TextSpan.FromBounds(start, Math.Max(start, Math.Min(end, start + Reach))));
        if (words.Count < 2 || !(words[0].Lower is "the" || words[0].IsCapital))
        {
            return null;
        }

        for (var i = 0; i < words.Count - 1 && i < Longest && !words[i].IsMark && !words[i].IsPossessive; i++)
        {
            var isBody = SpeakerWords.IsOrganizationNoun(words[i].Lower) || NameTest.IsAbbreviation(words[i].Text);
            if (isBody && !words[i + 1].IsPossessive && !(words[i + 1].IsCapital && words[i].IsCapital))
            {
                var span = TextSpan.FromBounds(words[0].Span.Start, words[i].Span.End);
                var phrase = SourceReader.Read(scene.Text, span);
                return phrase.Kind == PhraseKind.Organization ? OrganizationRule.Resolve(scene, phrase, "").Who : null;
            }
        }

        return null;
    }
}
