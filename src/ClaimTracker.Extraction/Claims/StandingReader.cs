using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Works out what a speaker does to a statement: the reporting word, times negation, times the doubt that stands over it.</summary>
/// <remarks>"We haven't seen proof that P" questions P; "assertions that P were false" denies it; "some signs that P" asserts it softly.</remarks>
internal static class StandingReader
{
    private const int DeepestNesting = 6;
    private const int DenialWindow = 6;

    /// <summary>The standing of <paramref name="clause"/> among the clauses of its unit.</summary>
    public static Standing Read(Word[] words, IReadOnlyList<Clause> clauses, Clause clause, SpeakerStance cue)
    {
        var state = new State(clause.Verb.IsNegated, clause.Verb.Modality is "should" or "wish");
        state.Hedge(words, clause.Verb.HedgeWord);
        HedgeAdverbs(words, clause, state);
        var at = clause;
        for (var depth = 0; depth < DeepestNesting && at.Link is not (ClauseLink.None or ClauseLink.Relative); depth++)
        {
            Climb(words, clauses, at, state);
            if (at.Governor < 0 || at.Governor >= clauses.Count || clauses[at.Governor] == at)
            {
                break;
            }

            at = clauses[at.Governor];
            state.Hedge(words, at.Verb.HedgeWord);
        }

        return state.Combine(cue);
    }

    private static void Climb(Word[] words, IReadOnlyList<Clause> clauses, Clause clause, State state)
    {
        var governor = clause.Governor >= 0 ? clauses[clause.Governor] : null;
        switch (clause.Link)
        {
            case ClauseLink.Condition:
                state.IsStated = false;
                return;
            case ClauseLink.Whether:
                state.Question("\"whether\" leaves it open");
                return;
            case ClauseLink.NonFinite:
                NonFinite(words, clause, governor, state);
                return;
        }

        if (clause.GovernorNoun >= 0)
        {
            var noun = words[clause.GovernorNoun];
            // "seen proof that", "there is no evidence that": the verb's negation, or the phrase's own, reaches the noun.
            var negated = IsDenied(words, clause.GovernorNoun) || (governor is { Verb.IsNegated: true } && clause.GovernorNoun >= governor.Verb.End);
            Apply(Operators.OfNoun(noun.Lemma), negated, noun, words, clause.GovernorNoun, state);
            if (IsCalledFalse(words, clauses, clause))
            {
                state.Deny("what is said of it is that it is not so");
            }
        }
        else if (governor is not null)
        {
            var verb = words[governor.Verb.Head];
            Apply(Operators.OfVerb(governor.Verb.Lemma), governor.Verb.IsNegated, verb, words, governor.Verb.Head, state);
        }
    }

    private static void NonFinite(Word[] words, Clause clause, Clause? governor, State state)
    {
        // "claims of Russia seeking help": the noun stands over the gerund.
        if (clause.Subject is { Start: > 1 } subject && words[subject.Start - 1].Tag == WordTag.Preposition && Operators.OfNoun(words[subject.Start - 2].Lemma) is not Operator.None and var held)
        {
            Apply(held, IsDenied(words, subject.Start - 2), words[subject.Start - 2], words, subject.Start - 2, state);
            return;
        }

        var operation = governor is null ? Operator.None : Operators.OfVerb(governor.Verb.Lemma);
        switch (operation)
        {
            case Operator.Deny:
                state.Deny($"\"{words[governor!.Verb.Head].Text}\" stands over it");
                break;
            case Operator.Say or Operator.Fact when governor!.Verb.Lemma is not ("warn" or "threaten" or "vow" or "pledge") && clause.Verb.Start > 0 && words[clause.Verb.Start - 1].Tag != WordTag.To:
                break;
            default:
                state.IsStated = false;
                break;
        }
    }

    private static void Apply(Operator operation, bool negated, Word word, Word[] words, int at, State state)
    {
        switch (operation)
        {
            case Operator.Evidence when negated:
                state.Question($"no \"{word.Text}\" of it was seen");
                break;
            case Operator.Evidence when word.Lemma is "proof" or "evidence" or "confirmation":
                break;
            case Operator.Evidence or Operator.Hedge when !negated:
                state.Hedge(words, at);
                break;
            case Operator.Hedge:
                state.Hedge(words, at);
                state.Deny($"\"{word.Text}\" is negated");
                break;
            case Operator.Say or Operator.Fact when negated:
                state.Question($"\"{word.Text}\" is negated");
                break;
            case Operator.Deny when negated:
                state.Question($"\"{word.Text}\" is negated");
                break;
            case Operator.Deny:
                state.Deny($"\"{word.Text}\" stands over it");
                break;
            case Operator.Question:
                state.Question($"\"{word.Text}\" stands over it");
                break;
            case Operator.Wish or Operator.Demand:
                state.Comment($"\"{word.Text}\" states nothing");
                break;
        }
    }

