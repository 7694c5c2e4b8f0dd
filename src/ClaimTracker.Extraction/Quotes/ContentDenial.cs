using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Reads denials that stand in what was said itself: "I reject that", "he did not take it", "the report is wholly untrue".</summary>
/// <remarks>Only pronouns deny by "did not": "The bridge did not close" states that it did not.</remarks>
internal static class ContentDenial
{
    // The main clause stands in the first words.
    private const int Reach = 200;

    // Words that may stand between a subject and its verb, or between "is" and what it tells.
    private const int Gap = 6;

    // The subject stands among the first words; what is longer is no word of the lists.
    private const int OpeningWords = 4, LongestWord = 24;

    private const WordTags Helpers = WordTags.Auxiliary | WordTags.Modal | WordTags.Negation | WordTags.Adverb;

    // "absurd", "wrong" judge more often than they deny.
    private static readonly FrozenSet<string> Untrue =
        WordList.Load("claims-denials").Entries.Except(["absurd", "ridiculous", "wrong"]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Deeds = WordList.Lines("denied-deeds").Select(line => line.Split('\t'))
        .SelectMany(fields => Inflection.Of(fields[0].Split(' ')[0], fields.Length > 1 ? fields[1].Split(' ') : null))
        .Select(form => form.Word).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Subjects =
        FrozenSet.ToFrozenSet(["i", "we", "he", "she", "they", "it", "that", "this"], StringComparer.Ordinal);

    // Offers and players are rejected and dismissed too; other verbs of denial always speak of a statement.
    private static readonly FrozenSet<string> Wide = FrozenSet.ToFrozenSet(["reject", "dismiss", "contradict", "rule out"], StringComparer.Ordinal);

    /// <summary>What the content does by itself: denies or doubts; null when it does neither.</summary>
    public static SpeakerStance? Read(string text, IReadOnlyList<TextSpan> content)
    {
        if (content.Count == 0)
        {
            return null;
        }

        var start = new TextSpan(content[0].Start, Math.Min(content[0].Length, Reach));
        return !MayDeny(text.AsSpan(start.Start, start.Length)) ? null
            : LineBuilder.Build(text, new Segmentation([start], [new Sentence(start, 0)]), []) is [var line, ..] ? ByVerb(line) ?? ByPredicate(line) : null;
    }

    // Most contents neither begin with a pronoun nor hold a word for what is not so: they are not laid out as lines.
    private static bool MayDeny(ReadOnlySpan<char> content)
    {
        var (pronouns, words) = (Subjects.GetAlternateLookup<ReadOnlySpan<char>>(), Untrue.GetAlternateLookup<ReadOnlySpan<char>>());
        Span<char> lower = stackalloc char[LongestWord];
        var number = 0;
        for (var at = 0; at < content.Length; at++)
        {
            var first = at;
            while (at < content.Length && char.IsLetter(content[at]))
            {
                at++;
            }

            if (at == first || at - first > LongestWord)
            {
                continue;
            }

            var word = (ReadOnlySpan<char>)lower[..content[first..at].ToLowerInvariant(lower)];
            number++;
            if (words.Contains(word) || (number <= OpeningWords && pronouns.Contains(word) && !(number == 1 && word is "that" && content.Length > at + 1 && !pronouns.Contains(Next(content, at)))))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Next(ReadOnlySpan<char> content, int at)
    {
        var end = at + 1;
        while (end < content.Length && char.IsLetter(content[end]))
        {
            end++;
        }

        return content[(at + 1)..end];
    }

    private static SpeakerStance? ByVerb(Line line)
    {
        var subject = FirstWord(line);
        if (subject < 0 || !Subjects.Contains(line[subject].Lower))
        {
            return null;
        }

        var (at, isNegated, isPast) = (subject + 1, false, false);
        for (; at < line.Count && at - subject <= Gap && (!line[at].IsWord || line.Has(at, Helpers)); at++)
        {
            isNegated |= line.Has(at, WordTags.Negation);
            isPast |= line[at].Lower is "did" or "had" or "have" or "has" or "'ve" or "never";
        }

        if (at >= line.Count || !line[at].IsWord)
        {
            return null;
        }

        if (isNegated && isPast && (Deeds.Contains(line[at].Lower) || IsDoing(line, at)))
        {
            return SpeakerStance.Denies;
        }

        return CueLexicon.VerbAt(line, at, out _) is not { } verb ? null : (verb.Class, isNegated) switch
        {
            (CueClass.Deny, false) => !Wide.Contains(verb.Lemma) || SpeaksOfStatement(line, at + 1) ? SpeakerStance.Denies : null,
            (CueClass.Question, false) when verb.Lemma == "doubt" => SpeakerStance.Questions,

            // "I don't think the dam will hold" states that it will not; "I don't believe it" denies what was said.
            (CueClass.Think, true) when SpeaksOfStatement(line, at + 1) || line.WordIs(at + 1, "so") => SpeakerStance.Denies,
            _ => null,
        };
    }

    /// <summary>"is totally baseless", "was a complete lie"; without a verb "a lie", "the claims as false".</summary>
    private static SpeakerStance? ByPredicate(Line line)
    {
        var hasVerb = false;
        for (var i = 0; i < line.Count && line.KindAt(i) is not PieceKind.Stop; i++)
        {
            if (line[i].Lower is "if" or "whether" or "not" or "n't" or "never")
            {
                return null;
            }

            var isBe = line[i].Lower is "is" or "are" or "was" or "were" or "be" or "been" or "'s" or "'re";
            hasVerb |= isBe || line.Has(i, Helpers & ~(WordTags.Adverb | WordTags.Negation) | WordTags.Relative);
            if (isBe && IsUntrue(line, i + 1))
            {
                return SpeakerStance.Denies;
            }

            if (!hasVerb && Untrue.Contains(line[i].Lower) && EndsPhrase(line, i + 1) && !FollowsVerb(line, i))
            {
                return SpeakerStance.Denies;
            }
        }

        return null;
    }

    private static bool IsUntrue(Line line, int from)
    {
        for (var i = from; i < line.Count && i - from < Gap; i++)
        {
            if (line[i].IsWord && Untrue.Contains(line[i].Lower))
            {
                return EndsPhrase(line, i + 1);
            }

            // "is a complete and utter lie": only words that weigh stand between.
            var isPassed = !line[i].IsWord || line.Has(i, WordTags.Adverb | WordTags.Determiner | WordTags.Coordinator) || line[i].Lower.EndsWith("ly", StringComparison.Ordinal)
                || line[i].Lower is "complete" or "total" or "utter" or "absolute" or "pure" or "outright" or "sheer" or "blatant" or "big" or "downright" or "simple" or "arrant" or "malicious" or "vicious";
            if (!isPassed || line.Has(i, WordTags.Negation) || line.KindAt(i) is PieceKind.Stop or PieceKind.Semicolon)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"false alarm", "fake goods": the word only describes the next one.</summary>
    private static bool EndsPhrase(Line line, int at) =>
        at >= line.Count || !line[at].IsWord || line.Has(at, WordTags.Coordinator | WordTags.Preposition | WordTags.Adverb | WordTags.Subordinator | WordTags.Relative);

    /// <summary>"told lies", "of lies": an object is no predicate.</summary>
    private static bool FollowsVerb(Line line, int at) =>
        at > 0 && (line.Has(at - 1, WordTags.Preposition | WordTags.Possessive) || line[at - 1].Lower.EndsWith("ing", StringComparison.Ordinal)) && !line.WordIs(at - 1, "as");

    private static bool IsDoing(Line line, int at) => line[at].Lower is "do" or "done" && line.WordIs(at + 1, "it")
        || (line[at].Lower is "do" or "done" && at + 1 < line.Count && line[at + 1].Lower is "that" or "this" or "anything" or "so" or "wrong" or "such");

    private static bool SpeaksOfStatement(Line line, int from)
    {
        if (from < line.Count && line[from].Lower is "it" or "that" or "this" or "them" or "these" or "those" && EndsPhrase(line, from + 1))
        {
            return true;
        }

        var i = from;
        while (i < line.Count && i - from < Gap && line[i].IsWord && line[i].Word.Noun is null && line[i].Lower is not ("charge" or "charges" or "idea" or "notion" or "story"))
        {
            if (line.Has(i, WordTags.SubjectPronoun | WordTags.Auxiliary | WordTags.Modal))
            {
                return false;
            }

            i++;
        }

        return i < line.Count && i - from < Gap && line[i].IsWord;
    }

    private static int FirstWord(Line line)
    {
        var at = 0;
        while (at < line.Count && (!line[at].IsWord || line[at].Lower is "well" or "no" or "look" || line.Has(at, WordTags.Adverb | WordTags.Coordinator)
            || (line.WordIs(at, "that") && at + 1 < line.Count && line.Has(at + 1, WordTags.SubjectPronoun))))
        {
            at++;
        }

        return at < line.Count ? at : -1;
    }
}
