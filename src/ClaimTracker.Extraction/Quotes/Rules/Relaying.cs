namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>"a Herald report, which cited a US official, claimed": the official speaks, the report relays.</summary>
internal static class Relaying
{
    /// <summary>Who is cited inside the subject, and where the subject's own name ends; null when nobody is.</summary>
    public static (PieceRange Source, int NameEnd)? Cited(Line line, PieceRange subject)
    {
        for (var i = subject.First + 1; i < subject.End - 1; i++)
        {
            var cites = line.WordIs(i, "citing") || line.WordIs(i, "quoting") || line.WordIs(i, "cited") || line.WordIs(i, "quoted") || line.WordIs(i, "cites") || line.WordIs(i, "quotes");
            if (cites && NounPhrases.Right(line, i + 1, subject.End) is { } source)
            {
                var comma = i;
                while (comma > subject.First + 1 && line.KindAt(comma) != PieceKind.Comma)
                {
                    comma--;
                }

                return (source, line.KindAt(comma) == PieceKind.Comma ? comma : i);
            }
        }

        return null;
    }
}
