using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>A clause read as a statement in open vocabulary.</summary>
/// <param name="Frame">Its parts; always without negation.</param>
/// <param name="Statement">Its wording.</param>
/// <param name="Specificity">How much can be checked: names, numbers and times in it.</param>
/// <param name="End">Index behind its last word.</param>
/// <param name="IsNamed">True when a name stands in its subject.</param>
internal sealed record OpenStatement(ClaimFrame Frame, string Statement, int Specificity, int End, bool IsNamed);

/// <summary>Reads any clause as a frame: its verb's dictionary form is the class, its phrases are the parts.</summary>
internal sealed class OpenReader(ActorResolver actors, DateTime? published)
{
    private static readonly HashSet<string> Mutual = new(StringComparer.Ordinal) { "meet", "discuss", "negotiate", "sign", "agree", "talk", "fight", "clash", "hold" };

    // Bodies that a report speaks of without their name: a reader knows which.
    private static readonly HashSet<string> Bodies = new(StringComparer.Ordinal)
    {
        "government", "company", "police", "ministry", "army", "military", "bank", "court", "president", "authority", "union", "team", "club", "agency", "department", "party", "parliament", "council", "airline", "firm", "university", "hospital",
    };

    private readonly PhraseSorter _sorter = new(actors, published);

    /// <summary>The statement of a clause; null when it has no subject that can be understood alone.</summary>
    /// <param name="words">Words of the unit.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="infinitive">The clause "to …" that completes it; null when there is none.</param>
    /// <param name="referents">Whom pronouns stand for.</param>
    /// <param name="known">Who the subject is, where that is known from what was told before.</param>
    /// <param name="isReported">True in indirect speech, where "would" is a "will" of then.</param>
    public OpenStatement? Read(Word[] words, Clause clause, Clause? infinitive, Referents referents, Actor? known, bool isReported)
    {
        if (clause.Subject is not { } subject || (known is null && IsEmpty(words, subject)) || (known ?? actors.Resolve(words, subject, referents)) is not { } shown)
        {
            return null;
        }

        var verb = clause.Verb;
        var modality = verb.Modality == "would" && isReported ? "future" : verb.Modality;
        var parts = _sorter.Sort(words, clause, infinitive, referents, modality is "future" or "plan");
        var objects = clause.Objects.Where(phrase => !Times.IsTime(words, phrase) && !IsParticle(words, clause, phrase)).ToList();
        var acted = verb.IsPassive && objects.Count == 0 ? subject : objects.Count > 0 ? objects[0] : (NounPhrase?)null;
        var actor = !verb.IsPassive ? shown : parts.Agent;
        // "was issued a warrant": the subject receives.
        parts.Recipient = verb.IsPassive && objects.Count > 0 ? shown : parts.Recipient;
        var lemma = Synonyms.OfVerb(Lemma(words, clause), [.. objects.Concat(clause.Prepositions.Select(preposition => preposition.Phrase)).Select(phrase => words[phrase.Head].Lemma)]);
        if (lemma == "kill" && verb.IsPassive && parts.Agent is null)
        {
            // "were killed" says of somebody what "died" says.
            (lemma, actor, acted) = ("die", shown, null);
        }

        if (parts.With is { } with)
        {
            // "X discussed it with Y" is what "X and Y discussed it" says.
            (actor, parts.Recipient) = Mutual.Contains(lemma) && actor is { IsNamed: true } ? (ActorResolver.Together(actor, with), parts.Recipient) : (actor, parts.Recipient ?? with);
        }

        var quantity = string.Join(' ', Quantity(words, verb.IsPassive ? null : subject).Concat(Quantity(words, acted)).Concat(lemma == "die" && verb.IsPassive ? Quantity(words, subject) : []).Concat(parts.Share is { } share ? [share] : []));
        var frame = new ClaimFrame(actor?.Key, lemma, ObjectOf(words, acted, parts, referents), parts.Recipient?.Key, parts.Place, parts.Time, quantity.Length == 0 ? null : quantity, false, modality);
        var end = Math.Max(clause.End, infinitive?.End ?? 0);
        return new OpenStatement(frame, Statement(words, clause, shown, known is not null, end), Specificity(words, clause, shown, end, parts, frame, isReported), end, shown.IsNamed);
    }

