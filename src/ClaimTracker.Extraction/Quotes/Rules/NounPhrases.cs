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

        var head = line[at].IsWord ? at : BeforeAside(line, at, limit);
        head = BeforeTime(line, head, limit);
        if (head < limit || !line[head].IsWord || line[head].Is(WordTags.Coordinator) || line[head].Lower == "to")
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

        return end > start && IsNominal(line, start, end) ? new PieceRange(start, WithApposition(line, end, limit)) : null;
    }

    private static bool Extends(Line line, int at, int limit)
    {
        var piece = line[at];
        switch (piece.Kind)
        {
            case PieceKind.Quote:
                return IsNickname(line, at);
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

    private static int BeforeAside(Line line, int close, int limit)
    {
        var opening = line[close].Kind switch
        {
            PieceKind.Comma => PieceKind.Comma,
            PieceKind.Dash => PieceKind.Dash,
            PieceKind.Close => PieceKind.Open,
            _ => PieceKind.Other,
        };
        if (opening == PieceKind.Other)
        {
            return -1;
        }

        for (var i = close - 1; i > limit && close - i < Longest; i--)
        {
            if (line[i].Kind == opening)
            {
                return line[i - 1].IsWord && (opening != PieceKind.Comma || Asides.Opens(line, i + 1)) ? i - 1 : -1;
            }

            if (line[i].Kind is PieceKind.Colon or PieceKind.Semicolon || (line[i].Kind == PieceKind.Quote && !IsNickname(line, i)) || (line[i].Kind == PieceKind.Stop && !IsShortening(line, i)))
            {
                return -1;
            }
        }

        return -1;
    }

    // Marcia "Cia" Price.
    private static bool IsNickname(Line line, int at) => line[at].Span.Length < 40 && char.IsLetterOrDigit(line.LastInside(at));

    // "(D-Mo.)", "D-Mo.,", "state Del. Price": the point belongs to the word.
    private static bool IsShortening(Line line, int at) =>
        line.KindAt(at + 1) is PieceKind.Comma or PieceKind.Close or PieceKind.Word && line.KindAt(at - 1) == PieceKind.Word && line[at - 1].IsCapital && line[at - 1].Span.Length < 8;

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

    private static int WithApposition(Line line, int end, int limit)
    {
        if (line.KindAt(end) != PieceKind.Comma || end + 1 >= limit || !Asides.IsApposition(line, end + 1))
        {
            return end;
        }

        for (var i = end + 1; i < limit && i - end < Longest; i++)
        {
            if (!line[i].IsWord && line[i].Kind is not (PieceKind.Other or PieceKind.Open or PieceKind.Close))
            {
                return i;
            }

            if (line.Has(i, WordTags.Auxiliary | WordTags.Modal | WordTags.Verb) && !line.WordIs(i, "'s"))
            {
                return end;
            }
        }

        return limit;
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
