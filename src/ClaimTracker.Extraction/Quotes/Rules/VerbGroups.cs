namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Finds the reporting verbs of a line and leaves their look-alikes out: "the claims", "a proposed plan".</summary>
internal static class VerbGroups
{
    private const WordTags GroupWords = WordTags.Auxiliary | WordTags.Modal | WordTags.Negation | WordTags.Adverb;

    private static readonly HashSet<string> Be = new(StringComparer.Ordinal) { "is", "are", "was", "were", "be", "been", "being", "'s", "'re" };

    private static readonly HashSet<string> PluralNouns = new(StringComparer.Ordinal)
    {
        "people", "police", "men", "women", "media", "children", "some", "many", "others", "most", "all", "both", "few", "several", "those", "majority", "staff", "democrats", "percent", "half", "here",
    };

    // "terrorist attacks", "swing states": these are verbs only behind a name or a pronoun.
    private static readonly HashSet<string> MostlyNouns = new(StringComparer.Ordinal) { "state", "attack", "charge", "order", "command", "detail", "brand", "label", "brief", "fault", "back", "rule", "post", "tweet", "project", "credit", "plan" };

    public static IReadOnlyList<CueHit> Find(Line line)
    {
        var hits = new List<CueHit>();
        bool? isTitle = null;
        for (var i = 0; i < line.Count; i++)
        {
            // "the United States": a capital inside a sentence makes a name, in a headline it does not.
            if (line[i].Word.Verbs.Count == 0 || (i > 0 && line[i].IsCapital && !(isTitle ??= IsTitle(line))))
            {
                continue;
            }

            if (CueLexicon.VerbAt(line, i, out var form) is { } entry && Group(line, i, entry, form) is { } hit)
            {
                hits.Add(hit);
                i = hit.End - 1;
            }
        }

        return hits;
    }

    private static bool IsTitle(Line line)
    {
        var words = line.Pieces.Count(piece => piece.IsWord && (piece.Tags & ~WordTags.Capital) == 0);
        var capitals = line.Pieces.Count(piece => piece.IsWord && piece.IsCapital && (piece.Tags & ~WordTags.Capital) == 0);
        return capitals * 5 > words * 4;
    }

    private static CueHit? Group(Line line, int verb, CueEntry entry, VerbForm form)
    {
        if (line.WordIs(verb - 1, "so") && entry.Lemma == "call")
        {
            return null;
        }

        var start = verb;
        bool be = false, auxiliary = false, negated = false;
        while (start > 0 && verb - start < 6 && line[start - 1].IsWord && line.Has(start - 1, GroupWords) && !IsPossessiveClitic(line, start - 1))
        {
            start--;
            be |= Be.Contains(line[start].Lower);
            auxiliary |= line.Has(start, WordTags.Auxiliary | WordTags.Modal);
            negated |= line.Has(start, WordTags.Negation);
        }

        // Adverbs at the left end that open the sentence belong to no verb: "Later officials" never reaches here, "Also said" may.
        var infinitive = form == VerbForm.Base && line.WordIs(start - 1, "to") && !auxiliary;
        var participle = form == VerbForm.Ing && !be;
        var passive = be && form is VerbForm.Participle or VerbForm.PastOrParticiple && be;
        var hit = new CueHit(start, verb, verb + 1 + entry.Tail.Count, entry, form)
        {
            IsPassive = passive,
            IsInfinitive = infinitive,
            IsParticiple = participle,
            IsNegated = negated,
        };
        return auxiliary || infinitive || participle ? hit : IsFinite(line, hit) ? hit : null;
    }

    private static bool IsFinite(Line line, CueHit hit)
    {
        var before = hit.Start - 1;
        var needsName = hit.Form is VerbForm.Base or VerbForm.Present && MostlyNouns.Contains(hit.Entry.Lemma)
            && !line.Has(before, WordTags.Capital | WordTags.SubjectPronoun | WordTags.Relative);
        var isNounContext = needsName || line.Has(before, WordTags.Possessive)
            || (line.Has(before, WordTags.Determiner) && !line.Has(before, WordTags.Relative) && !PluralNouns.Contains(line[before].Lower))
            || line.Has(before, WordTags.Preposition)
            || IsPossessiveClitic(line, before) || (hit.Form is VerbForm.Base or VerbForm.Present && IsVerbLike(line, before));
        return hit.Form switch
        {
            VerbForm.Base => !isNounContext && IsPluralSubject(line, before),
            VerbForm.Present => !isNounContext && IsSingularSubject(line, before) && !line.WordIs(hit.End, "of") && !line.WordIs(hit.End, "by"),
            VerbForm.Past => true,
            VerbForm.PastOrParticiple => !isNounContext && !line.WordIs(hit.End, "by"),
            VerbForm.Participle => false,
            VerbForm.Ing => true,
        };
    }

    /// <summary>"aired fears", "making claims": what follows a verb is its object.</summary>
    private static bool IsVerbLike(Line line, int at) =>
        line.Has(at, WordTags.Verb) || (at >= 0 && line[at].IsWord && !line[at].IsCapital && line[at].Lower.Length > 4
            && (line[at].Lower.EndsWith("ed", StringComparison.Ordinal) || line[at].Lower.EndsWith("ing", StringComparison.Ordinal)));

    private static bool IsPluralSubject(Line line, int at)
    {
        if (at < 0 || !line[at].IsWord)
        {
            // "officials in Kyiv, who met him, say": the subject stands before the aside; a quotation before asks for "say".
            return line.KindAt(at) is PieceKind.Comma or PieceKind.Close or PieceKind.Dash or PieceKind.Quote;
        }

        var word = line[at].Lower;
        return word is "they" or "we" or "i" or "you" or "who" or "that" or "which"
            || PluralNouns.Contains(word)
            || (word.Length > 2 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && !line.Has(at, WordTags.Adverb | WordTags.Verb | WordTags.Auxiliary))
            || (line.WordIs(at - 1, "and") && line.Has(at, WordTags.Capital))
            || (line.WordIs(at - 2, "and") && line.Has(at, WordTags.Capital));
    }

    private static bool IsSingularSubject(Line line, int at)
    {
        if (at < 0 || !line[at].IsWord)
        {
            return at >= 0 && line[at].Kind is PieceKind.Comma or PieceKind.Close or PieceKind.Dash or PieceKind.Quote;
        }

        var word = line[at].Lower;
        var isBare = !line[at].IsCapital && !line.Has(at, WordTags.SubjectPronoun | WordTags.Relative) && (at == 0 || !line[at - 1].IsWord || line.Has(at - 1, WordTags.Coordinator | WordTags.Auxiliary | WordTags.Verb));
        if (isBare)
        {
            // "violent protests": a lone word in lower case is no subject.
            return false;
        }

        return line.Has(at, WordTags.Capital) || !(word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal)) || word is "who";
    }

    /// <summary>"'s" after a noun is taken as the possessive: "the minister's claim".</summary>
    private static bool IsPossessiveClitic(Line line, int at) =>
        line.WordIs(at, "'s") && !line.Has(at - 1, WordTags.SubjectPronoun);
}
