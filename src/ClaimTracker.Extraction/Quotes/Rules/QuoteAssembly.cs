using ClaimTracker.Extraction.Quotes.Marks;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Makes quotes out of drafts: kind, stance, hedge, confidence, and which holds which.</summary>
internal static class QuoteAssembly
{
    public static IReadOnlyList<QuoteMatch> Assemble(string text, IReadOnlyList<Draft> drafts, IReadOnlyList<MarkedStretch> marks)
    {
        var ordered = drafts.Where(IsSound).OrderBy(First).ThenBy(draft => draft.Parent is null ? 0 : 1).ToList();
        var index = new Dictionary<Draft, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < ordered.Count; i++)
        {
            index[ordered[i]] = i;
        }

        return [.. ordered.Select(draft => Match(text, draft, marks, draft.Parent is { } parent && index.TryGetValue(parent, out var at) ? at : null))];
    }

    private static QuoteMatch Match(string text, Draft draft, IReadOnlyList<MarkedStretch> marks, int? parent)
    {
        var inside = MarksIn(marks, draft.Content);
        var isUnclosed = inside.Any(mark => !mark.IsClosed);
        var kind = KindOf(text, draft.Content, inside);
        var stance = draft.Rule == RuleName.Declined ? SpeakerStance.DeclinesToComment : StanceFinder.Find(text, draft.Class, draft.IsNegated, draft.Content);
        IReadOnlyList<TextSpan> cueSpans = draft.Cue is { } cue ? [cue] : [];
        var hedges = HedgeFinder.Find(text, cueSpans, draft.Content, stance);
        return new QuoteMatch(
            kind,
            draft.Source,
            cueSpans,
            draft.Content,
            stance,
            hedges.Count > 0 ? Hedge.Hedged : Hedge.None,
            hedges,
            draft.Rule.Name,
            RuleQuoteFinder.Reason(draft.Rule, draft.CueWords),
            RuleQuoteFinder.Confidence(draft, isUnclosed),
            parent)
        { Relays = draft.Relays };
    }

    /// <summary>Direct when nothing but an introducing "that" stands outside the marks.</summary>
    internal static QuoteKind KindOf(string text, IReadOnlyList<TextSpan> content, IReadOnlyList<MarkedStretch> inside)
    {
        if (inside.Count == 0)
        {
            return QuoteKind.Indirect;
        }

        foreach (var span in content)
        {
            var at = span.Start;
            foreach (var mark in inside.Where(mark => span.Contains(mark.Span)))
            {
                if (HasWord(text, at, mark.Span.Start))
                {
                    return QuoteKind.Mixed;
                }

                at = mark.Span.End;
            }

            if (HasWord(text, at, span.End))
            {
                return QuoteKind.Mixed;
            }
        }

        return QuoteKind.Direct;
    }

    internal static IReadOnlyList<MarkedStretch> MarksIn(IReadOnlyList<MarkedStretch> marks, IReadOnlyList<TextSpan> content)
    {
        var found = new List<MarkedStretch>();
        foreach (var span in content)
        {
            for (var i = FirstFrom(marks, span.Start); i < marks.Count && marks[i].Span.Start < span.End; i++)
            {
                if (marks[i].Depth == 0 && span.Contains(marks[i].Span))
                {
                    found.Add(marks[i]);
                }
            }
        }

        return found;
    }

    private static int FirstFrom(IReadOnlyList<MarkedStretch> marks, int start)
    {
        int low = 0, high = marks.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = marks[middle].Span.Start < start ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool HasWord(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Spans of one quote never overlap; a draft that breaks this was misread and is dropped.</summary>
    private static bool IsSound(Draft draft)
    {
        foreach (var span in draft.Content)
        {
            if (span.IsEmpty)
            {
                return false;
            }
        }

        return draft.Content.Count > 0 && SpanLists.AreApart(draft.Source, draft.Content, Cue(draft));
    }

    private static int First(Draft draft) => SpanLists.Start(draft.Source, draft.Content, Cue(draft));

    private static TextSpan[] Cue(Draft draft) => draft.Cue is { } cue ? [cue] : [];
}
