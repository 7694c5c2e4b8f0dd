using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Editing;

namespace ClaimTracker.Web.Pages.Shared.Tagging;

/// <summary>What the quotation marks in and around tagged words say.</summary>
internal static class QuoteMarks
{
    private const string Opening = "“„«\"‘‹";
    private const string Closing = "”“»\"’›";

    /// <summary>Spans of direct content include their quotation marks: takes in a pair that stands right around the words.</summary>
    public static TaggedSpan TakeIn(TaggedSpan span, string text)
    {
        var (start, end) = (span.Start, span.End);
        var opensBefore = start > 0 && Opening.Contains(text[start - 1], StringComparison.Ordinal);
        var closesAfter = end < text.Length && Closing.Contains(text[end], StringComparison.Ordinal);
        if ((opensBefore || Opening.Contains(text[start], StringComparison.Ordinal)) && closesAfter)
        {
            end++;
        }

        if (opensBefore && Closing.Contains(text[end - 1], StringComparison.Ordinal))
        {
            start--;
        }

        return span with { Start = start, End = end, Exact = text[start..end] };
    }

    /// <summary>Direct when every stretch stands in marks, indirect when none holds one, mixed otherwise.</summary>
    public static QuoteKind KindOf(IReadOnlyList<TaggedSpan> content)
    {
        if (content.All(c => c.Exact.Length > 1 && Opening.Contains(c.Exact[0], StringComparison.Ordinal)))
        {
            return QuoteKind.Direct;
        }

        return content.Any(c => c.Exact.IndexOfAny(['“', '„', '«', '"']) >= 0) ? QuoteKind.Mixed : QuoteKind.Indirect;
    }
}
