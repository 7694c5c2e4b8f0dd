using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Segments;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Reads the stance of a quote that only the model found off its reporting words.</summary>
internal static class CueReading
{
    public static SpeakerStance StanceOf(string text, QuoteMatch quote)
    {
        if (quote.Cue.Count == 0)
        {
            return StanceFinder.Find(text, CueClass.Say, isNegated: false, isClause: true, quote.Content);
        }

        var words = new Segmentation([quote.Cue[0]], [new Sentence(quote.Cue[0], 0)]);
        var line = LineBuilder.Build(text, words, []) is [var first, ..] ? first : new Line(text, [], 0);
        var content = quote.Content[0].Slice(text);
        var isClause = !content.StartsWith("to ", StringComparison.Ordinal);
        return StanceFinder.Find(text, ClassOf(line), IsNegated(line), isClause, quote.Content);
    }

    // "has refused to say": the first word that the lexicon knows decides; without one the words only say.
    private static CueClass ClassOf(Line line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if ((CueLexicon.VerbAt(line, i, out _)?.Class ?? CueLexicon.NounClass(line[i].Lower)) is { } found)
            {
                return found;
            }
        }

        return CueClass.Say;
    }

    private static bool IsNegated(Line line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line[i].Lower is "not" or "n't" or "never" or "no" or "neither" or "nor")
            {
                return true;
            }
        }

        return false;
    }
}
