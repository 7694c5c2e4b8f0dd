using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Store.Ledger;

/// <summary>The rest of the sentence that some words stand in.</summary>
internal static class SentenceAround
{
    // A page shows a sentence, not a wall: text without a full stop is cut.
    private const int MaxSide = 600;

    /// <summary>What stands before and after <c>[start, end)</c> in its sentence; in its sentences, when the words run over several.</summary>
    public static (string Before, string After) Of(string text, int start, int end)
    {
        var paragraph = ParagraphAround(text, start, end);
        var sentences = Segmenter.Split(ArticleText.From(paragraph.Slice(text))).Sentences;
        var words = new TextSpan(start - paragraph.Start, end - start);
        var touched = sentences.Where(sentence => sentence.Span.Overlaps(words)).ToList();
        var from = touched.Count > 0 ? Math.Min(start, paragraph.Start + touched[0].Span.Start) : paragraph.Start;
        var to = touched.Count > 0 ? Math.Max(end, paragraph.Start + touched[^1].Span.End) : paragraph.End;
        var before = text[from..start];
        var after = text[end..to];
        return (before.Length > MaxSide ? "… " + before[^MaxSide..] : before, after.Length > MaxSide ? after[..MaxSide] + " …" : after);
    }

    private static TextSpan ParagraphAround(string text, int start, int end)
    {
        var from = start == 0 ? -1 : text.LastIndexOf("\n\n", start - 1, StringComparison.Ordinal);
        var to = text.IndexOf("\n\n", end, StringComparison.Ordinal);
        return TextSpan.FromBounds(from < 0 ? 0 : Math.Min(from + 2, start), to < 0 ? text.Length : to);
    }
}
