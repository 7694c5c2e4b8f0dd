using System.Globalization;
using System.Text;

namespace ClaimTracker.Extraction.Text;

/// <summary>Folds names and statements to keys, so that look-ups ignore case, accents, width and invisible characters.</summary>
/// <remarks>Keys are for comparing only: what is shown and exported is always the text as printed.</remarks>
public static class TextFolding
{
    /// <summary>The key of <paramref name="text"/>: compatibility form, lower case, no marks, single blanks, straight quotation marks.</summary>
    /// <remarks>Idempotent. Possessive endings and titles are not touched. Lone surrogates become U+FFFD.</remarks>
    public static string Key(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var decomposed = ArticleText.From(text).Value.Normalize(NormalizationForm.FormKD).ToLowerInvariant().Normalize(NormalizationForm.FormKD);
        var key = new StringBuilder(decomposed.Length);
        foreach (var c in decomposed)
        {
            switch (char.GetUnicodeCategory(c))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format:
                    continue;
                case UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control:
                    if (key.Length > 0 && key[^1] != ' ')
                    {
                        key.Append(' ');
                    }

                    continue;
                default:
                    key.Append(Plain(c));
                    continue;
            }
        }

        return key.ToString().TrimEnd(' ');
    }

    private static char Plain(char c) => c switch
    {
        '‘' or '’' or '‚' or '‛' or '`' or '´' => '\'',
        '“' or '”' or '„' or '‟' or '«' or '»' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        'ß' => 's',
        'ø' => 'o',
        'ł' => 'l',
        'đ' => 'd',
        _ => c,
    };
}
