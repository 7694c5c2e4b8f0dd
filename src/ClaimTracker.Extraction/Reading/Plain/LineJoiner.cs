using System.Text;

namespace ClaimTracker.Extraction.Reading.Plain;

/// <summary>Joins the lines of a hard-wrapped text to paragraphs again, also where blank lines stand between the lines.</summary>
/// <remarks>A text counts as wrapped when its long lines mostly end inside a sentence that the next line goes on with in lower
/// case. Then a line is joined to the next when it was full: the next word would not have fitted.</remarks>
internal sealed class LineJoiner
{
    private const int LongLine = 40;
    private const int FewestCuts = 3;

    // "by time news" below a headline starts in lower case and is no end of it.
    private const int HeadLines = 5;
    private const double FullShare = 0.86;

    private readonly List<PlainLine> _lines;
    private readonly int _width;
    private readonly bool _isWrapped;
    private readonly bool _hasBlanksBetween;

    private LineJoiner(List<PlainLine> lines)
    {
        _lines = lines;
        var cuts = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Where(IsCut).ToList();
        if (cuts.Count < FewestCuts)
        {
            return;
        }

        var lengths = cuts.Select(i => lines[i].Text.Length).Order().ToList();
        _width = lengths[(int)(lengths.Count * 0.9)];
        var loose = Enumerable.Range(0, lines.Count - 1).Count(i => lines[i].Text.Length >= LongLine && Prose.EndsInside(lines[i].Text));
        _isWrapped = cuts.Count >= loose * 0.4 && lengths[lengths.Count / 2] >= _width * 0.75 && HasFewLonger();
        _hasBlanksBetween = cuts.Count(i => lines[i + 1].AfterBlank) * 2 > cuts.Count;
    }

    /// <summary>The paragraphs of <paramref name="lines"/>, in order; every line is in exactly one.</summary>
    public static List<string> Join(List<PlainLine> lines)
    {
        var joiner = new LineJoiner(lines);
        var paragraphs = new List<string>();
        var open = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            open.Append(lines[i].Text);
            if (i + 1 < lines.Count && joiner.GoesOn(i))
            {
                open.Append(' ');
                continue;
            }

            paragraphs.Add(open.ToString());
            open.Clear();
        }

        return paragraphs;
    }

    /// <summary>No line of a wrapped text is much longer than its width: three cut menus do not make one of whole paragraphs.</summary>
    private bool HasFewLonger()
    {
        var isLong = _lines.Count(line => line.Text.Length >= LongLine);
        return _lines.Count(line => line.Text.Length > _width * 1.3) <= isLong * 0.15;
    }

    /// <summary>A long line without a closing mark, gone on with in lower case: cut by a wrap and by nothing else.</summary>
    private bool IsCut(int i) =>
        _lines[i].Text.Length >= LongLine && Prose.EndsInside(_lines[i].Text) && StartsLower(_lines[i + 1].Text);

    private bool GoesOn(int i)
    {
        var (line, next) = (_lines[i].Text, _lines[i + 1]);
        if (IsItem(next.Text) || ((i < HeadLines || !_isWrapped) && Bylines.IsByline(next.Text)))
        {
            return false;
        }

        if (!_isWrapped)
        {
            return IsCut(i);
        }

        var word = next.Text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? at : next.Text.Length;
        var isFull = line.Length >= _width * FullShare || line.Length + 1 + word > _width;
        if (!Prose.EndsInside(line))
        {
            // "… on its neighbour. In" at a full line's end: only blank lines that stand everywhere mean nothing.
            return isFull && line.Length >= _width * FullShare && (_hasBlanksBetween || !next.AfterBlank);
        }

        return StartsLower(next.Text) ? line.Length >= LongLine || isFull : isFull && line.Length >= _width * 0.7 && (_hasBlanksBetween || !next.AfterBlank);
    }

    private static bool StartsLower(string line)
    {
        var at = 0;
        while (at < line.Length && at < 3 && line[at] is '"' or '“' or '‘' or '\'' or '(' or '_')
        {
            at++;
        }

        // "chevron_left" is the name of a drawing and goes on with nothing.
        var word = line.AsSpan(at, line.IndexOf(' ', at) is >= 0 and var blank ? blank - at : line.Length - at);
        return !word.IsEmpty && char.IsLower(word[0]) && !(word.Length > 1 && char.IsUpper(word[1])) && !word.Contains('_');
    }

    private static bool IsItem(string line) =>
        line.Length > 2 && line[0] is '•' or '*' or '-' or '–' or '·' or '▪' or '●' or '◦' && line[1] == ' ' && char.IsUpper(line[2]);
}
