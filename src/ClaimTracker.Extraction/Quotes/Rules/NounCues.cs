namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>"Orr's claim that …", "assertions from officials that …", "a warning by the ministry that …".</summary>
internal static class NounCues
{
    private static readonly HashSet<string> Voicing = new(StringComparer.Ordinal)
    {
        "aired", "airs", "voiced", "voices", "expressed", "expresses", "raised", "raises", "made", "makes", "repeated", "repeats", "issued", "issues", "gave", "gives", "offered", "offers", "reiterated", "posted",
    };

    /// <summary>The first one whose noun stands in <c>[first, before)</c>; null when there is none.</summary>
    /// <param name="line">The line.</param>
    /// <param name="first">First piece to look at.</param>
    /// <param name="limit">Where its content ends at most.</param>
    /// <param name="before">Where its noun stands at most.</param>
    /// <param name="covered">Pieces before it belong to earlier findings.</param>
    public static Draft? Find(Line line, int first, int limit, int before, int covered)
    {
        for (var i = first; i < before; i++)
        {
            if (line[i].Word.Noun is { } cue && Read(line, i, cue, covered, limit) is { } draft)
            {
                return draft;
            }
        }

        return null;
    }

    private static Draft? Read(Line line, int noun, CueClass cue, int first, int limit)
    {
        var that = noun + 1;
        PieceRange? source = null;
        if (line.WordIs(that, "by") || line.WordIs(that, "from") || line.WordIs(that, "of"))
        {
            source = NounPhrases.Right(line, that + 1, limit);
            that = source?.End ?? limit;
        }
        else if (noun - 2 >= first && line.WordIs(noun - 1, "'s"))
        {
            source = NounPhrases.Left(line, noun - 1, first);
        }
        else if (noun > first && line.Has(noun - 1, WordTags.Possessive))
        {
            source = new PieceRange(noun - 1, noun);
        }
        else
        {
            source = Voicer(line, noun, first);
        }

        var isRelative = line.Has(that + 1, WordTags.Auxiliary | WordTags.Modal | WordTags.Verb) || (that + 1 < line.Count && CueLexicon.VerbAt(line, that + 1, out var form) is not null && form is not VerbForm.Base);
        if (!line.WordIs(that, "that") || limit - that < 3 || isRelative)
        {
            return null;
        }

        var end = Predicate(line, that + 1, limit);
        var draft = new Draft { Rule = RuleName.NounClause, Class = cue, Paragraph = line.Paragraph, Cue = line.Span(noun, noun + 1), CueWords = line[noun].Span.Slice(line.Text) };
        draft.Content.Add(line.Span(that, end));
        if (source is { } words)
        {
            draft.Source.Add(line.Span(words.First, words.End));
        }

        return draft;
    }

    /// <summary>"The union voiced fears that": the subject of the verb before the noun.</summary>
    private static PieceRange? Voicer(Line line, int noun, int first)
    {
        var verb = noun - 1;
        while (verb > first && line.Has(verb, WordTags.Determiner | WordTags.Possessive))
        {
            verb--;
        }

        if (verb <= first || !Voicing.Contains(line[verb].Lower))
        {
            return null;
        }

        while (verb > first && line.Has(verb - 1, WordTags.Auxiliary | WordTags.Adverb))
        {
            verb--;
        }

        return NounPhrases.Left(line, verb, first);
    }

    /// <summary>"claims that P were false": the verb that belongs to the noun ends the content; told by "were" after P's own verb.</summary>
    private static int Predicate(Line line, int first, int limit)
    {
        var verbs = 0;
        for (var i = first; i < limit; i++)
        {
            if (line.KindAt(i) is PieceKind.Semicolon or PieceKind.Dash or PieceKind.Colon)
            {
                return i;
            }

            var isFinite = line.Has(i, WordTags.Auxiliary | WordTags.Modal | WordTags.Verb) && !line.Has(i - 1, WordTags.Auxiliary | WordTags.Modal | WordTags.Adverb | WordTags.Negation) && !line.WordIs(i, "'s") && !line.WordIs(i - 1, "to");
            var isPast = line[i].IsWord && line[i].Lower.Length > 4 && line[i].Lower.EndsWith("ed", StringComparison.Ordinal) && !line.Has(i - 1, WordTags.Auxiliary | WordTags.Adverb | WordTags.Determiner);
            if (!isFinite && !isPast)
            {
                continue;
            }

            if (verbs++ > 0 && isFinite && line[i].Lower is "were" or "was" or "are" or "is" or "had" or "has" or "have" && line[i - 1].IsWord && !line.Has(i - 1, WordTags.SubjectPronoun | WordTags.Relative))
            {
                return i;
            }
        }

        return limit;
    }
}
