using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Web.Pages.Shared;

namespace ClaimTracker.Web.Pages.Claims;

/// <summary>The sentence of a row with the words in question marked, and the words that hedge them.</summary>
internal static class SentenceMarks
{
    /// <summary>The sentence that all <paramref name="rows"/> stand in; the longest, where one row's words run on into the next sentence.</summary>
    public static MarkedText Of(IReadOnlyList<LedgerRow> rows)
    {
        var sentence = rows.Select(row => row.Before + row.Exact + row.After).MaxBy(each => each.Length)!;
        return new MarkedText(sentence, 0, sentence.Length, rows.SelectMany(row => Marks(row, sentence)));
    }

    public static MarkedText Of(LedgerRow row) => Of([row]);

    private static IEnumerable<TextMark> Marks(LedgerRow row, string sentence)
    {
        var start = row.Before.Length;
        var hedged = row.Hedge == Hedge.None ? "" : " hedged";
        yield return new TextMark(start, start + row.Exact.Length, $"content {Words.Css(Ledger.ColumnOf(row))}{hedged}");
        foreach (var words in (row.HedgeWords ?? "").Split([',', '…'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // Where they stand in the words in question; else in the rest of the sentence: "reportedly", said before the quotation begins.
            var at = sentence.IndexOf(words, start, StringComparison.Ordinal);
            at = at < 0 ? sentence.IndexOf(words, StringComparison.Ordinal) : at;
            if (at >= 0)
            {
                yield return new TextMark(at, at + words.Length, "hedge");
            }
        }
    }
}
