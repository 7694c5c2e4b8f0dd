using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Clauses;

/// <summary>Cuts noun phrases out of a sentence, forwards from a verb or backwards to its subject.</summary>
internal static class NounPhrases
{
    private const int LongestList = 14;

    /// <summary>The phrase that begins at <paramref name="at"/>, with its "of" phrases; null when none does.</summary>
    public static NounPhrase? Forward(Word[] words, int at, int limit)
    {
        var end = CoreEnd(words, at, limit);
        if (end == at || Head(words, at, end) is not { } head)
        {
            return null;
        }

        while (end + 1 < limit && words[end].Lower == "of")
        {
            var next = CoreEnd(words, end + 1, limit);
            if (next == end + 1 || Head(words, end + 1, next) is null)
            {
                break;
            }

            end = next;
        }

        return new NounPhrase(at, end, head);
    }

    /// <summary>The phrase that ends right before <paramref name="end"/>, with the prepositional phrases inside it; null when none does.</summary>
    public static NounPhrase? Backward(Word[] words, int end, int limit)
    {
        var start = CoreStart(words, end, limit);
        if (start == end || Head(words, start, end) is not { } head)
        {
            return null;
        }

        // "assertions from US officials", "officials in Beijing": the first noun is the subject.
        while (start - 2 >= limit && words[start - 1].Tag == WordTag.Preposition && !IsClauseOpener(words[start - 1].Lower))
        {
            // "seven out of thirty states"
            var before = words[start - 2].Lower == "out" ? start - 2 : start - 1;
            var earlier = CoreStart(words, before, limit);
            if (earlier == before || !words[before - 1].IsNominal || Head(words, earlier, before) is not { } outer)
            {
                break;
            }

            (start, head) = (earlier, outer);
        }

        return new NounPhrase(start, end, head);
    }

    /// <summary>The phrase that ends right before <paramref name="end"/>, without what stands before its preposition; null when none does.</summary>
    public static NounPhrase? Core(Word[] words, int end, int limit)
    {
        var start = CoreStart(words, end, limit);
        return start < end && Head(words, start, end) is { } head ? new NounPhrase(start, end, head) : null;
    }

    /// <summary>Prepositions that may open a clause of their own: "since the court issued a warrant".</summary>
    public static bool IsClauseOpener(string preposition) => preposition is "since" or "after" or "before" or "until" or "as" or "than" or "like" or "for" or "till";

    private static int CoreEnd(Word[] words, int at, int limit)
    {
        var end = at;
        var lastNominal = at;
        for (; end < limit; end++)
        {
            var word = words[end];
            if (lastNominal > at && BeginsTime(words, end))
            {
                break;
            }

            if (word.IsNominal)
            {
                // A pronoun stands alone: "told him Russia".
                if (word.Tag == WordTag.Pronoun && end > at && words[end - 1].Tag is not WordTag.Determiner)
                {
                    break;
                }

                lastNominal = end + 1;
                if (word.Tag == WordTag.Pronoun)
                {
                    break;
                }
            }
            else if (word.Tag == WordTag.Determiner)
            {
                // A second determiner begins a second phrase, unless it quantifies: "all the", "such a".
                if (lastNominal > at && words[end - 1].Tag is not (WordTag.Conjunction or WordTag.Determiner))
                {
                    break;
                }
            }
            else if (word.Tag is WordTag.Conjunction or WordTag.Comma)
            {
                if (!Joins(words, end, lastNominal, limit))
                {
                    break;
                }
            }
            else if (word.Tag == WordTag.Adverb)
            {
                if (end + 1 >= limit || words[end + 1].Tag is not (WordTag.Adjective or WordTag.Number or WordTag.Adverb or WordTag.Preposition or WordTag.Determiner) || lastNominal > at)
                {
                    break;
                }
            }
            else if (!(word.Tag is WordTag.Adjective or WordTag.Possessive or WordTag.Quote || (word.Lower == "than" && words[Math.Max(0, end - 1)].Lower is "more" or "less" or "fewer" or "other")))
            {
                break;
            }
        }

        return lastNominal;
    }

