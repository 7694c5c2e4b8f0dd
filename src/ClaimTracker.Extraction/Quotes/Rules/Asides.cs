namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Tells what a comma after a name opens.</summary>
internal static class Asides
{
    private const int Longest = 30;

    /// <summary>True when the words from <paramref name="at"/> can stand between commas after a subject: "who …", "a doctor", "42", "of Ohio".</summary>
    public static bool Opens(Line line, int at) =>
        line.WordIs(at, "who") || line.WordIs(at, "which") || line.WordIs(at, "whose") || IsApposition(line, at)
        || line.Has(at, WordTags.Preposition) || line.Has(at, WordTags.Adverb) || line.Has(at, WordTags.Capital) || IsParticiple(line, at) || IsNamed(line, at);

    /// <summary>True when they name the subject again: "a doctor", "the mayor", "his aide", "former head", "spokesman for".</summary>
    public static bool IsApposition(Line line, int at) =>
        line.WordIs(at, "former") || (line.WordIs(at, "one") && line.WordIs(at + 1, "of")) || line.Has(at, WordTags.Possessive)
        || (line.Has(at, WordTags.Determiner) && !line.Has(at, WordTags.Relative))
        || (at < line.Count && line[at].IsWord && char.IsDigit(line[at].Lower[0]))
        || (line.Has(at + 1, WordTags.Preposition) && at < line.Count && line[at].IsWord && (line[at].Tags & ~WordTags.Capital) == 0);

    // "state Del. Orr", "spokesman Ben Orr".
    private static bool IsNamed(Line line, int at) => at < line.Count && line[at].IsWord && line[at].Tags == WordTags.None && line.Has(at + 1, WordTags.Capital);

    private static bool IsParticiple(Line line, int at) =>
        at >= 0 && at < line.Count && line[at].IsWord && line[at].Lower.Length > 5
        && (line[at].Lower.EndsWith("ing", StringComparison.Ordinal) || line[at].Lower.EndsWith("ed", StringComparison.Ordinal));

    /// <summary>The piece before the aside that ends with the comma, dash or bracket at <paramref name="close"/>; -1 when none ends there.</summary>
    public static int Before(Line line, int close, int limit)
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
                return line[i - 1].IsWord && (opening != PieceKind.Comma || Opens(line, i + 1)) ? i - 1 : -1;
            }

            if (line[i].Kind is PieceKind.Colon or PieceKind.Semicolon || (line[i].Kind == PieceKind.Quote && !IsNickname(line, i)) || (line[i].Kind == PieceKind.Stop && !IsShortening(line, i)))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Where the apposition ends that the comma at <paramref name="end"/> opens; <paramref name="end"/> when it opens none.</summary>
    public static int End(Line line, int end, int limit)
    {
        if (line.KindAt(end) != PieceKind.Comma || end + 1 >= limit || !IsApposition(line, end + 1))
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

    /// <summary>A short name in marks: Ada "Addie" Orr.</summary>
    public static bool IsNickname(Line line, int at) => line[at].Span.Length < 40 && char.IsLetterOrDigit(line.LastInside(at));

    // "(D-Mo.)", "D-Mo.,", "state Del. Orr": the point belongs to the word.
    private static bool IsShortening(Line line, int at) =>
        line.KindAt(at + 1) is PieceKind.Comma or PieceKind.Close or PieceKind.Word && line.KindAt(at - 1) == PieceKind.Word && line[at - 1].IsCapital && line[at - 1].Span.Length < 8;
}
