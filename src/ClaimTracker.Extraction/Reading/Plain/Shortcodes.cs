namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Recognises the placeholders that a publishing system left in the text: <c>[contact-form id=2]</c>.</summary>
internal static class Shortcodes
{
    /// <summary>True when the whole line is one bracketed placeholder: a name with attributes, or a name in several parts.</summary>
    public static bool IsShortcode(string line)
    {
        if (line.Length is < 4 or > 400 || line[0] != '[' || line[^1] != ']')
        {
            return false;
        }

        var close = line.LastIndexOf("[/", StringComparison.Ordinal);
        if (close > 0 && line.StartsWith("[" + line[(close + 2)..^1] + " ", StringComparison.Ordinal))
        {
            // "[button link=x]Send us yours[/button]": a placeholder with words in it.
            return line.Contains('=', StringComparison.Ordinal);
        }

        if (line.AsSpan(1, line.Length - 2).ContainsAny('[', '.'))
        {
            return false;
        }

        var name = line[1..^1].Trim('/').Split(' ')[0];
        var isName = name.Length > 1 && name.All(c => char.IsAsciiLetterLower(c) || c is '-' or '_' || char.IsAsciiDigit(c));
        return isName && (line.Contains('=', StringComparison.Ordinal) || name.AsSpan().ContainsAny('-', '_') || line[1] == '/');
    }
}
