using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Clauses;

/// <summary>Moves the "no" of a subject or object to its verb: "sent no tanks" is "did not send tanks".</summary>
/// <remarks>A statement is worded without negation, so the "no" is blanked out of the words and the verb becomes negated, never only one of both.</remarks>
internal static class Negatives
{
    /// <summary>Sentences as clauses, with the words as they read without "no".</summary>
    public static (Word[] Words, IReadOnlyList<Clause> Clauses) Read(Word[] words)
    {
        var clauses = ClauseReader.Read(words);
        if (!words.Any(IsNone))
        {
            return (words, clauses);
        }

        Word[] lifted = [.. words];
        return (lifted, [.. clauses.Select(clause => clause.Verb.IsFinite ? Lift(words, lifted, clause) : clause)]);
    }

    private static Clause Lift(Word[] words, Word[] lifted, Clause clause)
    {
        var isNegated = clause.Verb.IsNegated;
        var subject = clause.Subject is { } found ? Without(words, lifted, found, ref isNegated) : clause.Subject;
        var objects = clause.Objects.Select(phrase => Without(words, lifted, phrase, ref isNegated)).ToList();
        return clause with { Subject = subject, Objects = objects, Verb = clause.Verb with { IsNegated = isNegated } };
    }

    private static NounPhrase Without(Word[] words, Word[] lifted, NounPhrase phrase, ref bool isNegated)
    {
        var at = phrase.Start > 0 && words[phrase.Start - 1].Lower == "neither" ? phrase.Start - 1 : phrase.Start;
        if (!IsNone(words[at]) || IsQuantity(words, at) || Operators.OfNoun(words[phrase.Head].Lemma) != Operator.None)
        {
            return phrase;
        }

        isNegated = !isNegated;
        var isAlone = phrase.Head == at || (at + 1 < words.Length && words[at + 1].Lower is "one" or "of");
        lifted[at] = isAlone ? Positive(words[at]) : Blank(words[at]);
        for (var i = at + 1; i < phrase.End; i++)
        {
            lifted[i] = words[i].Lower == "nor" ? words[i] with { Text = "and", Lower = "and", Lemma = "and" } : lifted[i];
        }

        return isAlone ? phrase : phrase with { Start = Math.Max(phrase.Start, at + 1) };
    }

    private static bool IsNone(Word word) => word.Lower is "no" or "neither" or "none" or "nobody" or "nothing";

    /// <summary>"no fewer than 40", "no longer": it says how many, or stands by itself.</summary>
    private static bool IsQuantity(Word[] words, int at) =>
        at + 1 < words.Length && words[at + 1].Lower is "more" or "less" or "fewer" or "later" or "longer" or "doubt";

    private static Word Blank(Word word) => word with { Text = "", Lower = "", Lemma = "", Tag = WordTag.Quote };

    private static Word Positive(Word word)
    {
        var (lower, isCapital) = (word.Lower switch { "nobody" => "somebody", "nothing" => "something", _ => "some" }, word.IsCapital);
        return word with { Text = isCapital ? char.ToUpperInvariant(lower[0]) + lower[1..] : lower, Lower = lower, Lemma = lower };
    }
}
