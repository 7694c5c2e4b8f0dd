namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>"As Orr put it in a letter, …", "…, as the ministry noted".</summary>
internal static class AsClauses
{
    // Words of place, time and listener that may follow the verb.
    private const int LongestSetting = 12;

    /// <summary>At the start of the line; the content is what follows the comma.</summary>
    public static Outer? Leading(Line line, IReadOnlyList<CueHit> hits, int limit)
    {
        var at = line.Count > 0 && line.Has(0, WordTags.Coordinator) ? 1 : 0;
        if (!line.WordIs(at, "as") || Reporting(line, hits, at) is not (var hit, var source))
        {
            return null;
        }

        var comma = hit.End;
        while (comma < limit && IsSetting(line, comma) && comma - hit.End < LongestSetting)
        {
            comma++;
        }

        return line.KindAt(comma) == PieceKind.Comma && comma + 1 < limit ? Make(hit, source, comma + 1, limit, limit) : null;
    }

    /// <summary>At the end of the line; the content is what stands before.</summary>
    public static Outer? Final(Line line, IReadOnlyList<CueHit> hits, int limit)
    {
        for (var at = limit - 2; at > 1 && limit - at < 2 * LongestSetting; at--)
        {
            if (!line.WordIs(at, "as") || line.KindAt(at - 1) is not (PieceKind.Comma or PieceKind.Quote or PieceKind.Dash) || Reporting(line, hits, at) is not (var hit, var source))
            {
                continue;
            }

            for (var i = hit.End; i < limit; i++)
            {
                if (!IsSetting(line, i))
                {
                    return null;
                }
            }

            return Make(hit, source, 0, line.KindAt(at - 1) == PieceKind.Quote ? at : at - 1, limit);
        }

        return null;
    }

    // "as Orr noted": the subject stands right behind, the verb takes a statement that is not there.
    private static (CueHit Hit, PieceRange Source)? Reporting(Line line, IReadOnlyList<CueHit> hits, int at)
    {
        foreach (var hit in hits)
        {
            if (hit.Start > at)
            {
                var takes = hit.Entry.Takes(CueFrames.Quotation) && !hit.IsPassive && !hit.IsInfinitive && !hit.IsParticiple && !hit.IsNegated;
                return takes && NounPhrases.Left(line, hit.Start, at + 1) is { } source && source.First == at + 1 ? (hit, source) : null;
            }
        }

        return null;
    }

    private static bool IsSetting(Line line, int at) =>
        line[at].IsWord && !line[at].Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Verb | WordTags.SubjectPronoun | WordTags.Relative | WordTags.Question | WordTags.Subordinator);

    private static Outer? Make(CueHit hit, PieceRange source, int first, int end, int resume) =>
        end > first ? new Outer(RuleName.AsClause, hit.Class, source, new PieceRange(hit.Start, hit.End), new PieceRange(first, end), null, resume, false) : null;
}
