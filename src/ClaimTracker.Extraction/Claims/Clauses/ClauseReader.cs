using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Clauses;

/// <summary>Reads a sentence as clauses: each verb with its subject, objects and prepositional phrases.</summary>
/// <remarks>Looks left and right of each verb within a bounded window, so time is linear in the number of words.</remarks>
internal static class ClauseReader
{
    private const int LongestAside = 25;

    /// <summary>The clauses in the order of their verbs.</summary>
    public static IReadOnlyList<Clause> Read(Word[] words)
    {
        var groups = Bare(words, VerbGroups.Find(words));
        var subjects = new Subject[groups.Count];
        for (var g = 0; g < groups.Count; g++)
        {
            subjects[g] = SubjectOf(words, groups, subjects, g);
        }

        var clauses = new List<Clause>(groups.Count);
        for (var g = 0; g < groups.Count; g++)
        {
            clauses.Add(Complete(words, groups, subjects, g));
        }

        return clauses;
    }

    /// <summary>Past forms that only describe the noun before them are not finite: "squeezed by sanctions imposed in the West".</summary>
    private static List<VerbGroup> Bare(Word[] words, IReadOnlyList<VerbGroup> groups)
    {
        var bare = new List<VerbGroup>(groups.Count);
        for (var g = 0; g < groups.Count; g++)
        {
            var group = groups[g];
            bare.Add(group.IsFinite && words[group.Start].Tag == WordTag.Verb && words[group.Start].Forms.HasFlag(VerbForms.Participle) && !words[group.Start].Forms.HasFlag(VerbForms.Base)
                && IsReduced(words, group, g > 0 ? bare[g - 1] : null, g + 1 < groups.Count ? groups[g + 1] : null)
                    ? group with { IsFinite = false, IsPassive = true }
                    : group);
        }

        return bare;
    }

    private static bool IsReduced(Word[] words, VerbGroup group, VerbGroup? before, VerbGroup? after)
    {
        if (group.Start == 0 || !words[group.Start - 1].IsNominal || words[group.Start - 1].Tag == WordTag.Pronoun)
        {
            return false;
        }

        if (group.End < words.Length && words[group.End].Lower == "by")
        {
            return true;
        }

        // "claims that Chile supplied arms were false": "that" wants a verb of its own.
        if (NounPhrases.Core(words, group.Start, before?.End ?? 0) is { } subject && subject.Start > 0 && words[subject.Start - 1].Tag is WordTag.Subordinator)
        {
            return false;
        }

        // "people killed in the raid were": a finite verb follows without a comma.
        if (after is { IsFinite: true } && words[after.Start].Tag is WordTag.Auxiliary or WordTag.Modal && !HasBreak(words, group.End, after.Start) && after.Start - group.End < 8)
        {
            return true;
        }

        return before is { IsFinite: true } && !Operators.TakesClause(before.Lemma) && !HasBreak(words, before.End, group.Start)
            && words[group.Start - 1].Tag != WordTag.Proper;
    }

    private static bool HasBreak(Word[] words, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (words[i].Tag is WordTag.Comma or WordTag.Stop or WordTag.Dash or WordTag.Subordinator or WordTag.Relative or WordTag.Conjunction
                || (words[i].Tag == WordTag.Preposition && NounPhrases.IsClauseOpener(words[i].Lower)))
            {
                return true;
            }
        }

