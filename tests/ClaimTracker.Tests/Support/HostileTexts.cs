using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Tests.Support;

/// <summary>Texts of every unpleasant shape, the same on every run.</summary>
internal static class HostileTexts
{
    private static readonly string[] Pieces =
    [
        "said", "He", "that", "“", "”", "\"", "'", "’", "‘", ",", ".", "…", "—", " - ", "\n\n", "\n", " ", "the ministry", "Orr", "according to",
        "denied", "not", "n’t", "(", ")", ":", "😀", "\u0301", "\u200b", "\ud800", "\ufffe", "\u202e", "Ltd.", "e.g.", "«", "»", "1,000", "https://example.org/x", "\u00a0", "has", "been", "told", "to",
    ];

    // What `speed families` floods megabytes with, here a few hundred characters of each.
    private static readonly string[] ShortFloods =
    [
        "He left\n", "He left.\n\n", "\r\n", "\t", "word\t\t", "\u00a0", "a", "A", "7", "1,250.5 ", "on 4 March 2024 ", "“", "”", "“a” ", "“so ", "\"", "\"so\" ", "'", "the workers’ and Orr’s ",
        "‘so’ ", "‘so ", "``so'' ", "«so» ", "„so ", "“a ‘b \"c ", "“We will go,” she said. ", "“We will go.\n\n", "(", "(so) [so] ", "said ", "He said ", "He said. ", "he said that she said that ",
        "according to ", "according to the mayor, ", "the claim that ", "Oslo denied that Berlin had asked for tanks and ", "declined to comment ", "may reportedly perhaps ", "not ", "Ada Orr ",
        "Ada Orr, Tom Hale and Ida Vale, ", "the head of the office of the minister of ", "the ", ",", "word, ", "and ", "U.S. ", "Mr. Dr. St. ", "A. ", ".", ". ", "? ", "-", "so — ", "well-",
        "https://example.org/a?b=c ", "https://example.org/", "ada@example.org, ", "THE MAYOR SAID ", "• item\n", "1. Item\n", "ADA: We go.\n\nTOM: We stay.\n\n", "a: b: ", "He said: “", "He said she said they said it. ",
        "a\u0301", "\u0301", "\u200b", "a\u200b", "\ud800 ", "😀", "so 😀 ", "市长说河水上涨了。", "قال رئيس البلدية ", "\u0001\u0002", "\0a", "_", "**so** ", "“It was a long night.” — Ada Orr\n\n",
        "By Ada Orr\n", "<div>so ", "<p>So ", "&amp;", "[so](", "> > ", "# So\n",
    ];

    /// <summary>Empty, blank, marks only, right to left, floods, and some hundred random walks over words and marks.</summary>
    public static IEnumerable<ArticleText> All()
    {
        foreach (var text in new[] { "", " ", "\n\n\n", "“", "”””", "'''", "\"\"", "said", "“said”", "שלום “said” he", "a\u0301\u0301\u0301b", "….", "-", "’s", "n’t", "‘’" })
        {
            yield return ArticleText.From(text);
        }

        foreach (var flood in ShortFloods)
        {
            yield return ArticleText.From(string.Concat(Enumerable.Repeat(flood, (300 / flood.Length) + 1)));
        }

        yield return ArticleText.From(string.Concat(Enumerable.Repeat("“a ", 60)) + string.Concat(Enumerable.Repeat("b” ", 60)));

        var random = new Random(20230321);
        for (var n = 0; n < 300; n++)
        {
            var glue = n % 3 == 0 ? "" : " ";
            yield return ArticleText.From(string.Join(glue, Enumerable.Range(0, random.Next(1, 80)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }

    /// <summary>Words and marks that quadratic code chokes on when they are repeated.</summary>
    public static IReadOnlyList<string> Floods { get; } =
        ["“", "”", "'", "\"", "a", "said ", "said that ", "“a” ", "He said: “", "“A,” said B, “", ". ", "\n\n“", "according to ", "'s ", "(", "the ", "A. ", "-", "“Aaa.”\n\n", "He said. "];

    /// <summary>The strings repeated to about <paramref name="length"/> characters.</summary>
    public static IEnumerable<ArticleText> Long(int length)
    {
        foreach (var piece in Floods)
        {
            yield return ArticleText.From(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        }
    }
}
