using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Says what a speaker does to what they speak of, by the reporting word and by the words of the content.</summary>
internal static class StanceFinder
{
    private static readonly PhraseList Phrases = PhraseList.Load("stance-phrases");

    /// <summary>The stance of a quote.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cue">What the reporting word does.</param>
    /// <param name="isNegated">True for "did not say".</param>
    /// <param name="isClause">True when the content is a clause or a quotation rather than a thing or an infinitive.</param>
    /// <param name="content">What was said.</param>
    public static SpeakerStance Find(string text, CueClass cue, bool isNegated, bool isClause, IReadOnlyList<TextSpan> content)
    {
        var byCue = ByCue(cue, isNegated, isClause);
        return byCue == SpeakerStance.Asserts ? ByContent(text, content) : byCue;
    }

    private static SpeakerStance ByCue(CueClass cue, bool isNegated, bool isClause) => cue switch
    {
        CueClass.Decline => SpeakerStance.Comments,
        CueClass.Deny => isNegated ? SpeakerStance.Comments : SpeakerStance.Denies,
        CueClass.Question => SpeakerStance.Questions,
        CueClass.Ask => isClause && !isNegated ? SpeakerStance.Questions : SpeakerStance.Comments,
        CueClass.Request or CueClass.Praise or CueClass.Criticise or CueClass.Comment or CueClass.Hope or CueClass.Want => SpeakerStance.Comments,
        CueClass.Think => isNegated ? SpeakerStance.Questions : isClause ? SpeakerStance.Asserts : SpeakerStance.Comments,
        CueClass.Warn or CueClass.Promise or CueClass.Say => isNegated || !isClause ? SpeakerStance.Comments : SpeakerStance.Asserts,
        CueClass.Assert or CueClass.Accuse or CueClass.Show => isNegated ? SpeakerStance.Questions : SpeakerStance.Asserts,
    };

    private static SpeakerStance ByContent(string text, IReadOnlyList<TextSpan> content)
    {
        if (content.Count == 0)
        {
            return SpeakerStance.Asserts;
        }

        var found = content.SelectMany(span => Phrases.Find(text, span)).ToList();
        if (found.Count > 0)
        {
            var (span, value) = found[0];

            // "Talks have taken place. I will not assess them": what is said first is said to be so.
            if (value is "declines" or "comments" && HasStop(text, content[0].Start, span.Start))
            {
                return SpeakerStance.Asserts;
            }

            // "We have seen no proof that P, but there are signs that Q": the second half is said to be so.
            return value == "questions" && Turns(text, span.End, content) ? SpeakerStance.Asserts : Stance(value);
        }

        var last = content[^1].Slice(text).TrimEnd('”', '"', '\'', '’', ' ');
        return last.EndsWith('?') ? SpeakerStance.Questions : SpeakerStance.Asserts;
    }

    private static bool HasStop(string text, int start, int end)
    {
        for (var i = start; i < end - 1; i++)
        {
            if (text[i] is '.' or '!' or '?' && char.IsWhiteSpace(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Turns(string text, int from, IReadOnlyList<TextSpan> content)
    {
        var holder = content.First(span => span.End >= from);
        return text.AsSpan(from, holder.End - from).IndexOf(" but ", StringComparison.OrdinalIgnoreCase) >= 0;
    }

    private static SpeakerStance Stance(string value) => value switch
    {
        "denies" => SpeakerStance.Denies,
        "questions" => SpeakerStance.Questions,
        "comments" => SpeakerStance.Comments,
        "declines" => SpeakerStance.DeclinesToComment,
        _ => throw new InvalidOperationException($"stance-phrases.txt names an unknown stance: {value}"),
    };
}
