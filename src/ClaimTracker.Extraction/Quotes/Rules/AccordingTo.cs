namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>"According to the ministry, …", "…, according to a person familiar with the talks".</summary>
internal static class AccordingTo
{
    private const int LongestAside = 24;

    /// <summary>At the start of the line.</summary>
    public static Outer? Leading(Line line, int limit)
    {
        var at = line.Count > 0 && line.Has(0, WordTags.Coordinator | WordTags.Adverb) ? 1 : 0;
        if (!IsAt(line, at))
        {
            return null;
        }

        var end = BehindRelative(line, SourceEnd(line, at + 2, limit, stopAtComma: true), limit);
        var first = line.KindAt(end) is PieceKind.Comma or PieceKind.Colon ? end + 1 : end;
        return end > at + 2 && first < limit ? Make(line, at, end, first, limit, limit) : null;
    }

    /// <summary>"According to Orr, who owns the ships, …": the clause belongs to the source.</summary>
    private static int BehindRelative(Line line, int end, int limit)
    {
        if (line.KindAt(end) != PieceKind.Comma || !(line.WordIs(end + 1, "who") || line.WordIs(end + 1, "which") || line.WordIs(end + 1, "whose")))
        {
            return end;
        }

        for (var i = end + 2; i < limit && i - end < LongestAside; i++)
        {
            if (line.KindAt(i) == PieceKind.Comma)
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>At the end of the line; the content is what stands before.</summary>
    public static Outer? Final(Line line, int limit)
    {
        for (var at = limit - 3; at > 0 && limit - at < 40; at--)
        {
            if (IsAt(line, at) && SourceEnd(line, at + 2, limit, stopAtComma: false) >= limit)
            {
                var end = line.KindAt(at - 1) is PieceKind.Comma or PieceKind.Dash or PieceKind.Open ? at - 1 : at;
                return end > 0 ? Make(line, at, limit, 0, end, limit) : null;
            }
        }

        return null;
    }

    /// <summary>Anywhere after <paramref name="first"/>; the content is the clause before.</summary>
    public static IReadOnlyList<Outer> Inside(Line line, int first, int limit)
    {
        var found = new List<Outer>();
        var from = first;
        for (var at = first; at < limit - 2; at++)
        {
            if (!IsAt(line, at))
            {
                continue;
            }

            var end = SourceEnd(line, at + 2, limit, stopAtComma: true);
            var contentEnd = line.KindAt(at - 1) is PieceKind.Comma or PieceKind.Dash or PieceKind.Open ? at - 1 : at;
            if (end > at + 2 && contentEnd - from > 1)
            {
                found.Add(Make(line, at, end, from, contentEnd, end));
            }

            from = end + 1;
            at = end;
        }

        return found;
    }

    private static bool IsAt(Line line, int at) => line.WordIs(at, "according") && line.WordIs(at + 1, "to");

    private static Outer Make(Line line, int at, int end, int first, int contentEnd, int resume)
    {
        while (first < contentEnd - 1 && line.Has(first, WordTags.Coordinator))
        {
            first++;
        }

        return new(RuleName.AccordingTo, CueClass.Say, new PieceRange(at + 2, end), new PieceRange(at, at + 2), new PieceRange(first, contentEnd), null, resume, false);
    }

    private static int SourceEnd(Line line, int start, int limit, bool stopAtComma)
    {
        var found = NounPhrases.Right(line, start, limit, keepTime: true);
        if (found is not { } source)
        {
            return start;
        }

        // "a person briefed on the talks", "who asked not to be named": at the sentence's end these belong to the source.
        var end = source.End;
        while (end < limit && end - start < 30 && (line[end].IsWord || (!stopAtComma && line[end].Kind is PieceKind.Comma or PieceKind.Open or PieceKind.Close)))
        {
            if (stopAtComma && line.Has(end, WordTags.Auxiliary | WordTags.SubjectPronoun))
            {
                break;
            }

            end++;
        }

        return end;
    }
}
