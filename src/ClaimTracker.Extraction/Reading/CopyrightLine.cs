namespace ClaimTracker.Extraction.Reading;

/// <summary>Takes the outlet's name out of lines such as "© 2023 Example News. All rights reserved."</summary>
internal static class CopyrightLine
{
    private const int MostWords = 5;

    private static readonly string[] Ends = [".", ",", " all rights", " ltd", " limited", " inc", " llc", " plc", " gmbh", "|", " - ", " –", ";", "(", "©"];

    /// <summary>The name behind the sign and the year; null when the line is no copyright line with a year or names nobody.</summary>
    public static string? OutletOf(string line)
    {
        var at = line.IndexOf('©', StringComparison.Ordinal);
        if (at < 0)
        {
            at = line.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) ? "copyright".Length - 1 : -1;
        }

        if (at < 0 || at > 20)
        {
            return null;
        }

        var rest = line[(at + 1)..].TrimStart(' ', '©', ':', ',').Replace("(c)", "", StringComparison.OrdinalIgnoreCase).Trim();
        rest = rest.StartsWith("copyright", StringComparison.OrdinalIgnoreCase) ? rest["copyright".Length..].Trim() : rest;
        var digits = rest.TakeWhile(c => char.IsAsciiDigit(c) || c is ' ' or '-' or '–' or ',').Count();
        if (digits < 4 || !rest[..digits].Any(char.IsAsciiDigit))
        {
            return null;
        }

        rest = rest[digits..].Trim();
        rest = rest.StartsWith("by ", StringComparison.OrdinalIgnoreCase) ? rest[3..] : rest;
        var end = Ends.Select(mark => rest.IndexOf(mark, StringComparison.OrdinalIgnoreCase)).Where(found => found >= 0).DefaultIfEmpty(rest.Length).Min();
        var name = rest[..end].Trim(' ', '-', '|');
        return Prose.CountWords(name) is > 0 and <= MostWords && char.IsLetter(name[0]) ? name : null;
    }
}
