using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Frames;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Reads the clauses of a unit as claims.</summary>
internal sealed class ClauseClaims(EventReader events, OpenReader open, Discussion discussion, IReadOnlySet<int> cueOffsets)
{
    private const int LeastInQuote = 3;
    private const int LeastInOwnVoice = 4;

    /// <summary>Verbs that say little by themselves: their statements need more names or numbers to be worth tracking.</summary>
    private static readonly HashSet<string> Light = new(StringComparer.Ordinal) { "be", "have", "do", "get", "make", "go", "come", "take", "put", "look", "become", "keep", "let", "mean", "call", "try" };

    /// <summary>The claims of a unit in reading order.</summary>
    public IEnumerable<ClaimCandidate> Read(Unit unit, Voice voice) => unit.Clauses
        .Where(clause => voice.Place == AppearancePlace.Headline || !IsCue(unit, clause))
        .Select(clause => Claim(unit, clause, voice))
        .OfType<ClaimCandidate>();

    private bool IsCue(Unit unit, Clause clause) => cueOffsets.Contains(unit.Words[clause.Verb.Head].Span.Start) && (unit.Quote is null || unit.Inner[clause.Verb.Head] || Operators.TakesClause(clause.Verb.Lemma));

    private ClaimCandidate? Claim(Unit unit, Clause clause, Voice voice)
    {
        var standing = StandingReader.Read(unit.Words, unit.Clauses, clause, voice.Cue ?? SpeakerStance.Asserts);
        // What an inner speaker says is the outer one's only where the outer one refuses or doubts it.
        if (unit.Inner[clause.Verb.Head] && (standing.Reason is null or "it is negated" || standing.Stance is not (SpeakerStance.Denies or SpeakerStance.Questions)))
        {
            return null;
        }

        return Warning(unit, clause, voice) ?? Consideration(unit, clause, voice) ?? Known(unit, clause, voice, standing) ?? Open(unit, clause, voice, standing);
    }

    private ClaimCandidate? Known(Unit unit, Clause clause, Voice voice, Standing standing)
    {
        if (events.Read(unit.Words, clause, voice.Referents) is not { } read)
        {
            return null;
        }

        var told = discussion.Complete(read);
        if (!CandidateBuilder.IsTrackable(told))
        {
            return null;
        }

        discussion.Note(told);
        var isSupply = told.Class == "supply";
        if (!standing.IsStated || (clause.Verb.Modality is not null && !isSupply) || (voice.Quote is null && standing.Stance is SpeakerStance.Comments or SpeakerStance.Questions))
        {
            return null;
        }

        var rule = read.Refers ? "claim-reference" : "claim-event";
        var reason = read.Refers
            ? $"\"{unit.Words[clause.Verb.Head].Text}\" points back to what was told before"
            : $"\"{unit.Words[clause.Verb.Head].Text}\" tells of a {told.Class}";
        return CandidateBuilder.OfEvent(told, standing, voice, SpanOf(unit, clause), rule, reason, isSupply ? clause.Verb.Modality : null, clause.Verb.Modality == "should" && clause.Verb.IsNegated, ExplicitTime(unit.Words, clause));
    }

    /// <summary>"warned China against supplying arms": it should not.</summary>
    private ClaimCandidate? Warning(Unit unit, Clause clause, Voice voice)
    {
        var before = clause.Verb.Start - 1;
        if (clause.Verb.IsFinite || before < 0 || unit.Words[before].Lower != "against" || voice.Quote is null)
        {
            return null;
        }

        var subject = clause.Subject ?? NounPhrases.Core(unit.Words, before, 0);
        if (events.Read(unit.Words, clause with { Subject = subject }, voice.Referents) is not { Class: "supply" } read || !CandidateBuilder.IsTrackable(read))
        {
            return null;
        }

        discussion.Note(read);
        var standing = new Standing(SpeakerStance.Comments, true, [], "a warning says what should not be");
        return CandidateBuilder.OfEvent(read, standing, voice, SpanOf(unit, clause), "claim-warning", "\"against\" warns of it", "should", true);
    }

    /// <summary>"was considering giving arms to Russia": the gerund is what is considered.</summary>
    private ClaimCandidate? Consideration(Unit unit, Clause clause, Voice voice)
    {
        if (clause.Verb.IsFinite || clause.Link != ClauseLink.NonFinite || clause.Governor < 0 || unit.Clauses[clause.Governor].Verb.Lemma is not ("consider" or "mull" or "contemplate" or "weigh")
            || events.Read(unit.Words, clause, voice.Referents) is not { Class: "supply" } read)
        {
            return null;
        }

        var told = discussion.Complete(read) with { Class = "consider", IsProgressive = true };
        var standing = StandingReader.Read(unit.Words, unit.Clauses, unit.Clauses[clause.Governor], voice.Cue ?? SpeakerStance.Asserts);
        if (!CandidateBuilder.IsTrackable(told) || !standing.IsStated)
        {
            return null;
        }

        discussion.Note(told with { Class = "supply" });
        return CandidateBuilder.OfEvent(told, standing, voice, SpanOf(unit, clause), "claim-event", "what is considered is a delivery");
    }