    /// <summary>"asked China for arms last week", "met Mr Orr Tuesday": the time is a phrase of its own.</summary>
    private static bool BeginsTime(Word[] words, int at) =>
        words[at - 1].Tag is WordTag.Noun or WordTag.Proper or WordTag.Pronoun
        && (Calendar.Day(words[at].Lower) is not null || (words[at].Lower is "last" or "next" or "this" or "earlier" or "late" && at + 1 < words.Length && words[at + 1].Tag is not (WordTag.Verb or WordTag.Auxiliary)));

    /// <summary>A conjunction inside a phrase: noun on its left, noun phrase without a verb right behind it on its right.</summary>
    private static bool Joins(Word[] words, int at, int lastNominal, int limit)
    {
        if (lastNominal != at || at + 1 >= limit)
        {
            return false;
        }

        var i = at + 1;
        if (words[at].Tag == WordTag.Comma)
        {
            // "cluster, phosphorous and other munitions": a comma joins only when a conjunction follows soon.
            var seen = false;
            for (var k = i; k < limit && k < i + LongestList && !seen; k++)
            {
                if (words[k].Tag is not (WordTag.Noun or WordTag.Proper or WordTag.Adjective or WordTag.Number or WordTag.Conjunction or WordTag.Comma))
                {
                    return false;
                }

                seen = words[k].Tag == WordTag.Conjunction;
            }

            return seen;
        }

        while (i < limit && words[i].Tag is WordTag.Adjective or WordTag.Determiner or WordTag.Noun or WordTag.Proper or WordTag.Number or WordTag.Possessive or WordTag.Quote)
        {
            i++;
        }

        return i > at + 1 && words[i - 1].IsNominal
            && (i >= words.Length || words[i].Tag is not (WordTag.Verb or WordTag.Auxiliary or WordTag.Modal) || words[i].Forms is VerbForms.Gerund or VerbForms.Participle);
    }

    private static int CoreStart(Word[] words, int end, int limit)
    {
        var start = end;
        while (start > limit)
        {
            var word = words[start - 1];
            if (word.Tag == WordTag.Determiner)
            {
                start--;
                if (start > limit && words[start - 1].Tag == WordTag.Determiner)
                {
                    continue;
                }

                // "Mr Xi and his Russian counterpart": the coordination goes on to the left.
                if (start - 1 > limit && words[start - 1].Tag == WordTag.Conjunction && words[start - 2].IsNominal)
                {
                    start--;
                    continue;
                }

                break;
            }

            if (word.Tag == WordTag.Pronoun)
            {
                return start == end ? start - 1 : start;
            }

            // "fears Russia", "signs Putin": a noun over a statement is not part of the name behind it.
            if (start < end && word.Tag == WordTag.Noun && Operators.OfNoun(word.Lemma) != Operator.None && StartsName(words, start, end))
            {
                break;
            }

            if (word.IsNominal || word.Tag is WordTag.Adjective or WordTag.Possessive or WordTag.Quote
                || (word.Tag == WordTag.Conjunction && start < end && start - 2 >= limit && words[start - 2].IsNominal)
                || (word.Tag == WordTag.Adverb && start < end && words[start].Tag is WordTag.Number or WordTag.Adjective or WordTag.Adverb)
                || (word.Lower == "than" && start < end && words[start].Tag == WordTag.Number))
            {
                start--;
                continue;
            }

            break;
        }

        while (start < end && words[start].Tag is WordTag.Quote or WordTag.Conjunction or WordTag.Possessive)
        {
            start++;
        }

        return start;
    }

    private static bool StartsName(Word[] words, int start, int end)
    {
        while (start < end && words[start].Tag == WordTag.Quote)
        {
            start++;
        }

        return start < end && words[start].Tag == WordTag.Proper;
    }

    private static int? Head(Word[] words, int start, int end)
    {
        var head = -1;
        for (var i = start; i < end; i++)
        {
            if (words[i].Tag == WordTag.Conjunction && head >= 0)
            {
                break;
            }

            if (words[i].IsNominal)
            {
                head = i;
            }
        }

        return head >= 0 ? head : null;
    }
}
