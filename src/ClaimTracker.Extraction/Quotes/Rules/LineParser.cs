using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Finds the attributions of one line: outermost first, then from left to right.</summary>
internal sealed class LineParser
{
    private readonly Line _line;
    private readonly IReadOnlyList<CueHit> _hits;
    private readonly int _limit;
    private readonly List<Draft> _drafts = [];

    private LineParser(Line line)
    {
        _line = line;
        _hits = VerbGroups.Find(line);
        _limit = line.Count > 0 && line[line.Count - 1].Kind == PieceKind.Stop ? line.Count - 1 : line.Count;
    }

    public static IReadOnlyList<Draft> Parse(Line line)
    {
        if (!line.MayReport)
        {
            return [];
        }

        var parser = new LineParser(line);
        parser.Read();
        return parser._drafts;
    }

    private void Read()
    {
        int first = 0, limit = _limit;
        var relays = new List<TextSpan>();
        if ((AccordingTo.Leading(_line, limit) ?? AsClauses.Leading(_line, _hits, limit)) is { } leading)
        {
            first = OuterWithContent(leading, leading.Content.First, limit, relays) ? limit : leading.Content.First;
        }
        else if (Trailing.Find(_line, _hits, limit) is { } trailing)
        {
            if (OuterWithContent(trailing, trailing.Content.First, trailing.Content.End, relays))
            {
                first = trailing.Resume;
            }
            else
            {
                limit = trailing.Content.End;
            }
        }

        var at = _drafts.Count;
        ReadHits(first, limit);
        foreach (var draft in _drafts.Skip(at))
        {
            draft.Relays.InsertRange(0, relays);
        }
    }

    /// <summary>Adds the outer attribution, or keeps its source as a relay when somebody else is quoted inside it.</summary>
    /// <returns>False when it only relays: "officials claim …, according to the Herald".</returns>
    private bool OuterWithContent(Outer outer, int first, int end, List<TextSpan> relays)
    {
        if (Media.Names(_line, outer.Source) && HasAttribution(first, end))
        {
            relays.Add(_line.Span(outer.Source.First, outer.Source.End));
            return false;
        }

        var draft = Add(outer.Rule, outer.Class, outer.Source, outer.Cue);
        var dateline = first == 0 ? Datelines.Length(_line) : 0;
        draft.Content.Add(_line.Span(dateline > 0 && dateline < end ? dateline : first, end));
        draft.IsNegated = outer.IsNegated;
        if (outer.Second is { Length: > 0 } second)
        {
            draft.Content.Add(_line.Span(second.First, second.End));
        }

        if (NounCues.Find(_line, first, end, end, first) is { } nested)
        {
            nested.Parent = draft;
            _drafts.Add(nested);
        }

        return true;
    }

    /// <summary>True when the clause itself is "S says C".</summary>
    private bool HasAttribution(int first, int end)
    {
        foreach (var hit in _hits)
        {
            if (hit.Start > first && hit.End < end && hit.Start - first < 20)
            {
                return !hit.IsInfinitive && !hit.IsParticiple && NounPhrases.Left(_line, hit.Start, first) is { } subject
                    && subject.First - first < 8 && !RightContent.Find(_line, hit, end).IsEmpty;
            }
        }

        return false;
    }

    private void ReadHits(int first, int limit)
    {
        PieceRange? shared = null;
        var covered = first;
        var scanned = first;
        for (var i = 0; i < _hits.Count; i++)
        {
            var hit = _hits[i];
            if (hit.Start < covered || hit.End > limit)
            {
                continue;
            }

            if (NounCues.Find(_line, Math.Max(covered, scanned), limit, hit.Start, covered) is { } noun)
            {
                _drafts.Add(noun);
                covered = PieceAt(noun.Content[^1].End);
                i--;
                continue;
            }

            scanned = hit.Start;

            if (HitParser.Read(_line, _hits, i, covered, limit, shared) is { } found)
            {
                var draft = Add(found.Rule, hit.Class, found.Source, new PieceRange(hit.Start, found.CueEnd));
                draft.IsNegated = hit.IsNegated;
                draft.IsPassive = hit.IsPassive;
                draft.Content.AddRange(found.Contents.Select(part => _line.Span(part.First, part.End)));
                draft.Relays.AddRange(found.Relays.Select(part => _line.Span(part.First, part.End)));
                shared = found.Source ?? shared;
                covered = Math.Max(covered, found.Contents.Max(part => part.End));
            }
            else
            {
                shared = hit.Entry.Lemma is "cite" or "quote" ? shared : NounPhrases.Left(_line, hit.Start, covered) ?? shared;
            }
        }

        if (NounCues.Find(_line, Math.Max(covered, scanned), limit, limit, covered) is { } last)
        {
            _drafts.Add(last);
        }

        foreach (var outer in AccordingTo.Inside(_line, covered, limit))
        {
            Add(outer.Rule, outer.Class, outer.Source, outer.Cue).Content.Add(_line.Span(outer.Content.First, outer.Content.End));
        }
    }

    /// <summary>Index of the first piece at or behind <paramref name="offset"/>.</summary>
    private int PieceAt(int offset)
    {
        int low = 0, high = _line.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _line[middle].Span.Start < offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private Draft Add(RuleName rule, CueClass cueClass, PieceRange? source, PieceRange cue)
    {
        var draft = new Draft { Rule = rule, Class = cueClass, Paragraph = _line.Paragraph, Cue = _line.Span(cue.First, cue.End) };
        draft.CueWords = draft.Cue.Value.Slice(_line.Text);
        if (source is { } words)
        {
            draft.Source.Add(_line.Span(words.First, words.End));
        }

        _drafts.Add(draft);
        return draft;
    }
}
