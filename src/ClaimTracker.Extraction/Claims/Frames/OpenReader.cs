using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>A clause read as a statement in open vocabulary.</summary>
/// <param name="Frame">Its parts; always without negation.</param>
/// <param name="Statement">Its wording.</param>
/// <param name="IsNegated">True when the clause says that it is not so.</param>
/// <param name="Specificity">How much can be checked: names, numbers and times in it.</param>
/// <param name="Actor">Who acts.</param>
internal sealed record OpenStatement(ClaimFrame Frame, string Statement, bool IsNegated, int Specificity, Actor Actor);

/// <summary>Reads any clause as a frame: its verb's dictionary form is the class, its phrases are the parts.</summary>
internal sealed class OpenReader(ActorResolver actors, DateTime? published)
{
    private static readonly HashSet<string> Mutual = new(StringComparer.Ordinal) { "meet", "discuss", "negotiate", "sign", "agree", "talk", "meeting", "fight", "clash" };

    /// <summary>The statement of a clause; null when it has no subject that can be understood alone, or nothing to check.</summary>
    public OpenStatement? Read(Word[] words, Clause clause, Referents referents)
    {
        var objects = clause.Objects.Where(phrase => !Times.IsTime(words, phrase)).ToList();
        var subject = clause.Subject;
        var agents = clause.Prepositions.Where(preposition => preposition.Preposition == "by" && !Times.IsTime(words, preposition.Phrase)).ToList();
        var acting = !clause.Verb.IsPassive ? subject : agents.Count > 0 ? agents[0].Phrase : null;
        var acted = clause.Verb.IsPassive && objects.Count == 0 ? subject : objects.Count > 0 ? objects[0] : null;
        var printedSubject = subject is { } shown ? actors.Resolve(words, shown, referents) : null;
        if (printedSubject is null || IsEmpty(words, subject!.Value))
        {
            return null;
        }

        var parts = new Parts { Recipient = clause.Verb.IsPassive && objects.Count > 0 ? printedSubject : null, IsFuture = clause.Verb.Modality is "future" or "plan" };
        Gather(words, clause, parts, referents);
        var actor = acting is { } phrase ? actors.Resolve(words, phrase, referents) : null;
        var lemma = Synonyms.OfVerb(Lemma(words, clause), [.. objects.Concat(clause.Prepositions.Select(preposition => preposition.Phrase)).Select(one => words[one.Head].Lemma)]);
        if (parts.With is { } with)
        {
            // "X discussed it with Y" is what "X and Y discussed it" says.
            (actor, parts.Recipient) = Mutual.Contains(lemma) && actor is { IsNamed: true } ? (ActorResolver.Together(actor, with), parts.Recipient) : (actor, parts.Recipient ?? with);
        }

        var keywords = acted is { } thing ? Keywords(words, thing, referents) : [];
        var quantity = (acted is { } counted ? Quantities.Read(words, counted) : null) ?? (acting is { } many ? Quantities.Read(words, many) : null);
        var details = parts.Details.Distinct().Order(StringComparer.Ordinal).ToList();
        var object_ = string.Join(' ', keywords) + (details.Count > 0 ? " | " + string.Join(' ', details) : "");
        var frame = new ClaimFrame(actor?.Key, lemma, object_.Length == 0 ? null : object_, parts.Recipient?.Key, parts.Place, parts.Time, quantity, false, clause.Verb.Modality);
        var negated = clause.Verb.IsNegated || (acted is { } none && words[none.Start].Lower is "no" or "neither" or "nobody" or "nothing" or "none");
        return new OpenStatement(frame, Statement(words, clause, printedSubject), negated, Specificity(words, clause, printedSubject, quantity, parts), printedSubject);
    }

    /// <summary>A subject that tells nothing: "it", "there", "this", "what".</summary>
    private static bool IsEmpty(Word[] words, NounPhrase subject) =>
        subject.End - subject.Start == 1 && words[subject.Head] is { Tag: WordTag.Pronoun, Lower: "it" or "there" or "this" or "that" or "these" or "those" or "you" or "who" or "something" or "nothing" or "everything" or "one" or "everyone" or "someone" or "anyone" or "nobody" or "some" or "many" or "all" };

    /// <summary>The words of an object; those of whom a pronoun or a name stands for.</summary>
    private IReadOnlyList<string> Keywords(Word[] words, NounPhrase phrase, Referents referents) =>
        actors.Resolve(words, phrase, referents) is { } whom && (whom.IsPerson || words[phrase.Head].Tag == WordTag.Pronoun) ? [whom.Key] : actors.Keywords(words, phrase);

