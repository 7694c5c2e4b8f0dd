namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>A run of pieces: <c>[First, End)</c>.</summary>
internal readonly record struct PieceRange(int First, int End)
{
    public int Length => End - First;
}

/// <summary>Finds the noun phrase on one side of a reporting verb.</summary>
internal static class NounPhrases
{
    private const int Longest = 30;

    private const WordTags Breaks = WordTags.Subordinator | WordTags.Relative | WordTags.Auxiliary | WordTags.Modal | WordTags.Negation | WordTags.Verb;

    /// <summary>The phrase that ends before <paramref name="end"/>, with an aside after it: "Ada Orr, who leads the board,".</summary>
    /// <returns>Null when there is none.</returns>
    public static PieceRange? Left(Line line, int end, int limit)
    {
        var at = end - 1;
        if (at < limit)
        {
            return null;
        }

        var head = line[at].IsWord ? at : Asides.Before(line, at, limit);
        head = BeforeTime(line, head, limit);
        if (head < limit || !line[head].IsWord || line[head].Is(WordTags.Coordinator) || line[head].Lower == "to")
        {
            return null;
        }

        // "Last month, the institute said that …, writes the Herald": a time does not speak.
        if (head != at && line.Has(head, WordTags.Time) && !line[at].IsWord)
        {
            return null;
        }

        if (line.Has(head, WordTags.SubjectPronoun | WordTags.Relative) && !line.WordIs(head, "one"))
        {
            return line.WordIs(head, "it") && head != at ? null : new PieceRange(head, head == at || line[at].IsWord ? head + 1 : end);
        }

        var first = FirstOf(line, head, limit);
        while (head != at && NamesAgain(line, first, limit))
        {
            first = FirstOf(line, first - 2, limit);
        }

        first = LeadingWords.Trim(line, first, head + 1);
        return !line.Has(first, WordTags.Preposition) && IsNominal(line, first, head + 1) ? new PieceRange(first, line[at].IsWord ? head + 1 : end) : null;
    }

    private static int FirstOf(Line line, int head, int limit)
    {
        var first = head;
        while (first > limit && head - first < Longest && Extends(line, first - 1, limit) && !OpensPhrase(line, first))
        {
            first--;
        }

        return first;
    }

    /// <summary>"Ada Orr, | the mayor of Ely, one of its founders, said": what stands before the next aside is one itself.</summary>
    private static bool NamesAgain(Line line, int first, int limit) =>
        first - 2 >= limit && line.KindAt(first - 1) == PieceKind.Comma && line.Has(first - 2, WordTags.Capital) && Asides.IsApposition(line, first);

    /// <summary>"Orr on Tuesday warned": the day stands between the subject and the verb.</summary>
    private static int BeforeTime(Line line, int head, int limit)
    {
        for (var i = head - 1; head > limit && line.Has(head, WordTags.Time) && i > limit && head - i < 5; i--)
        {
            if (line.Has(i, WordTags.Preposition) && Adverbials.TimeEnd(line, i, head + 1) == head + 1)
            {
                return i - 1;
            }
        }

        return head > limit && line.Has(head, WordTags.Time) && line[head].IsCapital && line[head - 1].IsWord && !line.Has(head - 1, WordTags.Preposition | WordTags.Determiner) ? head - 1 : head;
    }

    /// <summary>The phrase that starts at <paramref name="start"/>, with an apposition after it: "Ada Orr, a lawyer".</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Its first piece.</param>
    /// <param name="limit">The piece it may not reach.</param>
    /// <param name="keepTime">True to keep "released on Thursday" with "a poll".</param>
    public static PieceRange? Right(Line line, int start, int limit, bool keepTime = false)
    {
        if (start >= limit || !line[start].IsWord)
        {
            return null;
        }

        if (line.Has(start, WordTags.SubjectPronoun | WordTags.ObjectPronoun) && !line.Has(start, WordTags.Possessive) && !line.WordIs(start, "one"))
        {
            return new PieceRange(start, start + 1);
        }

        var end = start;
        while (end < limit && end - start < Longest && Continues(line, start, end, keepTime))
        {
            end++;
        }

        while (end > start && line.Has(end - 1, WordTags.Preposition | WordTags.Coordinator | WordTags.Adverb | WordTags.Determiner))
        {
            end--;
        }

        return end > start && IsNominal(line, start, end) ? new PieceRange(start, Asides.End(line, end, limit)) : null;
    }

    private static bool Extends(Line line, int at, int limit)
    {
        var piece = line[at];
        switch (piece.Kind)
        {
            case PieceKind.Quote:
                return Asides.IsNickname(line, at);
            case PieceKind.Other or PieceKind.Open or PieceKind.Close:
                return true;
            case PieceKind.Word:
                break;
            default:
                return false;
        }

        if (piece.Lower == "one" && !line.Has(at + 1, WordTags.Verb | WordTags.Auxiliary | WordTags.Modal))
        {
            return true;
        }

        if (piece.Is(Breaks | WordTags.Question) || piece.Is(WordTags.SubjectPronoun))
        {
            return piece.Lower == "'s" && !line.Has(at - 1, WordTags.SubjectPronoun);
        }

        if (piece.Is(WordTags.Coordinator))
        {
            return piece.Lower is "and" or "or" && at > limit && IsNounList(line, at, limit);
        }

        return !piece.Is(WordTags.Adverb) || line.Has(at - 1, WordTags.Determiner);
    }

    /// <summary>"a statement | the party has repeated": an article after a noun opens another phrase.</summary>
    private static bool OpensPhrase(Line line, int at) =>
        line[at].Lower is "the" or "a" or "an" && line[at - 1].IsWord && !line[at - 1].Is(WordTags.Preposition | WordTags.Coordinator | WordTags.Determiner | WordTags.Adverb | WordTags.Possessive)
        && !line[at - 1].IsCapital;

    /// <summary>"X and Y said": the words before "and" go back to the clause's start without a verb.</summary>
    private static bool IsNounList(Line line, int and, int limit)
    {
        for (var i = and - 1; i >= limit && and - i < 8; i--)
        {
            if (!line[i].IsWord)
            {
                return true;
            }

            if (line[i].Is(Breaks & ~WordTags.Relative & ~WordTags.Subordinator) || CueLexicon.VerbAt(line, i, out var form) is not null && form is not VerbForm.Base)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Continues(Line line, int start, int at, bool keepTime)
    {
        var piece = line[at];
        if (piece.Kind is PieceKind.Other)
        {
            return true;
        }

        if (piece.Kind is PieceKind.Open)
        {
            return at > start && line.KindAt(at + 2) == PieceKind.Close;
        }

        if (piece.Kind is PieceKind.Close)
        {
            return at > start + 1;
        }

        if (!piece.IsWord || (piece.Is(WordTags.SubjectPronoun) && piece.Lower != "one"))
        {
            return false;
        }

        if (piece.Is(Breaks | WordTags.Question) || CueLexicon.VerbAt(line, at, out var form) is not null && form is VerbForm.Past or VerbForm.Ing && at > start)
        {
            return piece.Lower == "'s";
        }

        return keepTime || at == start || !Adverbials.Starts(line, at);
    }

    private static bool IsNominal(Line line, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var piece = line[i];
            if (piece.IsWord && (piece.Is(WordTags.SubjectPronoun) || (piece.Tags & ~WordTags.Capital) == 0 || piece.Lower is "many" or "some" or "others" or "most" or "those" or "few" or "both" or "several" or "all"))
            {
                return true;
            }
        }

        return false;
    }
}
