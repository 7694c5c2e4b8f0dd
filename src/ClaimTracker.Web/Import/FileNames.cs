using System.Globalization;
using System.Text;

namespace ClaimTracker.Web.Import;

/// <summary>Names of files as strangers send them.</summary>
internal static class FileNames
{
    public const int Longest = 200;

    /// <summary>The name for people to read: what cannot be seen is made visible, and a long one is cut in the middle: its extension decides how it is read.</summary>
    public static string Show(string name)
    {
        var shown = new StringBuilder();
        foreach (var rune in (name.Length > Longest * 4 ? name[..(Longest * 2)] + name[^(Longest * 2)..] : name).EnumerateRunes())
        {
            // "‮txt.exe" would be shown backwards; NUL and line breaks would cut or split it.
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            {
                shown.Append(CultureInfo.InvariantCulture, $"[U+{rune.Value:X4}]");
            }
            else
            {
                shown.Append(rune);
            }
        }

        var text = shown.ToString().Trim();
        return text.Length == 0 ? "(no name)" : text.Length <= Longest ? text : Cut(text);
    }

    /// <summary>A sentence as one line of output: programs split at line breaks and tabs.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split(['\r', '\n', '\t', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries));

    private static string Cut(string text)
    {
        var extension = Path.GetExtension(text) is { Length: <= 10 } known ? known : "";
        var end = Longest - 1 - extension.Length;
        return text[..(char.IsHighSurrogate(text[end - 1]) ? end - 1 : end)] + "…" + extension;
    }
}