    /// <summary>A subject that tells nothing: "it", "there", "this", "what".</summary>
    private static bool IsEmpty(Word[] words, NounPhrase subject) =>
        (subject.End - subject.Start == 1 && words[subject.Head] is { Tag: WordTag.Pronoun, Lower: not ("i" or "we" or "he" or "she" or "they") })
        || words[subject.Start].Lower is "this" or "that" or "these" or "those" or "what" or "which" or "such" or "its" or "their" or "your";

    private static string Lemma(Word[] words, Clause clause)
    {
        // "carry out", "run low": the particle belongs to the verb when no phrase follows it.
        var at = clause.Verb.End;
        return at < words.Length && words[at].Lower is "up" or "out" or "off" or "down" or "over" or "low" or "short" or "back" && clause.Prepositions.All(preposition => preposition.Start != at)
            ? $"{clause.Verb.Lemma} {words[at].Lower}"
            : clause.Verb.Lemma;
    }

    /// <summary>"is running low on fuel": "low" is no object.</summary>
    private static bool IsParticle(Word[] words, Clause clause, NounPhrase phrase) =>
        phrase.Start == clause.Verb.End && phrase.End == phrase.Start + 1 && words[phrase.Start].Lower is "low" or "short" or "back";

    private static IEnumerable<string> Quantity(Word[] words, NounPhrase? phrase) => phrase is { } counted && Quantities.Read(words, counted) is { } quantity ? [quantity] : [];

    private string? ObjectOf(Word[] words, NounPhrase? acted, PhraseParts parts, Referents referents)
    {
        IReadOnlyList<string> keywords = acted is not { } thing ? []
            : actors.Resolve(words, thing, referents) is { } whom && (whom.IsPerson || words[thing.Head].Tag == WordTag.Pronoun) ? [whom.Key]
            : actors.Keywords(words, thing);
        var details = parts.Details.Distinct().Order(StringComparer.Ordinal).ToList();
        var all = string.Join(' ', keywords) + (details.Count > 0 ? " | " + string.Join(' ', details) : "");
        return all.Length == 0 ? null : all;
    }

    private static string Statement(Word[] words, Clause clause, Actor subject, bool isKnown, int end)
    {
        var phrase = clause.Subject!.Value;
        var isPronoun = words[phrase.Head].Tag == WordTag.Pronoun;
        var isReplaced = isKnown || isPronoun || subject.IsPerson || IsBareState(words, phrase, subject);
        var name = isReplaced ? subject.Name : Wording.Plain(words, phrase.Start, phrase.End);
        var isFirst = isPronoun && words[phrase.Head].Lower is "i" or "we" or "they" && !subject.Name.Contains(" and ", StringComparison.Ordinal);
        var rest = Wording.Plain(words, clause.Verb.End, end);
        return Wording.Sentence($"{name} {Wording.Verb(words, clause.Verb, isFirst)} {rest}".TrimEnd());
    }

    /// <summary>"Moscow", "the Kremlin": the state is named instead. "The Chinese" are people.</summary>
    private static bool IsBareState(Word[] words, NounPhrase phrase, Actor subject) =>
        States.NameOf(subject.Key) is not null && (words[phrase.Start].Tag == WordTag.Determiner && words[phrase.Start].Lower is not "the" || States.Find(words[phrase.End - 1].Lower) is { Kind: not NameKind.Adjective });

    private static int Specificity(Word[] words, Clause clause, Actor subject, int end, PhraseParts parts, ClaimFrame frame, bool isReported)
    {
        // Whoever is said to have said it meant a certain bridge, mayor or plant: the report tells which.
        var score = (subject.IsNamed ? 2 : words[clause.Subject!.Value.Start].Lower == "the" && (isReported || Bodies.Contains(words[clause.Subject.Value.Head].Lemma)) ? 1 : 0) + (frame.Quantity is null ? 0 : 2) + (parts.Time is null ? 0 : isReported ? 2 : 1) + (parts.Place is null ? 0 : 1)
            + (parts.Recipient is { IsNamed: true } ? 1 : 0) + (frame.Object is null ? 0 : 1);
        for (var i = clause.Verb.End; i < end; i++)
        {
            // "would hand him some changes": who "him" is, nobody can tell.
            score += words[i].Tag == WordTag.Proper ? 1 : words[i] is { Tag: WordTag.Pronoun, Lower: "him" or "her" or "them" or "it" or "he" or "she" or "they" or "this" or "that" or "us" or "me" or "you" } ? -1 : 0;
        }

        return score;
    }
}
