using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Frames;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Makes claims out of what was read and of who says it.</summary>
internal static class CandidateBuilder
{
    private const double EventConfidence = 0.85;
    private const double ReferredConfidence = 0.7;

    /// <summary>A claim about an action of a known class.</summary>
    public static ClaimCandidate OfEvent(Event told, Standing standing, Voice voice, TextSpan span, string rule, string reason, string? modality = null, bool isNegatedDemand = false, string? time = null)
    {
        var acting = told with { Actor = Acting(told.Actor!), Recipient = told.Recipient is null ? null : Acting(told.Recipient) };
        var predicate = told.Class == "consider" ? "consider supply" : told.Class;
        var frame = new ClaimFrame(acting.Actor.Key, predicate, acting.Object, acting.Recipient?.Key, null, time, null, isNegatedDemand, modality);
        var confidence = told.Refers ? ReferredConfidence : EventConfidence;
        return Make(Wording.Of(acting, modality, isNegatedDemand), frame, standing, voice, span, rule, reason, confidence);
    }

    /// <summary>A claim in open vocabulary.</summary>
    public static ClaimCandidate OfStatement(OpenStatement statement, Standing standing, Voice voice, TextSpan span, string reason)
    {
        const double Least = 0.35;
        const double Step = 0.05;
        const double Most = 0.75;
        var confidence = Math.Min(Most, Least + (Step * statement.Specificity));
        return Make(statement.Statement, statement.Frame, standing, voice, span, "claim-statement", reason, confidence);
    }

    /// <summary>The stretch of text from the first to the last of the words <c>[start, end)</c>.</summary>
    public static TextSpan Span(Word[] words, int start, int end)
    {
        while (start < end && words[start].Tag is WordTag.Comma or WordTag.Conjunction or WordTag.Subordinator)
        {
            start++;
        }

        return TextSpan.FromBounds(words[start].Span.Start, words[Math.Max(start, end - 1)].Span.End);
    }

    /// <summary>Whether the action of a known class is told well enough to be tracked.</summary>
    public static bool IsTrackable(Event told) =>
        told is { Actor.IsNamed: true, Object: not null } && told.Recipient is null or { IsNamed: true }
        && told.Actor.Key != told.Recipient?.Key
        && (told is { Actor.State: not null, Recipient.State: not null } || !Things.IsGeneric(told.Object))
        && (told.Root == "assistance" || (told.Class == "request" && told is { Actor.State: not null, Recipient.State: not null }));

    /// <summary>A leader, a capital and a government act for their state.</summary>
    private static Actor Acting(Actor actor) => actor.State is { } state && States.NameOf(state) is not null && (actor.IsPerson || actor.Key == state || IsOfficeHolder(actor)) ? ActorResolver.State(state) : actor;

    private static bool IsOfficeHolder(Actor actor) => People.IsOffice(actor.Key[(actor.Key.LastIndexOf(' ') + 1)..]);

    private static ClaimCandidate Make(string statement, ClaimFrame frame, Standing standing, Voice voice, TextSpan span, string rule, string reason, double confidence)
    {
        IReadOnlyList<TextSpan> hedges = voice.CueHedge is { } cue ? [.. standing.HedgeWords.Append(cue).Distinct().OrderBy(hedge => hedge.Start)] : standing.HedgeWords;
        return new ClaimCandidate(
            statement,
            frame,
            voice.Quote,
            voice.Place,
            span,
            voice.Quote is null ? null : standing.Stance,
            ReportStanceOf(standing, voice),
            hedges.Count > 0 ? Hedge.Hedged : Hedge.None,
            hedges,
            rule,
            standing.Reason is null ? reason : $"{reason}; {standing.Reason}",
            confidence);
    }

    /// <summary>Only the outlet's own words take sides, and only where they do not hedge or name who says so.</summary>
    private static ReportStance ReportStanceOf(Standing standing, Voice voice)
    {
        if (voice.Quote is not null || voice.IsAttributed || standing.HedgeWords.Count > 0)
        {
            return ReportStance.Observing;
        }

        return standing.Stance switch
        {
            SpeakerStance.Asserts => ReportStance.For,
            SpeakerStance.Denies => ReportStance.Against,
            _ => ReportStance.Observing,
        };
    }
}
