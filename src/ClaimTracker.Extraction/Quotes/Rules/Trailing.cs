namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Attributions behind what was said: "…, Orr said", "“…,” said Orr, “…”", "…, according to Orr".</summary>
internal static class Trailing
{
    private const int LongestDescription = 40;

    public static Outer? Find(Line line, IReadOnlyList<CueHit> hits, int limit)
    {
        if ((AccordingTo.Final(line, limit) ?? AsClauses.Final(line, hits, limit)) is { } named)
        {
            return named;
        }

        for (var i = hits.Count - 1; i >= 0 && i >= hits.Count - 4; i--)
        {
            var hit = hits[i];
            if (hit.IsPassive || hit.IsInfinitive || hit.IsParticiple || !hit.Entry.Takes(CueFrames.Quotation))
            {
                continue;
            }

            if ((Inverted(line, hit, limit) ?? Plain(line, hit, limit)) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private static Outer? Plain(Line line, CueHit hit, int limit)
    {
        if (Described(line, hit.Start) is { } described)
        {
            return Make(line, hit, described, described.First, limit, RuleName.QuotationCue);
        }

        if (NounPhrases.Left(line, hit.Start, 1) is not { } source || line.Has(source.First, WordTags.Relative))
        {
            return null;
        }

        var before = source.First - 1;
        if (line.KindAt(before) == PieceKind.Quote)
        {
            return IsFull(line, before) ? Make(line, hit, source, before + 1, limit, RuleName.QuotationCue) : null;
        }

        var isQuoted = line.KindAt(before - 1) == PieceKind.Quote;
        return line.KindAt(before) is PieceKind.Comma or PieceKind.Dash && IsLast(line, hit.End, limit) && (isQuoted || IsClause(line, before))
            ? Make(line, hit, source, before, limit, line.KindAt(before - 1) == PieceKind.Quote ? RuleName.QuotationCue : RuleName.ClauseCue)
            : null;
    }

    /// <summary>"“…,” Ada Orr, bridge programme head at the works, now 81, said": a name behind a quotation, and whatever commas hold after it.</summary>
    private static PieceRange? Described(Line line, int verb)
    {
        if (line.KindAt(verb - 1) != PieceKind.Comma)
        {
            return null;
        }

        var name = verb - 1;
        while (name > 0 && verb - name < LongestDescription && line.KindAt(name - 1) is not (PieceKind.Quote or PieceKind.Colon or PieceKind.Semicolon or PieceKind.Dash))
        {
            name--;
        }

        var comma = name;
        while (line.KindAt(comma) != PieceKind.Comma)
        {
            if (!line[comma].IsWord || line[comma].Is(WordTags.Verb | WordTags.Auxiliary | WordTags.Modal | WordTags.SubjectPronoun | WordTags.Preposition | WordTags.Coordinator))
            {
                return null;
            }

            comma++;
        }

        return comma < verb - 1 && line.KindAt(name - 1) == PieceKind.Quote && IsFull(line, name - 1) && line.Has(name, WordTags.Capital) ? new PieceRange(name, verb) : null;
    }

    private static Outer? Inverted(Line line, CueHit hit, int limit)
    {
        var before = hit.Start - 1;
        var isAfter = line.KindAt(before) == PieceKind.Quote ? IsFull(line, before) : line.KindAt(before) == PieceKind.Comma;
        if (before < 0 || !isAfter || !hit.Entry.Takes(CueFrames.Quotation) || OpensSetting(line, hit.End) || NounPhrases.Right(line, hit.End, limit) is not { } source)
        {
            return null;
        }

        // "Orr, his lawyer, said the claims show malice": what stands before the comma is the subject.
        var afterQuote = line.KindAt(before) == PieceKind.Quote || line.KindAt(before - 1) == PieceKind.Quote;
        if (!afterQuote && NounPhrases.Left(line, hit.Start, 0) is not null)
        {
            return null;
        }

        if (!afterQuote && !IsLast(line, source.End, limit))
        {
            return null;
        }

        // "“…,” told reporters" has no speaker behind the verb.
        var end = line.KindAt(before) == PieceKind.Quote ? before + 1 : before;
        return Make(line, hit, source, end, limit, afterQuote ? RuleName.QuotationInverted : RuleName.ClauseInverted);
    }

    // "Orr, one of the founders, said at a meeting": no speaker, but a place; "said at least ten of them" names some.
    private static bool OpensSetting(Line line, int at) => line.Has(at, WordTags.Preposition) && !line[at].IsCapital && !line.WordIs(at + 1, "least") && !line.WordIs(at + 1, "most") && !line.WordIs(at, "about");

    private static Outer? Make(Line line, CueHit hit, PieceRange source, int end, int limit, RuleName rule)
    {
        var after = Math.Max(source.End, hit.End);
        var (second, resume) = Second(line, after, limit);
        var first = 0;
        while (first < end - 1 && line[first].Kind is not PieceKind.Quote && line.Has(first, WordTags.Coordinator))
        {
            first++;
        }

        // "The rules were plain: “No noise,” he said": what stands before the colon is the report's.
        if (end > 1 && line.KindAt(end - 1) == PieceKind.Quote && line.KindAt(end - 2) is PieceKind.Colon or PieceKind.Semicolon)
        {
            first = end - 1;
        }

        return end > first ? new Outer(rule, hit.Class, source, new PieceRange(hit.Start, hit.End), new PieceRange(first, end), second, resume, hit.IsNegated) : null;
    }

    /// <summary>"“…,” Orr said on Monday, “…”".</summary>
    private static (PieceRange? Second, int Resume) Second(Line line, int after, int limit)
    {
        for (var i = after; i < limit && i - after < 16; i++)
        {
            if (line.KindAt(i) == PieceKind.Quote)
            {
                return line.KindAt(i - 1) is PieceKind.Comma or PieceKind.Colon or PieceKind.Dash ? (new PieceRange(i, limit), limit) : (null, after);
            }

            if (CueLexicon.VerbAt(line, i, out _) is not null)
            {
                return (null, after);
            }
        }

        return (null, after);
    }

    /// <summary>"In the early 1990s, Orr said" and "To secure the release, Orr urged": what stands before the comma is no statement.</summary>
    private static bool IsClause(Line line, int end)
    {
        var opens = line.WordIs(0, "to") || (line.Count > 0 && line[0].IsWord && line[0].Lower.EndsWith("ing", StringComparison.Ordinal))
            || (line.Has(0, WordTags.Preposition | WordTags.Time) && !line.Has(0, WordTags.Determiner) && !IsAtLeast(line));
        for (var i = 0; i < end; i++)
        {
            if (line.Has(i, WordTags.Auxiliary | WordTags.Modal | WordTags.Verb) && !line.WordIs(i, "'s"))
            {
                return true;
            }
        }

        return !opens && RightContent.HasVerb(line, 0, end);
    }

    // "At least 40 fishermen died": a number stands behind it, not a place.
    private static bool IsAtLeast(Line line) => line.WordIs(0, "at") && (line.WordIs(1, "least") || line.WordIs(1, "most"));

    /// <summary>A quotation that is a sentence of its own: closed by a comma or full stop inside, or followed by one.</summary>
    private static bool IsFull(Line line, int quote) => line.LastInside(quote) is ',' or '.' or '?' or '!' or '…' or '-' or '—';

    private static bool IsLast(Line line, int at, int limit)
    {
        at = Adverbials.Skip(line, at, limit);
        if (line.KindAt(at) == PieceKind.Comma && (line.WordIs(at + 1, "citing") || line.Has(at + 1, WordTags.Subordinator) || line.WordIs(at + 1, "adding")))
        {
            return true;
        }

        // "…, Orr warned as the leaders met".
        return at >= limit || IsSetting(line, at, limit) || (line.Has(at, WordTags.Subordinator) && !line.WordIs(at, "than") && !line.WordIs(at, "if") && !line.WordIs(at, "whether"));
    }

    /// <summary>"told reporters in Brussels": nothing but words of place and listener up to the end.</summary>
    private static bool IsSetting(Line line, int at, int limit)
    {
        if (limit - at > 12)
        {
            return false;
        }

        for (var i = at; i < limit; i++)
        {
            if (!line[i].IsWord || line[i].Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Verb | WordTags.SubjectPronoun | WordTags.Relative | WordTags.Question))
            {
                return false;
            }
        }

        return line.Has(at, WordTags.Preposition) && !line.WordIs(at, "to") || line.WordIs(at, "reporters") || (line.WordIs(at, "to") && line.WordIs(at + 1, "reporters")) || line.Has(at, WordTags.Capital);
    }
}
