using System.Globalization;
using System.Text;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Decodes the character references that publishing systems leave in JSON and in attributes: <c>&amp;#8217;</c>, <c>&amp;amp;</c>.</summary>
internal static class Entities
{
    private const int Longest = 10;

    /// <summary>The text with numeric references and the frequent named ones replaced; others stay.</summary>
    public static string Decode(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var end = text[i] == '&' ? text.IndexOf(';', i, Math.Min(Longest, text.Length - i)) : -1;
            if (end > i + 1 && Value(text[(i + 1)..end]) is { } value)
            {
                decoded.Append(value);
                i = end;
            }
            else
            {
                decoded.Append(text[i]);
            }
        }

        // "&amp;#8217;" was escaped twice.
        var once = decoded.ToString();
        return once.Contains("&#", StringComparison.Ordinal) && once.Length < text.Length ? Decode(once) : once;
    }

    private static string? Value(string name)
    {
        if (name[0] == '#')
        {
            var isHex = name.Length > 1 && name[1] is 'x' or 'X';
            return int.TryParse(isHex ? name[2..] : name[1..], isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                && Rune.IsValid(code) && code > 0 ? new Rune(code).ToString() : null;
        }

        return name switch
        {
            "amp" => "&",
            "quot" => "\"",
            "apos" => "'",
            "lt" => "<",
            "gt" => ">",
            "nbsp" => " ",
            "rsquo" => "’",
            "lsquo" => "‘",
            "rdquo" => "”",
            "ldquo" => "“",
            "ndash" => "–",
            "mdash" => "—",
            "hellip" => "…",
            "eacute" => "é",
            "pound" => "£",
            "euro" => "€",
            _ => null,
        };
    }
}
