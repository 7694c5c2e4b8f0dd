using System.Text;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Web.Pages.Shared.Tagging;

/// <summary>Finds words that somebody typed or pasted in an article's text, where blanks, line ends, quotation marks and dashes may differ.</summary>
/// <remarks>Linear in the text and the words: "We have  signed" and “We have signed” are the same words here, "we Have signed" is not.</remarks>
internal sealed class WordsInText
{
    /// <summary>More places than anybody would choose between.</summary>
    public const int MostPlaces = 30;

    private readonly string _folded;
    private readonly List<(int Start, int End)> _places;

    public WordsInText(string text) => (_folded, _places) = Fold(text);

    /// <summary>Where the words stand, in reading order; empty when nowhere.</summary>
    public IReadOnlyList<TextSpan> Find(string words)
    {
        var sought = Fold(words).Folded.Trim(' ');
        var found = new List<TextSpan>();
        if (sought.Length == 0)
        {
            return found;
        }

        for (var at = _folded.IndexOf(sought, StringComparison.Ordinal); at >= 0 && found.Count < MostPlaces; at = _folded.IndexOf(sought, at + sought.Length, StringComparison.Ordinal))
        {
            found.Add(TextSpan.FromBounds(_places[at].Start, _places[at + sought.Length - 1].End));
        }

        return found;
    }

    private static (string Folded, List<(int Start, int End)> Places) Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var places = new List<(int Start, int End)>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Plain(text[i]);
            if (c == '\0')
            {
                continue;
            }

            if (c == ' ' && folded.Length > 0 && folded[^1] == ' ')
            {
                places[^1] = (places[^1].Start, i + 1);
                continue;
            }

            folded.Append(c);
            places.Add((i, i + 1));
        }

        return (folded.ToString(), places);
    }

    private static char Plain(char c) => c switch
    {
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‘' or '’' or '‚' or '‛' or '`' => '\'',
        '‐' or '‑' or '‒' or '–' or '—' or '−' => '-',
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => '\0',
        _ when char.IsWhiteSpace(c) => ' ',
        _ => c,
    };
}
