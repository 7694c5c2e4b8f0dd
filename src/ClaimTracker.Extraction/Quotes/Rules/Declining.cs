namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>"declined to comment", "did not respond to questions", "would not say whether".</summary>
internal static class Declining
{
    private static readonly HashSet<string> Replies = new(StringComparer.Ordinal) { "comment", "respond", "reply", "answer", "elaborate", "say" };

    // "neither the firm nor | its lawyers": "neither" may stand before what was read as the source.
    private const int Reach = 5;

    // "refused to comment" is silence, "refused to supply weapons" is a deed.
    private static readonly HashSet<string> Speaking = new(StringComparer.Ordinal)
    {
        "comment", "say", "tell", "answer", "respond", "reply", "elaborate", "discuss", "disclose", "reveal", "confirm", "explain", "identify", "name", "specify", "speak", "talk", "address", "speculate", "describe", "clarify", "deny",
    };

    public static HitReading? Read(Line line, CueHit hit, int covered, int limit, PieceRange? shared)
    {
        var refuses = hit.Class == CueClass.Decline && line.WordIs(hit.End, "to") && hit.End + 1 < limit && (Speaking.Contains(line[hit.End + 1].Lower)
            || (line[hit.End + 1].Lower is "give" or "provide" or "be" && Withholding.Holds(line.Text, [line.Span(hit.End, limit)])));
        var silent = hit.IsNegated && hit.Form == VerbForm.Base && Replies.Contains(hit.Entry.Lemma) && (hit.Entry.Lemma != "say" || line.Has(hit.End, WordTags.Question) || line.WordIs(hit.End, "if"));
        if ((NounPhrases.Left(line, hit.Start, covered) ?? shared) is not { } source)
        {
            return null;
        }

        // "Neither the firm nor its lawyers responded", "none of them replied".
        silent |= !hit.IsNegated && !hit.IsInfinitive && Replies.Contains(hit.Entry.Lemma) && hit.Entry.Lemma != "say"
            && OpensWithNone(line, source);
        if (!refuses && !silent)
        {
            return null;
        }

        // What was withheld is the content: "to say what …", "on the report", "to questions"; where the sentence names nothing, the reply itself is.
        var first = hit.End < limit ? hit.End : hit.Verb;
        first = first >= limit || !line[first].IsWord ? hit.Verb : first;
        if (first == hit.Verb && hit.Start == hit.Verb)
        {
            return null;
        }

        var end = first + 1;
        while (end < limit && line.KindAt(end) is not (PieceKind.Comma or PieceKind.Semicolon or PieceKind.Dash))
        {
            end++;
        }

        return new HitReading(RuleName.Declined, source, Math.Min(hit.End, first), [new PieceRange(first, end)], Relays(line, first, end));
    }

    private static bool OpensWithNone(Line line, PieceRange source)
    {
        for (var i = Math.Max(0, source.First - Reach); i < source.End; i++)
        {
            if (line[i].Lower is "neither" or "none" or "nobody")
            {
                return true;
            }
        }

        return line[source.First].Lower == "no";
    }

    /// <summary>"declined to tell the broadsheet what …": the listener relays it.</summary>
    private static List<PieceRange> Relays(Line line, int first, int end)
    {
        for (var i = first; i < end - 1 && i - first < 6; i++)
        {
            if ((line.WordIs(i, "tell") || (i > first && line.WordIs(i, "to"))) && NounPhrases.Right(line, i + 1, end) is { } listener && Media.Names(line, listener))
            {
                return [listener];
            }
        }

        return [];
    }
}
