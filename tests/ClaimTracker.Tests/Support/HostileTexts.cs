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

    /// <summary>Empty, blank, marks only, right to left, and some hundred random walks over words and marks.</summary>
    public static IEnumerable<ArticleText> All()
    {
        foreach (var text in new[] { "", " ", "\n\n\n", "“", "”””", "'''", "\"\"", "said", "“said”", "שלום “said” he", "a\u0301\u0301\u0301b", "….", "-", "’s", "n’t", "‘’" })
        {
            yield return ArticleText.From(text);
        }

        var random = new Random(20230321);
        for (var n = 0; n < 300; n++)
        {
            var glue = n % 3 == 0 ? "" : " ";
            yield return ArticleText.From(string.Join(glue, Enumerable.Range(0, random.Next(1, 80)).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }

    /// <summary>The strings repeated to about <paramref name="length"/> characters: what quadratic code chokes on.</summary>
    public static IEnumerable<ArticleText> Long(int length)
    {
        foreach (var piece in new[] { "“", "”", "'", "\"", "a", "said ", "said that ", "“a” ", "He said: “", "“A,” said B, “", ". ", "\n\n“", "according to ", "'s ", "(", "the ", "A. ", "-", "“Aaa.”\n\n", "He said. " })
        {
            yield return ArticleText.From(string.Concat(Enumerable.Repeat(piece, length / piece.Length)));
        }
    }
}