    /// <summary>"no proof", "any evidence" under a negation is read at the verb; here only the phrase's own "no".</summary>
    private static bool IsDenied(Word[] words, int noun)
    {
        for (var i = noun - 1; i >= 0 && i > noun - 4 && words[i].Tag is WordTag.Determiner or WordTag.Adjective or WordTag.Adverb; i--)
        {
            if (words[i].Lower is "no" or "little" or "any" && (words[i].Lower != "any" || i > 0 && words[i - 1].Lower == "without"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Assertions that P were disinformation": a later "be" says so of the noun that holds the statement.</summary>
    private static bool IsCalledFalse(Word[] words, IReadOnlyList<Clause> clauses, Clause clause)
    {
        foreach (var later in clauses.Where(later => later.Verb.Start > clause.Verb.Head).Take(DeepestNesting))
        {
            if (later.Verb.Lemma != "be")
            {
                continue;
            }

            for (var i = later.Verb.End; i < words.Length && i < later.Verb.End + DenialWindow; i++)
            {
                if (Operators.IsDenial(words[i].Lower))
                {
                    return !later.Verb.IsNegated;
                }
            }

            return false;
        }

        return false;
    }

    private static void HedgeAdverbs(Word[] words, Clause clause, State state)
    {
        for (var i = Math.Max(0, clause.Verb.Start - 2); i < Math.Min(words.Length, clause.Verb.End + 1); i++)
        {
            if (words[i].Lower is "reportedly" or "allegedly" or "apparently" or "possibly" or "perhaps" or "probably" or "supposedly" or "purportedly" or "seemingly" or "maybe")
            {
                state.Hedge(words, i);
            }
        }
    }

    /// <summary>Gathers the effect of the words over a statement, from the inside out.</summary>
    private sealed class State(bool isNegated, bool isDemand)
    {
        private readonly SortedSet<int> _hedges = [];
        private readonly List<TextSpan> _spans = [];
        private SpeakerStance _stance = isDemand ? SpeakerStance.Comments : isNegated ? SpeakerStance.Denies : SpeakerStance.Asserts;
        private string? _reason = isDemand ? "it says what should be" : isNegated ? "it is negated" : null;

        public bool IsStated { get; set; } = true;

        public void Hedge(Word[] words, int? at)
        {
            if (at is { } index && _hedges.Add(index))
            {
                // "some signs", "certain indications": the determiner belongs to the hedge.
                var first = index > 0 && words[index].Tag == WordTag.Noun && words[index - 1].Lower is "some" or "certain" or "several" ? index - 1 : index;
                _spans.Add(TextSpan.FromBounds(words[first].Span.Start, words[index].Span.End));
            }
        }

        public void Deny(string reason)
        {
            _stance = _stance switch
            {
                SpeakerStance.Asserts => SpeakerStance.Denies,
                SpeakerStance.Denies => SpeakerStance.Asserts,
                _ => _stance,
            };
            _reason = reason;
        }

        public void Question(string reason) => Weaken(SpeakerStance.Questions, reason);

        public void Comment(string reason) => Weaken(SpeakerStance.Comments, reason);

        public Standing Combine(SpeakerStance cue)
        {
            var stance = (cue, _stance) switch
            {
                (SpeakerStance.DeclinesToComment, _) => SpeakerStance.DeclinesToComment,
                (SpeakerStance.Denies, SpeakerStance.Asserts) => SpeakerStance.Denies,
                (SpeakerStance.Denies, SpeakerStance.Denies) => SpeakerStance.Asserts,
                (SpeakerStance.Questions, SpeakerStance.Asserts or SpeakerStance.Denies) => SpeakerStance.Questions,
                (SpeakerStance.Comments, _) => SpeakerStance.Comments,
                _ => _stance,
            };
            return new Standing(stance, IsStated, [.. _spans.OrderBy(span => span.Start)], _reason);
        }

        private void Weaken(SpeakerStance stance, string reason)
        {
            if (_stance != SpeakerStance.Comments)
            {
                _stance = stance;
                _reason = reason;
            }
        }
    }
}
