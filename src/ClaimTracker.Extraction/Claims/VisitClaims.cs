using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Frames;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Quotes;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Reads visits told by a noun: "his three-day visit to Peru", "Mr Orr's stay in Lima", "was on a two-day trip to Oslo".</summary>
internal sealed class VisitClaims(ActorResolver actors)
{
    private const double Confidence = 0.7;
    private const int LongestPhrase = 10;

    /// <summary>The claims of a unit in reading order.</summary>
    public IEnumerable<ClaimCandidate> Read(Unit unit, Voice voice) => Enumerable.Range(0, unit.Words.Length)
        .Where(i => unit.Words[i] is { Tag: WordTag.Noun, Lemma: "visit" or "trip" or "stay" } && !unit.Inner[i])
        .Select(i => Claim(unit, voice, i))
        .OfType<ClaimCandidate>();

    private ClaimCandidate? Claim(Unit unit, Voice voice, int head)
    {
        var words = unit.Words;
        if (NounPhrases.Core(words, head + 1, Math.Max(0, head - LongestPhrase)) is not { } phrase || PlaceOf(words, head + 1, voice) is not { } to || Visitor(unit, voice, phrase, head) is not { IsPerson: true } who || voice.Cue is not (null or SpeakerStance.Asserts))
        {
            return null;
        }

        var days = Days(words, phrase);
        var frame = new ClaimFrame(who.Key, "visit", null, null, to.Place.Key, null, days is null ? null : $"{days} day", false, null);
        var statement = days is null ? $"{who.Name} visited {to.Place.Name}" : $"{who.Name} made {Quantities.InWords(days)}-day visit to {to.Place.Name}";
        return new ClaimCandidate(
            statement,
            frame,
            voice.Quote,
            voice.Place,
            CandidateBuilder.Span(words, phrase.Start, to.End),
            voice.Quote is null ? null : SpeakerStance.Asserts,
            voice.Quote is null && !voice.IsAttributed ? ReportStance.For : ReportStance.Observing,
            Hedge.None,
            [],
            "claim-visit",
            $"the noun \"{words[head].Text}\" tells of a visit",
            Confidence);
    }

    private (Actor Place, int End)? PlaceOf(Word[] words, int at, Voice voice)
    {
        if (at + 1 >= words.Length || words[at].Lower is not ("to" or "in") || NounPhrases.Forward(words, at + 1, words.Length) is not { } phrase)
        {
            return null;
        }

        return actors.Resolve(words, phrase, voice.Referents) is { IsNamed: true, IsPerson: false } place ? (place, phrase.End) : null;
    }

    private Actor? Visitor(Unit unit, Voice voice, NounPhrase phrase, int head)
    {
        var words = unit.Words;
        for (var i = phrase.Start + 1; i < head; i++)
        {
            if (words[i].Tag == WordTag.Possessive)
            {
                return actors.Resolve(words, new NounPhrase(phrase.Start, i, i - 1), voice.Referents);
            }
        }

        // "ended his visit", "was on the second day of a three-day trip": the one the sentence is about.
        var holder = unit.Clauses.LastOrDefault(clause => clause.Verb.End <= head && clause.End >= head);
        var isOwn = words[phrase.Start].Lower is "his" or "her" || (holder?.Verb.Lemma == "be" && words[phrase.Start].Lower is "a" or "an");
        return isOwn && holder?.Subject is { } subject ? actors.Resolve(words, subject, voice.Referents) : null;
    }

    /// <summary>"three-day", "three day": 3; null when the phrase does not say.</summary>
    private static string? Days(Word[] words, NounPhrase phrase)
    {
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            var parts = words[i].Lower.Split('-');
            var isDays = (parts.Length == 2 && parts[1] == "day") || (parts.Length == 1 && i + 1 < phrase.End && words[i + 1].Lower is "day" or "days");
            if (isDays && Quantities.NumberOf(parts[0]) is { } number)
            {
                return number.ToString("0", System.Globalization.CultureInfo.InvariantCulture);
            }
        }

        return null;
    }
}
