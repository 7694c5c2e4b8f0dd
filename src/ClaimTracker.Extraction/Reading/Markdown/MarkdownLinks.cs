using System.Text;

namespace ClaimTracker.Extraction.Reading.Markdown;

/// <summary>Keeps the words of links and drops their addresses: <c>[the report](https://…)</c> is "the report".</summary>
internal static class MarkdownLinks
{
    private const int LongestLink = 2000;

    /// <summary>The line without addresses, image marks and HTML comments.</summary>
    public static string Strip(string line)
    {
        if (line.AsSpan().IndexOfAny('[', '<', '\\') < 0)
        {
            return line;
        }

        var stripped = new StringBuilder(line.Length);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\' && i + 1 < line.Length && char.IsPunctuation(line[i + 1]))
            {
                stripped.Append(line[++i]);
            }
            else if (line[i] == '!' && i + 1 < line.Length && line[i + 1] == '[')
            {
                continue;
            }
            else if (line[i] == '[' && LinkEnd(line, i) is { Words: > 0 } link)
            {
                stripped.Append(line, i + 1, link.Words - i - 1);
                i = link.End;
            }
            else if (line[i] == '<' && TagEnd(line, i) is > 0 and var tag)
            {
                i = tag;
            }
            else
            {
                stripped.Append(line[i]);
            }
        }

        return stripped.ToString();
    }

    /// <summary>Where the words of the link at <paramref name="at"/> end, and where the link does; zeros when it is none.</summary>
    private static (int Words, int End) LinkEnd(string line, int at)
    {
        var close = Near(line, ']', at);
        if (close < 0 || close + 1 >= line.Length || line[close + 1] is not ('(' or '['))
        {
            return (0, 0);
        }

        var end = Near(line, line[close + 1] == '(' ? ')' : ']', close + 1);
        return end > 0 ? (close, end) : (0, 0);
    }

    private static int TagEnd(string line, int at)
    {
        var isTag = at + 1 < line.Length && (char.IsAsciiLetter(line[at + 1]) || line[at + 1] is '/' or '!');
        return isTag ? Near(line, '>', at) : -1;
    }

    private static int Near(string line, char mark, int from) => line.IndexOf(mark, from, Math.Min(LongestLink, line.Length - from));
}
