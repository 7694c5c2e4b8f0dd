namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>What stands behind a reporting verb.</summary>
/// <param name="First">First piece of the content; equal to <paramref name="End"/> when there is none.</param>
/// <param name="End">Just past the content.</param>
/// <param name="Listener">Who was told, when the sentence says so.</param>
/// <param name="Rule">The rule that the content was found by.</param>
internal readonly record struct Behind(int First, int End, PieceRange? Listener, RuleName Rule)
{
    public bool IsEmpty => First >= End;
}

/// <summary>Finds where the content behind a reporting verb begins.</summary>
internal static class RightContent
{
    private const int Window = 14;

    public static Behind Find(Line line, CueHit hit, int limit)
    {
        PieceRange? listener = null;
        var at = hit.End;
        if (hit.Entry.Takes(CueFrames.Listener) && NounPhrases.Right(line, at, limit) is { } told && ListenerEnd(line, told, limit) is { } end)
        {
            (listener, at) = (new PieceRange(told.First, end), end);
        }
        else if (line.WordIs(at, "to") && NounPhrases.Right(line, at + 1, limit) is { } to && Announces(line, to.End, limit))
        {
            (listener, at) = (to, to.End);
        }

        at = Adverbials.Skip(line, at, limit);
        at = SkipAside(line, at, limit);
        at = SkipToQuotation(line, at, limit);
        var (first, rule) = Start(line, hit, at, limit);
        if (listener is not null && ((rule is null && hit.Entry.Takes(CueFrames.Noun)) || rule == RuleName.CueInfinitive))
        {
            // "warned Oslo against a ban", "asked the mayor to resign": whom it is asked of is part of what is asked.
            return new Behind(hit.End, limit, null, rule ?? RuleName.CueNoun);
        }

        return new Behind(first, rule is null ? first : limit, listener, rule ?? RuleName.CueClause);
    }

    private static (int First, RuleName? Rule) Start(Line line, CueHit hit, int at, int limit)
    {
        if (at >= limit)
        {
            return (limit, null);
        }

        var next = line.KindAt(at) is PieceKind.Comma or PieceKind.Colon or PieceKind.Dash ? at + 1 : at;
        if (next < limit && line.KindAt(next) == PieceKind.Quote)
        {
            return (next, RuleName.CueQuotation);
        }

        if (line.KindAt(at) == PieceKind.Colon && next < limit)
        {
            return (next, RuleName.CueClause);
        }

        if (!line[at].IsWord)
        {
            return (limit, null);
        }

        return (at, WordRule(line, hit, at, limit));
    }

    private static RuleName? WordRule(Line line, CueHit hit, int at, int limit)
    {
        var entry = hit.Entry;
        if (line.WordIs(at, "that") && entry.Takes(CueFrames.Clause) && limit - at > 2)
        {
            return RuleName.CueClause;
        }

        if (line.WordIs(at, "to"))
        {
            return entry.Takes(CueFrames.Infinitive) && at + 1 < limit ? RuleName.CueInfinitive : null;
        }

        if (line.Has(at, WordTags.Question) || line.WordIs(at, "if") || line.WordIs(at, "who"))
        {
            return entry.Takes(CueFrames.Question | CueFrames.Clause) ? RuleName.CueClause : null;
        }

        var isCircumstance = (line.Has(at, WordTags.Subordinator) && !line[at].IsCapital && !line.Has(at, WordTags.Question)) || line.WordIs(at, "despite") || line.WordIs(at, "without");
        if (entry.Takes(CueFrames.Clause) && !isCircumstance && HasVerb(line, at, limit))
        {
            return RuleName.CueClause;
        }

        var isNoun = !line.Has(at, WordTags.Preposition | WordTags.Coordinator | WordTags.Subordinator | WordTags.Auxiliary | WordTags.Modal | WordTags.Adverb | WordTags.Time);
        return entry.Takes(CueFrames.Noun) && isNoun ? RuleName.CueNoun : null;
    }

    /// <summary>A clause needs a finite verb: "said so" and "says Orr" have none.</summary>
    internal static bool HasVerb(Line line, int at, int limit)
    {
        for (var i = at; i < limit && i - at < 40; i++)
        {
            if (line.Has(i, WordTags.Auxiliary | WordTags.Modal | WordTags.Verb) || line.KindAt(i) == PieceKind.Quote)
            {
                return true;
            }

            var word = line[i].Lower;
            if (i > at && line[i].IsWord && word.Length > 3 && (word.EndsWith("ed", StringComparison.Ordinal) || (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) || CueLexicon.VerbAt(line, i, out _) is not null))
            {
                return true;
            }

            if (i > at && line.Has(i - 1, WordTags.SubjectPronoun) && line[i].IsWord)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"told reporters in Kyiv on Monday that": the listener ends where the content is announced.</summary>
    private static int? ListenerEnd(Line line, PieceRange told, int limit)
    {
        for (var i = told.First; i < limit && i - told.First < Window; i++)
        {
            if (i > told.First && Announces(line, i, limit))
            {
                return i;
            }

            var isListener = line[i].IsWord && !line[i].Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Verb | WordTags.Subordinator);
            if (!isListener || (i > told.First && line.Has(i, WordTags.SubjectPronoun)))
            {
                return i > told.First && line[i].Is(WordTags.SubjectPronoun) ? i : line[i].IsWord && !line[told.First].Is(WordTags.ObjectPronoun) ? null : told.End;
            }
        }

        return told.End;
    }

    private static bool Announces(Line line, int at, int limit) =>
        at < limit && (line.WordIs(at, "that") || line.WordIs(at, "how") || line.WordIs(at, "what") || line.WordIs(at, "why") || line.WordIs(at, "to")
            || line[at].Kind is PieceKind.Quote or PieceKind.Colon
            || (line.KindAt(at) == PieceKind.Comma && line.KindAt(at + 1) == PieceKind.Quote));

    /// <summary>"said, among other things, that".</summary>
    private static int SkipAside(Line line, int at, int limit)
    {
        if (line.KindAt(at) != PieceKind.Comma)
        {
            return at;
        }

        for (var i = at + 1; i < limit && i - at < Window; i++)
        {
            if (line.KindAt(i) == PieceKind.Comma)
            {
                return i + 1 < limit && (line.WordIs(i + 1, "that") || line.KindAt(i + 1) == PieceKind.Quote) ? i + 1 : at;
            }

            if (!line[i].IsWord)
            {
                return at;
            }
        }

        return at;
    }

    /// <summary>"said in Kyiv that", "said of the plan: “…”": a short phrase before what announces the content.</summary>
    private static int SkipToQuotation(Line line, int at, int limit)
    {
        if (!line.Has(at, WordTags.Preposition) || line.WordIs(at, "to"))
        {
            return at;
        }

        for (var i = at + 1; i < limit && i - at < Window && !line.Has(i, WordTags.Auxiliary | WordTags.Modal | WordTags.Verb | WordTags.SubjectPronoun) && CueLexicon.VerbAt(line, i, out _) is null; i++)
        {
            if (line.WordIs(i, "that") || line.KindAt(i) == PieceKind.Colon || (line.KindAt(i) == PieceKind.Comma && line.KindAt(i + 1) is PieceKind.Quote))
            {
                return i;
            }
        }

        return at;
    }
}
