using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Frames;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Quotes;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Reads noun phrases that tell of a request: "Putin's request for lethal aid", "denied any demands from Moscow".</summary>
internal sealed class NominalClaims(EventReader events, Discussion discussion)
{
    /// <summary>The claims of a unit in reading order.</summary>
    public IEnumerable<ClaimCandidate> Read(Unit unit, Voice voice) => Enumerable.Range(0, unit.Words.Length)
        .Where(i => unit.Words[i].Tag == WordTag.Noun && !unit.Inner[i] && Roles.OfNoun(unit.Words[i].Lemma)?.Class == "request")
        .Select(i => Claim(unit, voice, i))
        .OfType<ClaimCandidate>();

    private ClaimCandidate? Claim(Unit unit, Voice voice, int head)
    {
        var words = unit.Words;
        if (NounPhrases.Core(words, head + 1, Math.Max(0, head - 12)) is not { } phrase)
        {
            return null;
        }

        var prepositions = new List<PrepositionalPhrase>();
        var limit = unit.Clauses.FirstOrDefault(clause => clause.Verb.Start > head)?.Verb.Start ?? words.Length;
        var end = ComplementReader.Read(words, head + 1, Math.Min(limit, words.Length), [], prepositions);
        if (events.ReadNominal(words, phrase with { Head = head }, prepositions, voice.Referents) is not { Actor: not null } read)
        {
            return null;
        }

        // With a verb in the unit the phrase is only taken for granted: it must then name its thing itself.
        var isWhole = unit.Clauses.Count == 0;
        var told = discussion.Complete(Considerer(unit, voice, head, read));
        if ((!isWhole && (read.Object is null || read.Refers)) || !CandidateBuilder.IsTrackable(told))
        {
            return null;
        }

        discussion.Note(told);
        var stance = isWhole ? voice.Cue ?? SpeakerStance.Asserts : SpeakerStance.Asserts;
        if (!isWhole && voice.Cue is not (null or SpeakerStance.Asserts))
        {
            return null;
        }

        return CandidateBuilder.OfEvent(told, new Standing(stance, true, [], null), voice, CandidateBuilder.Span(words, phrase.Start, end), "claim-nominal", $"the noun \"{words[head].Text}\" tells of a request");
    }

    /// <summary>Whoever considers or refuses a request is the one who was asked.</summary>
    private Event Considerer(Unit unit, Voice voice, int head, Event read)
    {
        if (read.Recipient is not null)
        {
            return read;
        }

        var clause = unit.Clauses.LastOrDefault(clause => clause.Verb.End <= head && clause.Objects.Any(phrase => phrase.Start <= head && head < phrase.End));
        var isAnswer = clause is { Verb: { IsPassive: false, Lemma: "consider" or "mull" or "weigh" or "reject" or "refuse" or "decline" or "deny" or "accept" or "grant" or "receive" or "back" or "approve" or "fulfil" or "fulfill" } };
        return isAnswer && clause!.Subject is { } subject && events.Resolve(unit.Words, subject, voice.Referents) is { IsNamed: true } asked ? read with { Recipient = asked } : read;
    }
}
