using System.Text;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Store.Search;

/// <summary>What is searched.</summary>
internal enum SearchSubject
{
    Claims,
    Articles,
    Quotes,
}

/// <summary>Words that must stand in this order beside each other; one word mostly.</summary>
/// <param name="Words">Folded, letters and digits only.</param>
/// <param name="IsPrefix">True when the last word may go on: "weap" finds "weapons".</param>
internal sealed record SearchTerm(IReadOnlyList<string> Words, bool IsPrefix)
{
    /// <summary>How much of a query is read: nobody types more, and a pasted article must not become a query of thousands of words.</summary>
    private const int MaxLength = 500;
    private const int MaxTerms = 24;

    /// <summary>Reads what a person typed. Words between quotation marks belong together; every other sign is a blank.</summary>
    public static IReadOnlyList<SearchTerm> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var folded = TextFolding.Key(query.Length > MaxLength ? query[..MaxLength] : query);
        var pieces = folded.Split('"');
        var terms = new List<SearchTerm>();
        for (var i = 0; i < pieces.Length; i++)
        {
            // Odd pieces stand between two marks, but the last one of an unclosed pair.
            var isPhrase = i % 2 == 1 && i < pieces.Length - 1;
            var words = Cut(pieces[i]);
            if (isPhrase && words.Count > 0)
            {
                terms.Add(new SearchTerm(words, false));
            }
            else
            {
                terms.AddRange(words.Select(word => new SearchTerm([word], word.Length > 2)));
            }
        }

        return [.. terms.Take(MaxTerms)];
    }

    private static List<string> Cut(string piece)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var rune in piece.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                word.Append(rune.ToString());
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }
}
