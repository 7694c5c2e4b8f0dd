namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>An attribution read around one reporting verb.</summary>
internal sealed record HitReading(RuleName Rule, PieceRange? Source, int CueEnd, IReadOnlyList<PieceRange> Contents, IReadOnlyList<PieceRange> Relays);

/// <summary>Reads who says what around one reporting verb: the speaker before it, the content behind it.</summary>
internal static class HitParser
{
    private const int Reach = 60;

    /// <summary>Reads the verb number <paramref name="index"/>; pieces before <paramref name="covered"/> belong to earlier findings.</summary>
    public static HitReading? Read(Line line, IReadOnlyList<CueHit> hits, int index, int covered, int limit, PieceRange? shared)
    {
        var hit = hits[index];
        if (Declining.Read(line, hit, covered, limit, shared) is { } declined)
        {
            return declined;
        }

        // "a Herald report, which cited an official, claimed": the citing belongs to the next verb's subject.
        var isAside = hit.Entry.Lemma is "cite" or "quote" && line.Has(hit.Start - 1, WordTags.Relative)
            && index + 1 < hits.Count && line.KindAt(hits[index + 1].Start - 1) == PieceKind.Comma;
        var behind = RightContent.Find(line, hit, limit);
        if (behind.IsEmpty || isAside)
        {
            return null;
        }

        var (source, rule) = SourceOf(line, hit, covered, shared);
        if (rule is null)
        {
            return null;
        }

        var end = ContentEnd.Find(line, hits, index, behind.First, limit, source, behind.Rule == RuleName.CueNoun);
        if (source is { } clause && IsSubordinate(line, clause))
        {
            end = FirstComma(line, behind.First, end);
        }

        if (end <= behind.First)
        {
            return null;
        }

        var named = rule == RuleName.CueClause ? behind.Rule : rule;
        var relays = new List<PieceRange>();
        if (behind.Listener is { } listener && Media.Names(line, listener))
        {
            relays.Add(listener);
        }

        if (source is { } subject && Relaying.Cited(line, subject) is { } cited)
        {
            relays.Insert(0, new PieceRange(subject.First, cited.NameEnd));
            source = cited.Source;
        }

        return new HitReading(named, source, hit.End, [new PieceRange(behind.First, end)], relays);
    }

    /// <summary>"While Orr said the bridge was safe, few crossed it": the comma ends what was said.</summary>
    private static bool IsSubordinate(Line line, PieceRange source)
    {
        var before = source.First - 1;
        return before >= 0 && before < 6 && line[before].IsWord && line[before].Lower is "after" or "before" or "while" or "although" or "though" or "when" or "as" or "if" or "since" or "because" or "whereas"
            && Enumerable.Range(0, before).All(i => line[i].IsWord);
    }

    private static int FirstComma(Line line, int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            if (line.KindAt(i) == PieceKind.Comma)
            {
                return i;
            }
        }

        return end;
    }

    private static (PieceRange? Source, RuleName? Rule) SourceOf(Line line, CueHit hit, int covered, PieceRange? shared)
    {
        if (hit.IsPassive)
        {
            return hit.Entry.Takes(CueFrames.Clause) ? PassiveSource(line, hit) : (null, null);
        }

        if (hit.IsParticiple)
        {
            var isJoined = line.KindAt(hit.Start - 1) is PieceKind.Comma or PieceKind.Quote or PieceKind.Dash
                || line.WordIs(hit.Start - 1, "despite") || line.WordIs(hit.Start - 1, "while") || line.WordIs(hit.Start - 1, "before") || line.WordIs(hit.Start - 1, "after");
            return isJoined && SubjectOf(line, hit, covered, shared) is { } carrier
                ? (carrier, RuleName.Participle)
                : (null, null);
        }

        if (hit.IsInfinitive)
        {
            return (null, null);
        }

        if (NounPhrases.Left(line, hit.Start, covered) is { } source)
        {
            return (Restrictive.Widen(line, source, covered), RuleName.CueClause);
        }

        var isCoordinated = line.Has(hit.Start - 1, WordTags.Coordinator) || (line.KindAt(hit.Start - 1) == PieceKind.Comma && shared is not null);
        if (isCoordinated && shared is { Length: 1 } relative && line.Has(relative.First, WordTags.Relative) && line.KindAt(hit.Start - 1) == PieceKind.Comma && line.KindAt(relative.First - 1) == PieceKind.Comma)
        {
            // "Orr, who thought it late, said": the verb behind the aside belongs to the main clause.
            shared = NounPhrases.Left(line, relative.First - 1, 0) ?? shared;
        }

        return isCoordinated && (shared ?? FirstSubject(line, hit, covered)) is { } before ? (before, RuleName.Coordinated) : (null, null);
    }

    private static PieceRange? SubjectOf(Line line, CueHit hit, int covered, PieceRange? shared) => shared ?? FirstSubject(line, hit, covered);

    /// <summary>The subject of the clause before: "Orr shrugged off the report, saying …".</summary>
    private static PieceRange? FirstSubject(Line line, CueHit hit, int covered)
    {
        for (var i = Math.Max(1, hit.Start - Reach); i < hit.Start; i++)
        {
            var isVerb = line.Has(i, WordTags.Auxiliary | WordTags.Modal | WordTags.Verb)
                || CueLexicon.VerbAt(line, i, out var form) is not null && form is VerbForm.Past or VerbForm.PastOrParticiple
                || (line[i].IsWord && line[i].Lower.Length > 4 && line[i].Lower.EndsWith("ed", StringComparison.Ordinal));
            if (isVerb && !line.WordIs(i, "'s"))
            {
                return NounPhrases.Left(line, i, 0);
            }
        }

        return null;
    }

    private static (PieceRange? Source, RuleName? Rule) PassiveSource(Line line, CueHit hit) =>
        line.WordIs(hit.Start - 1, "it") || line.WordIs(hit.End, "that") ? (null, RuleName.Passive) : (null, null);
}
