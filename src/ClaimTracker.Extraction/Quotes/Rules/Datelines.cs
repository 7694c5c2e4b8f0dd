namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Where a report was filed, before its first sentence: "OSLO, Nov 12 (Reuters) - ", "NEW YORK -- ".</summary>
internal static class Datelines
{
    private const int Longest = 14;

    /// <summary>Number of pieces at the line's start that are one; zero when there is none.</summary>
    public static int Length(Line line)
    {
        if (line.Count < 3 || !IsInCapitals(line, 0))
        {
            return 0;
        }

        for (var i = 1; i < line.Count - 1 && i < Longest; i++)
        {
            if (line.KindAt(i) == PieceKind.Dash)
            {
                // Some print the dash as two hyphens.
                return line.KindAt(i + 1) == PieceKind.Dash ? i + 2 : i + 1;
            }

            var isPart = line[i].Kind is PieceKind.Comma or PieceKind.Open or PieceKind.Close or PieceKind.Stop or PieceKind.Other
                || (line[i].IsWord && (line[i].IsCapital || char.IsDigit(line.Text[line[i].Span.Start])));
            if (!isPart)
            {
                return 0;
            }
        }

        return 0;
    }

    private static bool IsInCapitals(Line line, int at)
    {
        var span = line[at].Span;
        var printed = line.Text.AsSpan(span.Start, span.Length);
        return line[at].IsWord && printed.Length > 2 && !printed.ContainsAnyInRange('a', 'z') && char.IsUpper(printed[0]);
    }
}
