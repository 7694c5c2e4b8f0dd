using System.Text;

namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Drops the marks that plain text uses for emphasis: <c>_Financial Times_</c>, <c>*now*</c>, <c>**never**</c>.</summary>
internal static class EmphasisMarks
{
    private const int Longest = 120;

    /// <summary>The line without marks that stand in pairs around words; <c>snake_case</c> and <c>5 * 3</c> stay.</summary>
    public static string Strip(string line)
    {
        if (line.AsSpan().IndexOfAny('_', '*') < 0)
        {
            return line;
        }

        var stripped = new StringBuilder(line.Length);
        var open = -1;
        for (var i = 0; i < line.Length; i++)
        {
            var run = Run(line, i);
            if (run == 0)
            {
                stripped.Append(line[i]);
                continue;
            }

            if (open < 0 && Opens(line, i, run))
            {
                open = Close(line, i, run);
            }
            else if (open == i)
            {
                open = -1;
                i += run - 1;
                continue;
            }

            if (open < 0)
            {
                stripped.Append(line, i, run);
            }

            i += run - 1;
        }

        return stripped.ToString();
    }

    private static int Run(string line, int at)
    {
        var end = at;
        while (end < line.Length && line[at] is '_' or '*' && line[end] == line[at])
        {
            end++;
        }

        return end - at;
    }

    private static bool Opens(string line, int at, int run) =>
        run <= 3 && (at == 0 || !char.IsLetterOrDigit(line[at - 1])) && at + run < line.Length && !char.IsWhiteSpace(line[at + run]) && line[at + run] is not ('_' or '*' or '.' or ',');

    /// <summary>Offset of the mark that closes the one at <paramref name="at"/>; -1 when none does within reach.</summary>
    private static int Close(string line, int at, int run)
    {
        for (var i = at + run; i < line.Length && i < at + Longest; i++)
        {
            var end = i + run;
            if (line[i] == line[at] && Run(line, i) == run && !char.IsWhiteSpace(line[i - 1]) && (end >= line.Length || !char.IsLetterOrDigit(line[end])))
            {
                return i;
            }
        }

        return -1;
    }
}
