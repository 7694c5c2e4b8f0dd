namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Silence told without a reporting verb: "had no comment", "could not be reached", "did not return calls", "was unavailable for comment".</summary>
internal static class Silences
{
    // Words that may stand inside: "had no immediate further comment".
    private const int Reach = 4;

    /// <summary>The silences of a line, from left to right.</summary>
    public static IEnumerable<Draft> Read(Line line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            if (Start(line, i) is { } start && NounPhrases.Left(line, start, 0) is { } source)
            {
                yield return Make(line, source, start, i + 1);
            }
        }
    }

    /// <summary>Where the silence begins whose telling word is number <paramref name="at"/>; null when it is none.</summary>
    private static int? Start(Line line, int at) => line[at].Lower switch
    {
        "comment" or "comments" => Back(line, at, "no") is { } no && line[no - 1].Lower is "had" or "has" or "have" ? no - 1 : null,
        "reached" or "contacted" => Back(line, at, "be") is { } be && IsNot(line, be - 1) && HasPurpose(line, at + 1) ? Helper(line, be - 1) : null,
        "unavailable" => HasPurpose(line, at + 1) ? Being(line, at - 1) : null,
        "available" => HasPurpose(line, at + 1) && Back(line, at, "not", "n't") is { } not ? Being(line, not - 1) : null,
        "return" => Back(line, at, "not", "n't") is { } not && line[not - 1].Lower is "did" or "does" or "do" or "has" or "have" && HasCalls(line, at + 1) ? not - 1 : null,
        _ => null,
    };

    private static Draft Make(Line line, PieceRange source, int start, int end)
    {
        var past = end;
        while (past < line.Count && line.KindAt(past) is not (PieceKind.Comma or PieceKind.Semicolon or PieceKind.Dash or PieceKind.Stop or PieceKind.Colon))
        {
            past++;
        }

        // Where no topic is named the last word of the silence is what was withheld.
        end = past > end ? end : end - 1;
        var draft = new Draft { Rule = RuleName.Declined, Class = CueClass.Silence, Paragraph = line.Paragraph, Cue = line.Span(start, end) };
        draft.CueWords = draft.Cue.Value.Slice(line.Text);
        draft.Source.Add(line.Span(source.First, source.End));
        draft.Content.Add(line.Span(end, past));
        return draft;
    }

    private static int? Back(Line line, int at, params ReadOnlySpan<string> words)
    {
        for (var i = at - 1; i > 0 && at - i <= Reach && line[i].IsWord; i--)
        {
            if (words.Contains(line[i].Lower))
            {
                return i;
            }
        }

        return null;
    }

    private static bool IsNot(Line line, int at) => line[at].Lower is "not" or "n't" or "cannot" || (line.Has(at, WordTags.Adverb) && at > 0 && line[at - 1].Lower is "not" or "n't");

    private static int? Helper(Line line, int at)
    {
        while (at > 0 && line.Has(at, WordTags.Modal | WordTags.Negation | WordTags.Adverb | WordTags.Auxiliary) && line.Has(at - 1, WordTags.Modal | WordTags.Negation | WordTags.Adverb | WordTags.Auxiliary))
        {
            at--;
        }

        return at > 0 ? at : null;
    }

    private static int? Being(Line line, int at)
    {
        while (at > 0 && line.Has(at, WordTags.Adverb))
        {
            at--;
        }

        return at > 0 && line[at].Lower is "is" or "are" or "was" or "were" ? at : null;
    }

    /// <summary>"for comment", "for an interview", "on Monday" with nothing else, "to comment".</summary>
    private static bool HasPurpose(Line line, int at) =>
        (line.WordIs(at, "for") || line.WordIs(at, "to"))
        && (Withholding.Is(WordAt(line, at + 1)) || Withholding.Is(WordAt(line, at + 2)));

    private static bool HasCalls(Line line, int at)
    {
        for (var i = at; i < line.Count && i - at <= Reach && line[i].IsWord; i++)
        {
            if (line[i].Lower is "call" or "calls" or "message" or "messages" or "email" or "emails" or "e-mail" or "e-mails" or "request" or "requests" or "inquiries" or "enquiries" or "texts" or "voicemails" or "voicemail")
            {
                return true;
            }
        }

        return false;
    }

    private static string WordAt(Line line, int at) => line.KindAt(at) == PieceKind.Word ? line[at].Lower : "";
}