    private static string Lemma(Word[] words, Clause clause)
    {
        // "carry out", "set up": the particle belongs to the verb when no phrase follows it.
        var at = clause.Verb.End;
        return at < words.Length && words[at].Tag == WordTag.Preposition && words[at].Lower is "up" or "out" or "off" or "down" or "over" && clause.Prepositions.All(preposition => preposition.Start != at)
            ? $"{clause.Verb.Lemma} {words[at].Lower}"
            : clause.Verb.Lemma;
    }

    private void Gather(Word[] words, Clause clause, Parts parts, Referents referents)
    {
        foreach (var phrase in clause.Objects.Where(phrase => Times.IsTime(words, phrase)))
        {
            parts.Time ??= Times.Read(words, phrase, published, parts.IsFuture);
        }

        for (var i = clause.Verb.End; i < clause.End; i++)
        {
            if (words[i].Lower is "yesterday" or "today" or "tomorrow" or "tonight")
            {
                parts.Time ??= published is { } day ? day.AddDays(words[i].Lower switch { "yesterday" => -1, "tomorrow" => 1, _ => 0 }).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : Times.Unresolved;
            }
        }

        var isFirst = true;
        foreach (var preposition in clause.Prepositions)
        {
            Sort(words, preposition, parts, referents, isFirst);
            isFirst = false;
        }
    }

    private void Sort(Word[] words, PrepositionalPhrase preposition, Parts parts, Referents referents, bool isFirst)
    {
        var phrase = preposition.Phrase;
        if (Times.IsTime(words, phrase))
        {
            parts.Time ??= Times.Read(words, phrase, published, parts.IsFuture);
        }
        else if (preposition.Preposition is "since" or "during" or "until" or "amid" or "before" or "after" or "as" or "despite" or "unlike" or "like" or "by")
        {
            // What went on at the time is no part of what is stated.
        }
        else if (preposition.Preposition is "in" or "at" or "near" && IsPlace(words, phrase))
        {
            parts.Place ??= string.Join(' ', actors.Keywords(words, phrase));
        }
        else if (actors.Resolve(words, phrase, referents) is { IsNamed: true } named && (isFirst || preposition.Preposition == "with") && preposition.Preposition is "to" or "from" or "with" or "for" or "against")
        {
            if (preposition.Preposition == "with")
            {
                parts.With ??= named;
            }
            else
            {
                parts.Recipient ??= named;
            }
        }
        else
        {
            parts.Details.AddRange(actors.Keywords(words, phrase));
        }
    }

    private static bool IsPlace(Word[] words, NounPhrase phrase) => words[phrase.Head].Tag == WordTag.Proper || States.Find(words[phrase.Head].Lower) is not null;

    private static string Statement(Word[] words, Clause clause, Actor subject)
    {
        var phrase = clause.Subject!.Value;
        var isPronoun = words[phrase.Head].Tag == WordTag.Pronoun;
        var isReplaced = isPronoun || (subject.IsPerson && phrase.End <= clause.Verb.Start);
        var name = isReplaced ? subject.Name : Wording.Plain(words, phrase.Start, phrase.End);
        var first = isPronoun && words[phrase.Head].Lower is "i" or "we" or "they";
        var rest = Wording.Plain(words, clause.Verb.End, clause.End);
        return Wording.Sentence($"{name} {Wording.Verb(words, clause.Verb, first && !subject.Name.Contains(" and ", StringComparison.Ordinal))} {rest}".TrimEnd());
    }

    private static int Specificity(Word[] words, Clause clause, Actor subject, string? quantity, Parts parts)
    {
        var score = (subject.IsNamed ? 2 : 0) + (quantity is null ? 0 : 2) + (parts.Time is null ? 0 : 1) + (parts.Place is null ? 0 : 1) + (parts.Recipient is { IsNamed: true } ? 1 : 0);
        for (var i = clause.Verb.End; i < clause.End; i++)
        {
            score += words[i].Tag == WordTag.Proper ? 1 : 0;
        }

        return score;
    }

    private sealed class Parts
    {
        public Actor? Recipient { get; set; }

        public Actor? With { get; set; }

        public string? Place { get; set; }

        public string? Time { get; set; }

        public bool IsFuture { get; init; }

        public List<string> Details { get; } = [];
    }
}
