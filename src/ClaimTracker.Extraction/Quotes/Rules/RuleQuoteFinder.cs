using System.Globalization;
using ClaimTracker.Extraction.Quotes.Marks;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Finds quotes by rules alone: reporting words, their grammar, and quotation marks.</summary>
/// <remarks>The rules are told in docs/rules.md. Any text is lawful; time is linear in its length.</remarks>
public static class RuleQuoteFinder
{
    private const double UnclosedDoubt = 0.3, NoSourceDoubt = 0.15;

    /// <summary>Quotes in reading order of their first span, and the quotation marks that quote nobody.</summary>
    public static QuoteFindings Find(ArticleText text, Segmentation segmentation)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(segmentation);
        return Find(text, segmentation, QuotationMarks.Find(text, segmentation));
    }

    internal static QuoteFindings Find(ArticleText text, Segmentation segmentation, IReadOnlyList<MarkedStretch> marks)
    {
        var drafts = Drafts(LineBuilder.Build(text.Value, segmentation, marks));
        Add(drafts, Signatures.Find(text.Value, marks));
        Add(drafts, Transcripts.Find(text.Value, segmentation));
        var quotes = QuoteAssembly.Assemble(text.Value, drafts, marks);
        return new QuoteFindings(quotes, ScareQuoteFinder.Find(text.Value, quotes, marks));
    }

    // A quotation whose speaker these name was not carried on from the speaker before.
    private static void Add(List<Draft> drafts, List<Draft> named)
    {
        var starts = named.Select(draft => draft.Content[0].Start).ToHashSet();
        drafts.RemoveAll(draft => draft.Rule == RuleName.Continued && starts.Contains(draft.Content[0].Start));
        drafts.AddRange(named);
    }

    private static List<Draft> Drafts(IReadOnlyList<Line> lines)
    {
        var drafts = new List<Draft>();
        Draft? last = null, open = null, waiting = null;
        foreach (var line in lines)
        {
            if (Introductions.Fill(waiting, line) is { } filled)
            {
                drafts.Add(last = filled);
                waiting = null;
                continue;
            }

            waiting = null;
            // Between two paragraphs of a quotation that was left open, a teaser may quote somebody else.
            var before = line.Count > 0 && line[0].Continues ? open ?? last : last;
            if (Continuations.Read(line, before) is { } alone)
            {
                drafts.Add(last = alone);
                continue;
            }

            IReadOnlyList<Draft> found = [.. LineParser.Parse(line), .. Silences.Read(line)];
            waiting = Introductions.Read(line);
            if (found.Count == 0 && waiting is { Content.Count: > 0 })
            {
                found = [waiting];
                waiting = null;
            }

            foreach (var draft in found)
            {
                draft.HasMarks = line.Pieces.Any(piece => piece.Kind == PieceKind.Quote);
            }

            drafts.AddRange(found);
            last = found.LastOrDefault(draft => Quotes(line, draft)) ?? found.LastOrDefault(draft => draft.Parent is null) ?? last;
            open = found.Count > 0 && line[line.Count - 1] is { Kind: PieceKind.Quote, IsClosed: false } ? found[^1] : open;
        }

        return drafts;
    }

    // "“…,” said Orr, who has been challenging the board. “…”": what follows carries on what was quoted.
    private static bool Quotes(Line line, Draft draft) =>
        draft.Parent is null && draft.Content.Count > 0 && line.Pieces.Any(piece => piece.Kind == PieceKind.Quote && piece.Span.Start == draft.Content[0].Start);

    internal static string Reason(RuleName rule, string cue) => string.Format(CultureInfo.InvariantCulture, rule.Reason, cue);

    internal static double Confidence(Draft draft, bool isUnclosed) =>
        Math.Max(0.1, draft.Rule.Confidence - draft.Doubt - (isUnclosed ? UnclosedDoubt : 0) - (draft.Source.Count == 0 ? NoSourceDoubt : 0));
}
