using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Web.Pages.Shared;

namespace ClaimTracker.Web.Pages.Claims;

/// <summary>The sentence of a row with the words in question marked, and the words that hedge them.</summary>
internal static class SentenceMarks
{
    public static MarkedText Of(LedgerRow row)
    {
        var sentence = row.Before + row.Exact + row.After;
        var start = row.Before.Length;
        var end = start + row.Exact.Length;
        var hedged = row.Hedge == Hedge.None ? "" : " hedged";
        var marks = new List<TextMark> { new(start, end, $"content {Words.Css(Ledger.ColumnOf(row))}{hedged}") };
        foreach (var words in (row.HedgeWords ?? "").Split([',', '…'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            // Where they stand in the words in question; else in the rest of the sentence: "reportedly", said before the quotation begins.
            var at = sentence.IndexOf(words, start, StringComparison.Ordinal);
            at = at < 0 ? sentence.IndexOf(words, StringComparison.Ordinal) : at;
            if (at >= 0)
            {
                marks.Add(new TextMark(at, at + words.Length, "hedge"));
            }
        }

        return new MarkedText(sentence, 0, sentence.Length, marks);
    }
}
