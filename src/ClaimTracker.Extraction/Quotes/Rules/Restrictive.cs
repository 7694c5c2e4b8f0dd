namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>"An official who asked not to be named told …": the words right before the verb end a clause about its subject.</summary>
internal static class Restrictive
{
    private const int Reach = 12, Deepest = 3;

    /// <summary>The subject with its clause; <paramref name="source"/> itself where no "who" stands before it.</summary>
    public static PieceRange Widen(Line line, PieceRange source, int limit)
    {
        for (var depth = 0; depth < Deepest && Who(line, source, limit) is { } who && NounPhrases.Left(line, who, limit) is { } head; depth++)
        {
            source = new PieceRange(head.First, source.End);
        }

        return source;
    }

    private static int? Who(Line line, PieceRange source, int limit)
    {
        var asksSilence = line.WordIs(source.First - 1, "be");
        for (var i = source.First - 1; i > limit && source.First - i < Reach && line[i].IsWord; i--)
        {
            if (line.WordIs(i, "who"))
            {
                return line[i - 1].IsWord ? i : null;
            }

            // "people who think Orr said so": Orr is whom they think of.
            if (!asksSilence && CueLexicon.VerbAt(line, i, out _) is not null)
            {
                return null;
            }
        }

        return null;
    }
}