    private ClaimCandidate? Open(Unit unit, Clause clause, Voice voice, Standing standing)
    {
        if (!clause.Verb.IsFinite || !standing.IsStated || (voice.Quote is null && standing.Stance == SpeakerStance.Questions) || SpeaksOfWords(unit, clause) || HasGap(unit, clause) || standing.Stance is SpeakerStance.Comments || IsFeeling(unit.Words, clause) || HoldsStatement(unit, clause))
        {
            return null;
        }

        var infinitive = unit.Clauses.FirstOrDefault(other => other.Verb.Start >= clause.Verb.End);
        infinitive = infinitive is { Link: ClauseLink.NonFinite } && infinitive.Verb.Start <= clause.End + 1 && infinitive.Verb.Start > 0 && unit.Words[infinitive.Verb.Start - 1].Tag == WordTag.To ? infinitive : null;
        if (open.Read(unit.Words, clause, infinitive, voice.Referents, SuppliesOf(unit, clause, voice), voice.IsReported) is not { } statement)
        {
            return null;
        }

        var least = (voice.Quote is null ? LeastInOwnVoice : LeastInQuote) - (voice.Cue == SpeakerStance.Denies ? 1 : 0) + (Light.Contains(statement.Frame.Predicate) ? 1 : 0) + (statement.Frame.Modality is null or "refuse" or "future" ? 0 : 1);
        return statement.Specificity < least || clause.End <= clause.Verb.End || !IsIntroduced(unit.Words, clause.Subject!.Value, statement) || (statement.Frame.Object is null && statement.Frame.Recipient is null && statement.Frame.Place is null && (voice.Quote is null || statement.Frame.Time is null))
            ? null
            : CandidateBuilder.OfStatement(statement, standing, voice, CandidateBuilder.Span(unit.Words, Math.Min(clause.Start, clause.Verb.Start), Math.Max(statement.End, clause.Verb.End)), $"\"{unit.Words[clause.Verb.Head].Text}\" with its subject and object");
    }

    /// <summary>"a neutral broker" is anybody: without a name or a number a reader cannot tell who is meant.</summary>
    private static bool IsIntroduced(Word[] words, NounPhrase subject, OpenStatement statement) =>
        (words[subject.Start].Lower is not ("his" or "her" or "our" or "my") || States.NameOf(statement.Frame.Actor?.Split(" & ")[0] ?? "") is not null) && (statement.IsNamed || statement.Frame.Quantity is not null || words[subject.Start].Lower is "the");

    /// <summary>"arms supplies would prolong the war": whose supplies, as told before.</summary>
    private Actor? SuppliesOf(Unit unit, Clause clause, Voice voice)
    {
        if (clause.Subject is not { } subject || events.ReadNominal(unit.Words, subject, [], voice.Referents) is not { Class: "supply", Object: not null } read)
        {
            return null;
        }

        var told = discussion.Complete(read);
        return told is { Actor: { } from, Recipient: { } to }
            ? new Actor($"{from.Key} supply {told.Object} {to.Key}", $"{told.ObjectName} supplies from {from.Name} to {to.Name}", null, true, false)
            : null;
    }

    /// <summary>"is deeply concerned", "was wonderful": nothing that can be checked.</summary>
    private static bool IsFeeling(Word[] words, Clause clause)
    {
        if (Feelings.Is(words[clause.Verb.Head]))
        {
            return true;
        }

        for (var i = clause.Verb.End; clause.Verb.Lemma == "be" && i < clause.End && i < clause.Verb.End + 4; i++)
        {
            if (Feelings.Is(words[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Verbs of saying and thinking only pass on what stands under them.</summary>
    private static bool HoldsStatement(Unit unit, Clause clause) => Operators.OfVerb(clause.Verb.Lemma) is not (Operator.None or Operator.Fact) || (Operators.TakesClause(clause.Verb.Lemma) && clause.Objects.Count == 0 && unit.Clauses.Count > 1);

    /// <summary>"noted certain indications", "have seen no proof", "cited an official": about words, not about what is so.</summary>
    private static bool SpeaksOfWords(Unit unit, Clause clause) =>
        clause.Verb.Lemma is "cite" or "quote" || (clause.Objects.Count > 0 && Operators.OfNoun(unit.Words[clause.Objects[0].Head].Lemma) != Operator.None);

    /// <summary>"whom Mr Orr recruited", "the changes that she made": the object stands before the clause, so the statement would lack it.</summary>
    private bool HasGap(Unit unit, Clause clause)
    {
        // "The palace said … and had agreed": what "had" tells was said as well, and by whom is lost.
        if (unit.Quote is null && clause.Verb.IsPerfect && unit.Words[clause.Verb.Start].Lower == "had" && clause.Subject is { } shared
            && unit.Clauses.Any(other => other.Verb.Start >= shared.End && other.Verb.End <= clause.Verb.Start && cueOffsets.Contains(unit.Words[other.Verb.Head].Span.Start)))
        {
            return true;
        }

        // "steps the ministry has taken in its fight": what is taken stands further back.
        if (clause.Objects.Count == 0 && !clause.Verb.IsPassive && clause.Verb.Lemma is "take" or "make" or "have" or "do" or "put" or "give" or "get" or "bring")
        {
            return true;
        }

        if (clause.Objects.Count > 0 || clause.Verb.IsPassive || clause.Subject is not { } subject || subject.Start == 0 || subject.End > clause.Verb.Start)
        {
            return false;
        }

        var before = unit.Words[subject.Start - 1];
        return before.Tag == WordTag.Relative || (clause.Link == ClauseLink.Content && clause.GovernorNoun >= 0 && Operators.OfNoun(unit.Words[clause.GovernorNoun].Lemma) == Operator.None);
    }

    private static string? ExplicitTime(Word[] words, Clause clause)
    {
        foreach (var preposition in clause.Prepositions.Where(preposition => preposition.Preposition is "in" or "on" && Times.IsTime(words, preposition.Phrase)))
        {
            var time = Times.Read(words, preposition.Phrase, null, false);
            if (time != Times.Unresolved)
            {
                return time;
            }
        }

        return null;
    }

    private static TextSpan SpanOf(Unit unit, Clause clause) => CandidateBuilder.Span(unit.Words, Math.Min(clause.Start, clause.Verb.Start), Math.Max(clause.End, clause.Verb.End));
}
