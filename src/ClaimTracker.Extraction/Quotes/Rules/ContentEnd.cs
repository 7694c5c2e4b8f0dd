namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Finds where content behind a reporting verb ends: at the sentence's end, unless another attribution or an aside cuts it.</summary>
internal static class ContentEnd
{
    private const int MostHits = 12;

    public static int Find(Line line, IReadOnlyList<CueHit> hits, int index, int first, int limit, PieceRange? source, bool isObject)
    {
        var end = isObject ? ObjectEnd(line, first, limit) : limit;
        for (var i = index + 1; i < hits.Count && i - index < MostHits && hits[i].Start < end; i++)
        {
            if (hits[i].Start > first && CutBefore(line, hits[i], first, isObject) is { } cut)
            {
                end = cut;
                break;
            }
        }

        if (source is { Length: 1 } relative && line.Has(relative.First, WordTags.Relative) && line.KindAt(relative.First - 1) == PieceKind.Comma)
        {
            end = Math.Min(end, RelativeEnd(line, first, end));
        }

        end = Math.Min(end, QuotationEnd(line, first, end));
        end = Math.Min(end, AsideEnd(line, first, end));
        while (end > first && (line[end - 1].Kind is PieceKind.Comma or PieceKind.Semicolon or PieceKind.Dash or PieceKind.Stop || line.Has(end - 1, WordTags.Coordinator)))
        {
            end--;
        }

        return end;
    }

    /// <summary>"praised Hale, who had repaired the dam": what is told of the object besides is the report's own.</summary>
    private static int ObjectEnd(Line line, int first, int limit)
    {
        for (var i = first + 1; i < limit - 1; i++)
        {
            if (line.KindAt(i) == PieceKind.Comma && (line.WordIs(i + 1, "who") || line.WordIs(i + 1, "which") || line.WordIs(i + 1, "while") || line.WordIs(i + 1, "but")))
            {
                return i;
            }
        }

        return limit;
    }

    /// <summary>"… and added that", ", adding that", ", but Orr said", "; the ministry said".</summary>
    private static int? CutBefore(Line line, CueHit next, int first, bool isObject)
    {
        var before = next.Start - 1;
        if (next.IsInfinitive || next.IsPassive)
        {
            return null;
        }

        if (next.IsParticiple)
        {
            return line.KindAt(before) is PieceKind.Comma or PieceKind.Quote && next.Entry.Takes(CueFrames.Clause | CueFrames.Quotation) ? before + (line.KindAt(before) == PieceKind.Quote ? 1 : 0) : null;
        }

        // "said it was safe but declined to elaborate", "denied the claim and accused Hale": a new verb of the same speaker.
        if (line.Has(before, WordTags.Coordinator) && (isObject || next.Class == CueClass.Decline || next.Entry.Takes(CueFrames.Clause | CueFrames.Quotation)))
        {
            return line.KindAt(before - 1) == PieceKind.Comma ? before - 1 : before;
        }

        if (NounPhrases.Left(line, next.Start, first) is not { } subject)
        {
            return null;
        }

        var edge = subject.First - 1;
        if (line.KindAt(edge) == PieceKind.Semicolon)
        {
            return edge;
        }

        var joins = line.WordIs(edge, "but") || line.WordIs(edge, "while") || line.WordIs(edge, "although") || line.WordIs(edge, "though")
            || (line.Has(edge, WordTags.Coordinator) && line.KindAt(edge - 1) == PieceKind.Comma);
        return joins && edge > first ? (line.KindAt(edge - 1) == PieceKind.Comma ? edge - 1 : edge) : null;
    }

    /// <summary>"China, which claimed that its ties were close, has failed …": a verb after the comma belongs to the main clause.</summary>
    private static int RelativeEnd(Line line, int first, int end)
    {
        for (var i = first; i < end - 1; i++)
        {
            if (line.KindAt(i) == PieceKind.Comma && (line.Has(i + 1, WordTags.Auxiliary | WordTags.Modal | WordTags.Verb) || CueLexicon.VerbAt(line, i + 1, out var form) is not null && form != VerbForm.Ing || line.WordIs(i + 1, "and")))
            {
                return i;
            }
        }

        return end;
    }

    /// <summary>A quotation that ends with its own full stop or comma ends the content: "“Yes,” in a letter".</summary>
    private static int QuotationEnd(Line line, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (line.KindAt(i) == PieceKind.Quote && line.LastInside(i) is '.' or '?' or '!')
            {
                while (i + 1 < end && line.KindAt(i + 1) == PieceKind.Quote)
                {
                    i++;
                }

                return i + 1;
            }
        }

        return end;
    }

    /// <summary>", without elaborating", ", according to": these speak of the saying, not of what was said.</summary>
    private static int AsideEnd(Line line, int first, int end)
    {
        for (var i = first + 1; i < end - 1; i++)
        {
            // "… - a statement the party has repeated": the report speaks of the statement.
            if (line.KindAt(i) == PieceKind.Dash && line.Has(i + 1, WordTags.Determiner) && i + 2 < end && line[i + 2].Word.Noun is not null)
            {
                return i;
            }

            if (line.KindAt(i) == PieceKind.Comma && (line.WordIs(i + 1, "without") || line.WordIs(i + 1, "according") || line.WordIs(i + 1, "citing") || (line.WordIs(i + 1, "despite") && line.WordIs(i + 2, "admitting"))))
            {
                return i;
            }
        }

        return end;
    }
}
