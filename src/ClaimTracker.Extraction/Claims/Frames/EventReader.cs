using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>Reads actions of known classes out of clauses and noun phrases: who asked whom for what, who supplies what to whom.</summary>
internal sealed class EventReader(ActorResolver actors)
{
    /// <summary>The action of a clause; null when its verb is of no known class.</summary>
    public Event? Read(Word[] words, Clause clause, Referents referents)
    {
        if (IsConsidering(clause.Verb.Lemma))
        {
            return Consideration(words, clause, referents);
        }

        if (clause.Verb.Lemma is "be" or "have" && clause.Objects.Count > 0)
        {
            return Copular(words, clause, referents);
        }

        return Roles.OfVerb(clause.Verb.Lemma) is { } pattern ? Known(words, clause, pattern, referents) : null;
    }

    /// <summary>The action that a noun phrase tells of: "Putin's request for lethal aid"; null when it tells of none.</summary>
    public Event? ReadNominal(Word[] words, NounPhrase phrase, IReadOnlyList<PrepositionalPhrase> prepositions, Referents referents)
    {
        if (Roles.OfNoun(words[phrase.Head].Lemma) is not { } pattern)
        {
            return null;
        }

        var draft = new Draft(pattern.Class) { Actor = Possessor(words, phrase, referents), Refers = Points(words, phrase) };
        SetObjectFromModifiers(words, phrase, draft);
        var at = phrase.Head + 1;
        foreach (var preposition in prepositions.Where(preposition => preposition.Start >= phrase.Head))
        {
            if (preposition.Start > at + 1)
            {
                break;
            }

            Fill(words, draft, pattern.Of(preposition.Preposition), preposition.Phrase, referents);
            at = preposition.Phrase.End;
        }

        return draft.Build();
    }

    /// <summary>Who a phrase stands for.</summary>
    public Actor? Resolve(Word[] words, NounPhrase phrase, Referents referents) => actors.Resolve(words, phrase, referents);

    private static bool IsConsidering(string lemma) => lemma is "consider" or "mull" or "weigh" or "contemplate" or "ponder";

    private Event? Known(Word[] words, Clause clause, RolePattern pattern, Referents referents)
    {
        var draft = new Draft(pattern.Class) { IsProgressive = clause.Verb.IsProgressive };
        var first = pattern.Of("o1");
        if (clause.Verb.IsPassive)
        {
            Passive(words, clause, pattern, draft, referents);
        }
        else
        {
            draft.Actor = clause.Subject is { } subject ? actors.Resolve(words, subject, referents) : null;
            Objects(words, clause, pattern, first, draft, referents);
        }

        foreach (var preposition in clause.Prepositions)
        {
            // "asked China for arms for its campaign": the first phrase of a kind fills the role.
            Fill(words, draft, pattern.Of(preposition.Preposition), preposition.Phrase, referents);
        }

        return draft.Build();
    }

    private void Passive(Word[] words, Clause clause, RolePattern pattern, Draft draft, Referents referents)
    {
        if (clause.Prepositions.FirstOrDefault(preposition => preposition.Preposition == "by") is { Preposition: not null } by)
        {
            draft.Actor = actors.Resolve(words, by.Phrase, referents);
        }

        if (clause.Subject is not { } subject)
        {
            return;
        }

        // "was given weapons": the subject receives, the object is what is given.
        if (clause.Objects.Count > 0)
        {
            Fill(words, draft, Role.Recipient, subject, referents);
            Fill(words, draft, Role.Object, clause.Objects[0], referents);
        }
        else if (IsPointer(words, subject))
        {
            draft.Refers = true;
        }
        else
        {
            Fill(words, draft, pattern.Of("o1"), subject, referents);
        }
    }

