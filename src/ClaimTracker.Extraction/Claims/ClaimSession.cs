using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Frames;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Speakers;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Reads one article from its headline to its end and remembers what has been spoken of.</summary>
internal sealed class ClaimSession
{
    private readonly string _text;
    private readonly IReadOnlyList<Attribution> _attributions;
    private readonly ActorResolver _actors;
    private readonly ClauseClaims _clauses;
    private readonly HashSet<int> _cueOffsets;
    private readonly NominalClaims _nominals;
    private readonly VisitClaims _visits;
    private readonly List<ClaimCandidate> _claims = [];
    private readonly HashSet<(int? Quote, AppearancePlace Place, ClaimFrame Frame, SpeakerStance? Stance)> _seen = [];
    private Actor? _he;
    private Actor? _they;

    public ClaimSession(ArticleReading reading, IReadOnlyList<Attribution> attributions, ActorResolver actors)
    {
        (_text, _attributions, _actors) = (reading.Text.Value, attributions, actors);
        var discussion = new Discussion();
        var events = new EventReader(actors);
        _cueOffsets = CueOffsets(attributions, reading.Text.Value);
        _clauses = new ClauseClaims(events, new OpenReader(actors, reading.Published?.At.UtcDateTime), discussion, _cueOffsets);
        _nominals = new NominalClaims(events, discussion);
        _visits = new VisitClaims(actors);
    }

    /// <summary>Reads the headline, whose words are the outlet's own unless it names who says so.</summary>
    public void ReadHeadline(Word[] title)
    {
        var unit = Unit.Of(title, null, new bool[title.Length]);
        var isAttributed = Headlines.IsAttributed(title, unit.Clauses);
        Add(unit, new Voice(null, null, AppearancePlace.Headline, new Referents(null, null, null, null), isAttributed));
    }

    /// <summary>Reads one sentence with the quotes that have words in it.</summary>
    public void ReadSentence(Word[] words, IReadOnlyList<int> quotes)
    {
        foreach (var unit in Units.Of(words, _attributions, quotes))
        {
            if (unit.Quote is { } quote)
            {
                var attribution = _attributions[quote];
                Add(unit, new Voice(quote, CueStance.Of(attribution.Quote, _text), AppearancePlace.Body, ReferentsOf(attribution), IsReported: attribution.Quote.Kind != QuoteKind.Direct, CueHedge: CueStance.Hedge(attribution.Quote, _text)));
            }
            else
            {
                var referents = new Referents(null, null, Alone(unit), _they);
                Add(unit, new Voice(null, null, AppearancePlace.Body, referents, NamesSpeaker(unit)));
                Remember(unit, referents);
            }
        }
    }

    /// <summary>The claims, with those of speakers who only commented or would not say.</summary>
    public IReadOnlyList<ClaimCandidate> Finish()
    {
        _claims.AddRange(Bystanders.Of(_text, _attributions, _claims));
        return [.. _claims.OrderBy(claim => claim.Place == AppearancePlace.Headline ? 0 : 1).ThenBy(claim => claim.Span.Start)];
    }

    private void Add(Unit unit, Voice voice)
    {
        foreach (var claim in _clauses.Read(unit, voice).Concat(_nominals.Read(unit, voice)).Concat(_visits.Read(unit, voice)))
        {
            // A speaker who says a thing twice in one quote says it once.
            if (_seen.Add((claim.Quote, claim.Place, claim.Frame, claim.Stance)))
            {
                _claims.Add(claim);
            }
        }
    }

    /// <summary>Whom "he" stands for in these words: nobody when another person is named in them.</summary>
    private Actor? Alone(Unit unit) => Named(unit).All(person => person == _he?.Key) ? _he : null;

    /// <summary>"…, diplomats said": whoever says so, it is not the outlet alone.</summary>
    private bool NamesSpeaker(Unit unit) => unit.Clauses.Any(clause => Operators.OfVerb(clause.Verb.Lemma) == Operator.Say && !_cueOffsets.Contains(unit.Words[clause.Verb.Head].Span.Start));

    private IEnumerable<string> Named(Unit unit) => unit.Words
        .Where(word => word.IsCapital)
        .Select(word => _actors.People.Find(word.Lower))
        .OfType<(string Key, string Name)>()
        .Select(person => person.Key)
        .Distinct();

    /// <summary>Whom "he" and "they" stand for in the sentences that follow.</summary>
    private void Remember(Unit unit, Referents referents)
    {
        // "They" is who the sentence before was about, and nobody told further back.
        _they = null;
        foreach (var clause in unit.Clauses)
        {
            if (clause.Subject is not { } phrase || _actors.Resolve(unit.Words, phrase, referents) is not { } subject)
            {
                continue;
            }

            _he = subject.IsPerson ? subject : _he;
            _they = subject.Key.Contains(" & ", StringComparison.Ordinal) ? subject : _they;
        }

        // With two people in a sentence "he" may be either.
        _he = Named(unit).Count() > 1 ? null : _he;
    }

    private Referents ReferentsOf(Attribution attribution)
    {
        if (attribution.Speaker is not { } speaker)
        {
            return new Referents(null, null, null, _they);
        }

        var actor = _actors.Named(speaker.Name);
        var isDirect = attribution.Quote.Kind == QuoteKind.Direct;
        var group = speaker.Kind is SourceKind.Organization ? actor : GroupOf(speaker, actor);
        var he = isDirect || speaker.Kind != SourceKind.Person ? null : actor;
        return new Referents(speaker.Kind == SourceKind.Person ? actor : null, group, he, isDirect ? null : _they);
    }

    /// <summary>Whom a speaker means by "we": the state or body in the speaker's description.</summary>
    private static Actor? GroupOf(ResolvedSpeaker speaker, Actor actor)
    {
        if (actor.State is { } state)
        {
            return ActorResolver.State(state);
        }

        var words = (speaker.Description ?? "").ToLowerInvariant().Replace('’', '\'').Replace("'s", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (States.FindAt(words, i) is { } found)
            {
                return ActorResolver.State(found.Name.Key);
            }
        }

        return null;
    }

    private static HashSet<int> CueOffsets(IReadOnlyList<Attribution> attributions, string text)
    {
        const int LongestCue = 200;
        var offsets = new HashSet<int>();
        foreach (var cue in attributions.Where(attribution => CueStance.PassesOnAStatement(attribution.Quote, text)).SelectMany(attribution => attribution.Quote.Cue))
        {
            for (var offset = cue.Start; offset < Math.Min(cue.End, cue.Start + LongestCue); offset++)
            {
                offsets.Add(offset);
            }
        }

        return offsets;
    }
}
