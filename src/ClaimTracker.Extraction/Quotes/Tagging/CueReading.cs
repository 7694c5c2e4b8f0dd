using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Segments;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Reads the stance of a quote that only the model found off its reporting words.</summary>
internal static class CueReading
{
    // Which words of several decide: a verb of refusal, denial or doubt before one that reports ("denied saying"), that before
    // any other verb, and verbs before nouns ("said in an address").
    private const int Noun = 1, Other = 2, Reporting = 3, Turning = 4, Refusing = 5;

    public static SpeakerStance StanceOf(string text, QuoteMatch quote)
    {
        if (quote.Cue.Count == 0)
        {
            return StanceFinder.Find(text, CueClass.Say, isNegated: false, quote.Content);
        }

        var words = new Segmentation([quote.Cue[0]], [new Sentence(quote.Cue[0], 0)]);
        var line = LineBuilder.Build(text, words, []) is [var first, ..] ? first : new Line(text, [], 0);
        var (decides, at) = ClassOf(line);

        // "hit back at claims | that the dam leaked": who assails a claim denies what it says.
        decides = decides == CueClass.Criticise && HoldsClaim(line, at) && ContentForm.Of(text, quote.Content).IsThatClause ? CueClass.Deny : decides;

        // "refused to say | how it leaked": what is refused stands in the cue itself.
        return decides == CueClass.Decline && SpeaksBehind(line, at)
            ? SpeakerStance.DeclinesToComment
            : StanceFinder.Find(text, decides, IsNegated(line), quote.Content);
    }

    // Of words that weigh alike the last decides: "responded by pointing to"; without any the words only say.
    private static (CueClass Class, int At) ClassOf(Line line)
    {
        var (best, weight, place) = (CueClass.Say, 0, 0);
        for (var i = 0; i < line.Count; i++)
        {
            if (At(line, i) is { } found && found.Weight >= weight)
            {
                (best, weight, place) = (found.Class, found.Weight, i);

                // "left no doubt" is no doubt.
                i += found.Class == CueClass.Assert && line.WordIs(i + 2, "doubt") ? 2 : 0;
            }
        }

        return (best, place);
    }

    private static (CueClass Class, int Weight)? At(Line line, int at)
    {
        // "hit back at claims": behind a preposition it is the noun.
        var verb = line[at].Word.Noun is not null && line.Has(at - 1, WordTags.Preposition) ? null : CueLexicon.VerbAt(line, at, out _);
        var other = StanceWords.At(line, at);
        if (verb is not null && (other is null || other.Value.Words <= verb.Tail.Count + 1))
        {
            return (verb.Class, Math.Max(Reporting, Turns(verb.Class)));
        }

        return other is { } word ? (word.Class, Math.Max(Other, Turns(word.Class)))
            : line[at].Word.Noun is { } noun ? (noun, Noun)
            : null;
    }

    private static int Turns(CueClass found) => found switch
    {
        CueClass.Decline or CueClass.Silence => Refusing,
        CueClass.Deny or CueClass.Question => Turning,
        _ => 0,
    };

    private static bool HoldsClaim(Line line, int at)
    {
        for (var i = at + 1; i < line.Count; i++)
        {
            if (line[i].Word.Noun is CueClass.Say or CueClass.Assert or CueClass.Accuse)
            {
                return true;
            }
        }

        return false;
    }

    private static bool SpeaksBehind(Line line, int at)
    {
        for (var i = at + 1; i < line.Count; i++)
        {
            if (Withholding.Is(line[i].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNegated(Line line)
    {
        for (var i = 0; i < line.Count; i++)
        {
            if (line.WordIs(i + 1, "guilty"))
            {
                // "pleaded not guilty" is a denial, not the lack of one.
                continue;
            }

            if (line[i].Lower is "not" or "n't" or "never" or "neither" or "nor" || (line[i].Lower == "no" && !line.WordIs(i + 1, "doubt")))
            {
                return true;
            }
        }

        return false;
    }
}