    private void Objects(Word[] words, Clause clause, RolePattern pattern, Role? first, Draft draft, Referents referents)
    {
        if (clause.Objects.Count == 0)
        {
            draft.Refers = clause.Prepositions.Count == 0;
            return;
        }

        var one = clause.Objects[0];
        var hasWith = pattern.Of("with") == Role.Object && clause.Prepositions.Any(preposition => preposition.Preposition == "with");
        if (IsPointer(words, one))
        {
            draft.Refers = true;
        }
        else if (first == Role.Object && hasWith)
        {
            Fill(words, draft, Role.Recipient, one, referents);
        }
        else if (first == Role.Object && clause.Objects.Count > 1)
        {
            Fill(words, draft, Role.Recipient, one, referents);
            Fill(words, draft, Role.Object, clause.Objects[1], referents);
        }
        else if (first == Role.Object && SplitRecipient(words, one) is { } split)
        {
            // "provide Russia lethal weapons" is read as one phrase.
            Fill(words, draft, Role.Recipient, split.Recipient, referents);
            Fill(words, draft, Role.Object, split.Thing, referents);
        }
        else
        {
            Fill(words, draft, first, one, referents);
        }

        if (pattern.Class == "supply" && first == Role.Recipient && !hasWith)
        {
            (draft.Object, draft.ObjectName) = ("assistance", "assistance");
        }
    }

    private static (NounPhrase Recipient, NounPhrase Thing)? SplitRecipient(Word[] words, NounPhrase phrase)
    {
        var length = States.FindAt([.. words[phrase.Start..phrase.End].Select(word => word.Lower)], 0) is { Name.Kind: not NameKind.Adjective } found ? found.Length : 0;
        return length > 0 && phrase.Start + length < phrase.End && words[phrase.Start + length].Tag is not (WordTag.Possessive or WordTag.Conjunction)
            ? (new NounPhrase(phrase.Start, phrase.Start + length, phrase.Start + length - 1), phrase with { Start = phrase.Start + length })
            : null;
    }

    /// <summary>"Beijing is considering Putin's request", "China is mulling arms supplies", "it is being considered by Beijing".</summary>
    private Event? Consideration(Word[] words, Clause clause, Referents referents)
    {
        var draft = new Draft("consider") { IsProgressive = true };
        var by = clause.Prepositions.FirstOrDefault(preposition => preposition.Preposition == "by");
        draft.Actor = clause.Verb.IsPassive
            ? by is { Preposition: not null } ? actors.Resolve(words, by.Phrase, referents) : null
            : clause.Subject is { } subject ? actors.Resolve(words, subject, referents) : null;
        var thing = clause.Verb.IsPassive ? clause.Subject : clause.Objects.Count > 0 ? clause.Objects[0] : null;
        if (thing is not { } considered || IsPointer(words, considered))
        {
            // "this is something that Beijing is considering": the thing stands before the clause. A gerund that follows is joined by
            // the reader of clauses: "considering giving arms".
            draft.Refers = thing is not null || FollowsPointer(words, clause);
            return draft.Actor is null || !draft.Refers ? null : draft.Build();
        }

        if (ReadNominal(words, considered, clause.Prepositions, referents) is not { } told)
        {
            return null;
        }

        var recipient = told.Class == "request" ? told.Actor : told.Recipient;
        return new Event("consider", draft.Actor, told.Object, told.ObjectName, recipient, true, told.Object is null || told.Refers);
    }

    private static bool FollowsPointer(Word[] words, Clause clause) =>
        clause.Start >= 2 && words[clause.Start - 1].Tag is WordTag.Subordinator or WordTag.Relative && IsPointer(words, new NounPhrase(clause.Start - 2, clause.Start - 1, clause.Start - 2));

    /// <summary>"this has been a request from Russia", "Russia has had such a request".</summary>
    private Event? Copular(Word[] words, Clause clause, Referents referents)
    {
        if (ReadNominal(words, clause.Objects[0], clause.Prepositions, referents) is not { Class: "request" } told)
        {
            return null;
        }

        var pointsBack = clause.Subject is { } subject && IsPointer(words, subject);
        var holder = clause.Verb.Lemma == "have" && clause.Subject is { } owner ? actors.Resolve(words, owner, referents) : null;
        return told with { Actor = told.Actor ?? holder, Refers = told.Refers || pointsBack || told.Object is null };
    }

