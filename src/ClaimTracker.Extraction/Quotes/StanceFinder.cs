using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Says what a speaker does to what they speak of, by the reporting word and by the words of the content.</summary>
internal static class StanceFinder
{
    private static readonly PhraseList Phrases = PhraseList.Load("stance-phrases");

    // Whom one warns stands before "against".
    private const int WarnReach = 40;

    /// <summary>The stance of a quote.</summary>
    /// <param name="text">The text.</param>
    /// <param name="cue">What the reporting word does.</param>
    /// <param name="isNegated">True for "did not say".</param>
    /// <param name="content">What was said.</param>
    public static SpeakerStance Find(string text, CueClass cue, bool isNegated, IReadOnlyList<TextSpan> content)
    {
        var form = ContentForm.Of(text, content);
        var byCue = isNegated ? ByNegatedCue(cue, form) : ByCue(cue, form, text, content);
        return byCue == SpeakerStance.Asserts ? ByContent(text, content) : byCue;
    }

    private static SpeakerStance ByCue(CueClass cue, ContentForm form, string text, IReadOnlyList<TextSpan> content) => cue switch
    {
        // "refused to say why" is silence, "refused to supply weapons" a deed that is spoken of.
        CueClass.Decline => Withholding.Holds(text, content) ? SpeakerStance.DeclinesToComment : SpeakerStance.Comments,
        CueClass.Silence => SpeakerStance.DeclinesToComment,
        CueClass.Deny => SpeakerStance.Denies,
        CueClass.Question => SpeakerStance.Questions,
        CueClass.Ask => IsAskedFor(form, text, content) ? SpeakerStance.Comments : SpeakerStance.Questions,
        CueClass.Request or CueClass.Comment or CueClass.Hope or CueClass.Want or CueClass.Promise => SpeakerStance.Comments,

        // "complained that the dam leaked" says that it did.
        CueClass.Praise or CueClass.Criticise => form.IsThatClause ? SpeakerStance.Asserts : SpeakerStance.Comments,
        CueClass.Say => form.IsInfinitive || form.HasLateTo ? SpeakerStance.Comments : SpeakerStance.Asserts,
        CueClass.Warn when WarnsOff(form, text, content) => SpeakerStance.Comments,
        CueClass.Warn or CueClass.Think or CueClass.Know => form.IsInfinitive ? SpeakerStance.Comments : SpeakerStance.Asserts,

        CueClass.Seem => SpeakerStance.Asserts,

        // "agreed to pay" plans; "claimed to have paid" states.
        CueClass.Assert or CueClass.Accuse or CueClass.Show => form.IsInfinitive && form.Verb is not ("have" or "be") ? SpeakerStance.Comments : SpeakerStance.Asserts,
    };

    private static SpeakerStance ByNegatedCue(CueClass cue, ContentForm form) => cue switch
    {
        // "does not believe it": of belief, "not" belongs to what is believed.
        CueClass.Think => form.IsInfinitive ? SpeakerStance.Comments : form.IsQuestion ? SpeakerStance.Questions : SpeakerStance.Denies,
        CueClass.Question => form.IsThatClause ? SpeakerStance.Asserts : SpeakerStance.Comments,

        // "did not deny that the dam leaked" leaves it open, as "did not confirm" does.
        CueClass.Deny when form.IsThatClause => SpeakerStance.Questions,
        CueClass.Know or CueClass.Seem or CueClass.Assert or CueClass.Accuse or CueClass.Show => SpeakerStance.Questions,

        // "did not say who": silence.
        CueClass.Say when form.IsQuestion && form.First != "about" => SpeakerStance.DeclinesToComment,
        _ => SpeakerStance.Comments,
    };

    /// <summary>"asked the council to act", "asked for help", "asked that it be stopped": no question but a request.</summary>
    private static bool IsAskedFor(ContentForm form, string text, IReadOnlyList<TextSpan> content) =>
        form.IsInfinitive || form.HasLateTo || form.First is "for" or "that"
        || (!form.IsQuestion && content.Count > 0 && char.IsLetter(text[content[0].Start])
            && content[^1].Slice(text).AsSpan().IndexOf(" to ", StringComparison.Ordinal) >= 0 && !content[^1].Slice(text).EndsWith('?'));

    /// <summary>"warned Oslo against closing the bridge": says what should not be.</summary>
    private static bool WarnsOff(ContentForm form, string text, IReadOnlyList<TextSpan> content) =>
        !form.IsThatClause && content.Count > 0 && content[0].Slice(text).AsSpan().IndexOf("against ", StringComparison.Ordinal) is >= 0 and < WarnReach;

    private static SpeakerStance ByContent(string text, IReadOnlyList<TextSpan> content)
    {
        if (content.Count == 0)
        {
            return SpeakerStance.Asserts;
        }

        if (ContentDenial.Read(text, content) is { } denied)
        {
            return denied;
        }

        var found = content.SelectMany(span => Phrases.Find(text, span)).ToList();
        if (found.Count > 0)
        {
            var (span, value) = found[0];

            // "Talks have taken place. I will not assess them": what is said first is said to be so, unless it asks.
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
            if (text[i] is '.' or '!' && char.IsWhiteSpace(text[i + 1]))
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
