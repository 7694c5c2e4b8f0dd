namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Colons that lead up to a quotation: "The mayor replied:" and "Added the mayor:" before a paragraph in marks, and "Orr on the vote: “It is over.”".</summary>
internal static class Introductions
{
    private const int LongestName = 8;

    /// <summary>An attribution whose quotation is still to come, or one that is whole; null when the line has neither.</summary>
    public static Draft? Read(Line line)
    {
        var colon = line.Count - 1;
        if (line.KindAt(colon) == PieceKind.Colon)
        {
            return Announced(line, colon);
        }

        return line.Count > 2 && line.KindAt(line.Count - 1) == PieceKind.Quote && line.KindAt(line.Count - 2) == PieceKind.Colon ? Labelled(line, line.Count - 2) : null;
    }

    /// <summary>Gives <paramref name="waiting"/> the quotation that <paramref name="line"/> opens with; null when it opens with none.</summary>
    public static Draft? Fill(Draft? waiting, Line line)
    {
        if (waiting is null || line.KindAt(0) != PieceKind.Quote || waiting.Content.Count > 0)
        {
            return null;
        }

        var end = 1;
        while (line.KindAt(end) == PieceKind.Quote)
        {
            end++;
        }

        waiting.Content.Add(line.Span(0, end));
        waiting.HasMarks = true;
        return waiting;
    }

    private static Draft? Announced(Line line, int colon)
    {
        foreach (var hit in VerbGroups.Find(line).Reverse())
        {
            if (hit.IsPassive || !hit.Entry.Takes(CueFrames.Quotation))
            {
                continue;
            }

            var source = Adverbials.Skip(line, hit.End, colon) >= colon ? NounPhrases.Left(line, hit.Start, 0)
                : hit.Start == 0 && line[0].IsCapital && NounPhrases.Right(line, hit.End, colon) is { } behind && Adverbials.Skip(line, behind.End, colon) >= colon ? behind : null;
            if (source is { } speaker)
            {
                return Make(line, speaker, new PieceRange(hit.Start, hit.End), hit.Class, hit.IsNegated);
            }
        }

        return null;
    }

    private static Draft? Labelled(Line line, int colon)
    {
        if (colon > LongestName || !line[0].IsCapital || !line.Pieces.Take(colon).All(piece => piece.IsWord || piece.Kind is PieceKind.Other) || VerbGroups.Find(line).Count > 0
            || line.Pieces.Take(colon).Any(piece => piece.Is(WordTags.Auxiliary | WordTags.Modal | WordTags.Verb | WordTags.SubjectPronoun | WordTags.Question)) || NounPhrases.Left(line, colon, 0) is not { First: 0 } source)
        {
            return null;
        }

        var draft = Make(line, source, new PieceRange(colon, colon + 1), CueClass.Say, false);
        draft.Content.Add(line.Span(colon + 1, line.Count));
        return draft;
    }

    private static Draft Make(Line line, PieceRange source, PieceRange cue, CueClass cueClass, bool isNegated)
    {
        var draft = new Draft { Rule = RuleName.ColonQuotation, Class = cueClass, Paragraph = line.Paragraph, Cue = line.Span(cue.First, cue.End), IsNegated = isNegated };
        draft.CueWords = draft.Cue.Value.Slice(line.Text);
        draft.Source.Add(line.Span(source.First, source.End));
        return draft;
    }
}