    private Actor? Possessor(Word[] words, NounPhrase phrase, Referents referents)
    {
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (words[i].Tag == WordTag.Possessive && i > phrase.Start)
            {
                return actors.Resolve(words, new NounPhrase(phrase.Start, i, i - 1), referents);
            }
        }

        var first = phrase.Start;
        while (first < phrase.Head && words[first].Tag is WordTag.Determiner or WordTag.Quote)
        {
            first++;
        }

        // "Russian request", "Chinese arms supplies".
        return first < phrase.Head && States.FindAt([.. words[first..phrase.Head].Select(word => word.Lower)], 0) is { } found ? ActorResolver.State(found.Name.Key) : null;
    }

    private static bool Points(Word[] words, NounPhrase phrase) =>
        words[phrase.Start].Lower is "such" or "this" or "that" or "the" || (phrase.Start + 1 < phrase.Head && words[phrase.Start].Lower == "any" && words[phrase.Start + 1].Lower == "such");

    /// <summary>"arms supplies": the noun before the main noun is the thing.</summary>
    private void SetObjectFromModifiers(Word[] words, NounPhrase phrase, Draft draft)
    {
        var start = phrase.Start;
        for (var i = phrase.Start; i < phrase.Head; i++)
        {
            if (words[i].Tag is WordTag.Possessive or WordTag.Determiner or WordTag.Quote || States.Find(words[i].Lower) is not null)
            {
                start = i + 1;
            }
        }

        if (start < phrase.Head && Things.PathOf(actors.Keywords(words, new NounPhrase(start, phrase.Head, phrase.Head - 1))) is { } path)
        {
            (draft.Object, draft.ObjectName) = (path, Things.NameOf(path));
        }
    }

    private void Fill(Word[] words, Draft draft, Role? role, NounPhrase phrase, Referents referents)
    {
        switch (role)
        {
            case Role.Actor:
                draft.Actor ??= actors.Resolve(words, phrase, referents);
                break;
            case Role.Recipient:
                draft.Recipient ??= actors.Resolve(words, phrase, referents);
                break;
            case Role.Object when draft.Object is null:
                SetObject(words, draft, phrase);
                break;
        }
    }

    private void SetObject(Word[] words, Draft draft, NounPhrase phrase)
    {
        var parts = Parts(words, phrase);
        string? path = null;
        foreach (var part in parts)
        {
            var next = Things.PathOf(actors.Keywords(words, part));
            if (next is null)
            {
                path = null;
                break;
            }

            path = path is null ? next : Things.Together(path, next);
        }

        draft.Object = path ?? string.Join(' ', actors.Keywords(words, phrase));
        draft.ObjectName = path is null ? Printed(words, phrase) : Things.NameOf(path);
    }

    private static List<NounPhrase> Parts(Word[] words, NounPhrase phrase)
    {
        var parts = new List<NounPhrase>();
        var start = phrase.Start;
        for (var i = phrase.Start; i <= phrase.End; i++)
        {
            if (i == phrase.End || words[i].Tag is WordTag.Conjunction or WordTag.Comma)
            {
                if (i > start)
                {
                    parts.Add(new NounPhrase(start, i, i - 1));
                }

                start = i + 1;
            }
        }

        return parts;
    }

    private static string Printed(Word[] words, NounPhrase phrase) => Wording.Plain(words, phrase.Start, phrase.End);

    private static bool IsPointer(Word[] words, NounPhrase phrase) =>
        words[phrase.Head].Lower is "this" or "that" or "it" or "something" or "which" or "issue" or "matter" or "these" or "those" or "option" or "possibility" or "move"
        && phrase.End - phrase.Start <= 3;

    /// <summary>Roles while they are being filled.</summary>
    private sealed class Draft(string name)
    {
        public Actor? Actor { get; set; }

        public string? Object { get; set; }

        public string? ObjectName { get; set; }

        public Actor? Recipient { get; set; }

        public bool IsProgressive { get; init; }

        public bool Refers { get; set; }

        public Event Build() => new(name, Actor, string.IsNullOrEmpty(Object) ? null : Object, ObjectName, Recipient, IsProgressive, Refers);
    }
}
