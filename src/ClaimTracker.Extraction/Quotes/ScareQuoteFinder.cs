using ClaimTracker.Extraction.Quotes.Marks;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>Tells which quotation marks quote nobody: the outlet keeps its distance from a word, or names a title.</summary>
internal static class ScareQuoteFinder
{
    private const int LongestTerm = 3;

    public static IReadOnlyList<ScareQuote> Find(string text, IReadOnlyList<QuoteMatch> quotes, IReadOnlyList<MarkedStretch> marks)
    {
        var content = quotes.SelectMany(quote => quote.Content).OrderBy(span => span.Start).ToArray();
        var found = new List<ScareQuote>();
        int at = 0, reached = 0;
        foreach (var mark in marks.Where(mark => mark.Depth == 0))
        {
            for (; at < content.Length && content[at].Start < mark.Span.End; at++)
            {
                reached = Math.Max(reached, content[at].End);
            }

            if (reached <= mark.Span.Start)
            {
                found.Add(new ScareQuote(mark.Span, Reason(text, mark)));
            }
        }

        return found;
    }

    private static string Reason(string text, MarkedStretch mark)
    {
        var words = mark.Inner.Slice(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!mark.IsClosed)
        {
            return "no closing mark, and nobody is said to speak";
        }

        if (words.Length <= LongestTerm)
        {
            return "a word or two in marks with no reporting word beside them";
        }

        return words.All(word => !char.IsLower(word[0]) || word.Length < 4) ? "every word begins with a capital: a title" : "no reporting word and no speaker beside the marks";
    }
}
