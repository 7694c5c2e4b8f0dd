namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Takes off what stands before a subject without belonging to it: "But on Tuesday", "Last month".</summary>
internal static class LeadingWords
{
    /// <summary>The first piece of the subject in <c>[first, end)</c>.</summary>
    public static int Trim(Line line, int first, int end)
    {
        while (first < end - 1)
        {
            var next = Next(line, first, end);
            if (next == first)
            {
                break;
            }

            first = next;
        }

        return first;
    }

    private static int Next(Line line, int first, int end)
    {
        var piece = line[first];
        if (!piece.IsWord || piece.Is(WordTags.Coordinator | WordTags.Adverb) || piece.Lower == "'s")
        {
            return piece.Kind == PieceKind.Quote ? first : first + 1;
        }

        var time = Adverbials.TimeEnd(line, first, end);
        if (time > first && time < end && (piece.Is(WordTags.Preposition) || OpensNoun(line, time)))
        {
            return time;
        }

        return piece.Is(WordTags.Preposition) && piece.Lower is not ("like" or "including") ? AfterPreposition(line, first, end) : first;
    }

    /// <summary>"In Moscow the minister": the subject opens where a second noun phrase does.</summary>
    private static int AfterPreposition(Line line, int first, int end)
    {
        for (var i = first + 2; i < end; i++)
        {
            var opens = line.Has(i, WordTags.Determiner | WordTags.Possessive) || line.WordIs(i, "mr.") || line.WordIs(i, "mr") || line.WordIs(i, "mrs.") || line.WordIs(i, "ms.");
            if (opens && !line.Has(i - 1, WordTags.Preposition | WordTags.Determiner | WordTags.Coordinator))
            {
                return i;
            }
        }

        // "In Oslo officials said": the words after the last name.
        var head = end - 1;
        while (head > first + 2 && line[head - 1].IsWord && line[head - 1].IsCapital == line[end - 1].IsCapital && !line.Has(head - 1, WordTags.Preposition | WordTags.Determiner))
        {
            head--;
        }

        return head > first + 1 && line[head - 1].IsWord && line[head - 1].IsCapital && !line[head].IsCapital ? head : first;
    }

    private static bool OpensNoun(Line line, int at) =>
        line.Has(at, WordTags.Determiner | WordTags.Possessive | WordTags.Capital | WordTags.SubjectPronoun) || line.WordIs(at - 1, "ago");
}