        return false;
    }

    private static Subject SubjectOf(Word[] words, List<VerbGroup> groups, Subject[] known, int g)
    {
        var group = groups[g];
        var limit = g > 0 ? groups[g - 1].End : 0;
        var at = SkipBack(words, group.Start - 1, limit);
        if (!group.IsFinite)
        {
            return Borrowed(words, groups, known, g, at);
        }

        if (at < limit)
        {
            return new Subject(null, group.Start, ClauseLink.None);
        }

        switch (words[at].Tag)
        {
            case WordTag.Relative:
                var antecedent = at - 1;
                while (antecedent >= 0 && words[antecedent].Tag is WordTag.Comma or WordTag.Preposition or WordTag.Quote)
                {
                    antecedent--;
                }

                return new Subject(NounPhrases.Core(words, antecedent + 1, Math.Min(limit, antecedent + 1)), at, ClauseLink.Relative);
            case WordTag.Conjunction:
                return g > 0 && groups[g - 1].IsFinite ? known[g - 1] with { Start = at } : new Subject(null, at, ClauseLink.None);
            case WordTag.Comma or WordTag.Dash:
                var opening = Opening(words, at, limit);
                return opening < 0
                    ? new Subject(null, group.Start, ClauseLink.None)
                    : words[opening + 1].Tag == WordTag.Relative
                    ? new Subject(NounPhrases.Core(words, opening, LimitBefore(groups, g, opening)), group.Start, ClauseLink.None)
                    : Found(words, Aside(words, opening, at) ?? NounPhrases.Backward(words, opening, LimitBefore(groups, g, opening)), group.Start);
            default:
                return Outer(words, groups, known, g) ?? Found(words, NounPhrases.Backward(words, at + 1, limit), group.Start);
        }
    }

    /// <summary>"The man who met Mr Orr was released", "claims that Chile sent arms were false": the subject stands before the inner clause.</summary>
    private static Subject? Outer(Word[] words, List<VerbGroup> groups, Subject[] known, int g)
    {
        if (g == 0 || !groups[g - 1].IsFinite || groups[g].Start == groups[g - 1].End || Operators.TakesClause(groups[g - 1].Lemma) || HasBreak(words, groups[g - 1].End, groups[g].Start))
        {
            return null;
        }

        var inner = known[g - 1];
        if (inner is { Link: ClauseLink.Relative, Phrase: not null })
        {
            return new Subject(inner.Phrase, groups[g].Start, ClauseLink.None);
        }

        var isHeld = inner.Link == ClauseLink.Content && g == 1 && words[inner.Start].Lower == "that" && inner.Start > 0;
        return isHeld && NounPhrases.Backward(words, inner.Start, 0) is { } noun ? new Subject(noun, groups[g].Start, ClauseLink.None) : null;
    }

    /// <summary>An aside that says by name who is meant: "both leaders – Mr Xi and Mr Putin – met".</summary>
    private static NounPhrase? Aside(Word[] words, int opening, int closing) =>
        words[opening - 1].Tag != WordTag.Proper && NounPhrases.Core(words, closing, opening + 1) is { } aside && aside.Start == opening + 1 && words[aside.Head].Tag == WordTag.Proper
            ? aside
            : null;

    private static int LimitBefore(List<VerbGroup> groups, int g, int at)
    {
        var k = g - 1;
        while (k >= 0 && groups[k].End > at)
        {
            k--;
        }

        return k >= 0 ? groups[k].End : 0;
    }

    /// <summary>Where the aside that ends at the mark <paramref name="at"/> begins: "Mr Xi, the Chinese president, said"; -1 when it is none.</summary>
    private static int Opening(Word[] words, int at, int limit)
    {
        for (var k = at - 1; k > 0 && k >= at - LongestAside; k--)
        {
            if (words[k].Tag == words[at].Tag && words[k - 1].IsNominal)
            {
                // An aside with a verb of its own begins with "who" or "which".
                return limit <= k || words[k + 1].Tag == WordTag.Relative ? k : -1;
            }

            if (words[k].Tag == WordTag.Stop)
            {
                return -1;
            }
        }

        return -1;
    }

    private static Subject Found(Word[] words, NounPhrase? phrase, int fallback)
    {
        if (phrase is not { } subject)
        {
            return new Subject(null, fallback, ClauseLink.None);
        }

        var before = subject.Start - 1;
        while (before >= 0 && words[before].Tag is WordTag.Quote or WordTag.Adverb)
        {
            before--;
        }

        if (words[subject.Start].Lower is "what" or "which" or "whose" or "how")
        {
            return new Subject(subject, subject.Start, ClauseLink.Whether);
        }

        var link = before < 0 ? ClauseLink.None : words[before] switch
        {
            { Tag: WordTag.Subordinator, Lower: "that" } => ClauseLink.Content,
            { Tag: WordTag.Subordinator, Lower: "whether" } => ClauseLink.Whether,
            { Tag: WordTag.Subordinator, Lower: "if" or "unless" or "lest" } => ClauseLink.Condition,
            { Tag: WordTag.Verb } => ClauseLink.Content,
            { Tag: WordTag.Noun } noun when Operators.OfNoun(noun.Lemma) != Operator.None => ClauseLink.Content,
            { Tag: WordTag.Determiner or WordTag.Subordinator, Lower: "what" or "how" or "why" or "where" or "when" } => ClauseLink.Whether,
            _ => ClauseLink.None,
        };
        return new Subject(subject, link is ClauseLink.None ? subject.Start : before + (words[before].Tag is WordTag.Verb or WordTag.Noun ? 1 : 0), link);
    }

    /// <summary>The subject of "to ask", "against asking": the object before it, else the subject of the verb before it.</summary>
    private static Subject Borrowed(Word[] words, List<VerbGroup> groups, Subject[] known, int g, int at)
    {
        var group = groups[g];
        var start = at >= 0 && words[at].Tag is WordTag.To or WordTag.Preposition ? at : group.Start;
        // "claims on Russia seeking help": whoever stands right before the gerund does it.
        if (start == group.Start && at >= 0 && words[at].IsNominal && NounPhrases.Core(words, at + 1, g > 0 ? groups[g - 1].End : 0) is { } doer && (g == 0 || doer.Start > groups[g - 1].End))
        {
            return new Subject(doer, doer.Start, ClauseLink.NonFinite);
        }

        if (group.IsPassive && at >= 0 && words[at].IsNominal)
        {
            return new Subject(NounPhrases.Backward(words, at + 1, g > 0 ? groups[g - 1].End : 0), start, ClauseLink.Relative);
        }

        if (g == 0)
        {
            return new Subject(null, start, ClauseLink.NonFinite);
        }

        var controller = NounPhrases.Backward(words, start, groups[g - 1].End);
        return new Subject(controller is { } object_ && object_.Start == SkipForward(words, groups[g - 1].End) ? object_ : known[g - 1].Phrase, start, ClauseLink.NonFinite);
    }

    private static Clause Complete(Word[] words, List<VerbGroup> groups, Subject[] subjects, int g)
    {
        var group = groups[g];
        var limit = words.Length;
        for (var k = g + 1; k < groups.Count && k <= g + 2; k++)
        {
            if (subjects[k].Start >= group.End)
            {
                limit = Math.Min(limit, subjects[k].Start);
                break;
            }
        }

        var objects = new List<NounPhrase>();
        var prepositions = new List<PrepositionalPhrase>();
        var end = ComplementReader.Read(words, group.End, limit, objects, prepositions);
        var (governor, noun) = GovernorOf(words, groups, subjects[g], g);
        var start = subjects[g] is { Phrase: { } phrase, Link: not (ClauseLink.NonFinite or ClauseLink.Relative) } && phrase.Start < group.Start ? phrase.Start : group.Start;
        return new Clause(group, subjects[g].Phrase, objects, prepositions, start, end, subjects[g].Link, governor, noun);
    }

    private static (int Governor, int Noun) GovernorOf(Word[] words, List<VerbGroup> groups, Subject subject, int g)
    {
        if (subject.Link is ClauseLink.None)
        {
            return (-1, -1);
        }

        var noun = subject.Start - 1;
        while (noun >= 0 && words[noun].Tag is WordTag.Quote or WordTag.Adverb)
        {
            noun--;
        }

        var isNoun = noun >= 0 && words[noun].Tag is WordTag.Noun or WordTag.Proper;
        var governor = g - 1;
        while (governor >= 0 && groups[governor].End > subject.Start)
        {
            governor--;
        }

        // "Assertions from officials that Russia asked": the noun at the head of the phrase governs, no verb does.
        if (isNoun && NounPhrases.Backward(words, noun + 1, governor >= 0 ? groups[governor].End : 0) is { } phrase)
        {
            noun = phrase.Head;
        }

        return (governor, isNoun ? noun : -1);
    }

    private static int SkipBack(Word[] words, int at, int limit)
    {
        while (at >= limit && words[at].Tag is WordTag.Adverb or WordTag.Negation or WordTag.Quote)
        {
            at--;
        }

        return at;
    }

    private static int SkipForward(Word[] words, int at)
    {
        while (at < words.Length && words[at].Tag is WordTag.Adverb or WordTag.Quote)
        {
            at++;
        }

        return at;
    }

    private readonly record struct Subject(NounPhrase? Phrase, int Start, ClauseLink Link);
}
