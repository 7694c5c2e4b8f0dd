using System.Buffers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Marks;

/// <summary>What a mark can do where it stands.</summary>
internal enum MarkRole
{
    Open,
    Close,
    Either,
}

/// <summary>One quotation mark: where, how many characters, which family of marks, and what it can do there.</summary>
internal readonly record struct Mark(int At, int Length, char Kind, MarkRole Role);

/// <summary>Reads the quotation marks of one paragraph and leaves its apostrophes out.</summary>
internal static class MarkReader
{
    public const char Double = '"', CurlyDouble = '“';

    private const char Single = '\'', Typed = '`', Angle = '«', CurlySingle = '‘';

    private static readonly SearchValues<char> Marks = SearchValues.Create("“„‟「『”」』«‹»›\"`'‘‚’");

    private static readonly string[] Elisions = ["em", "til", "cause", "tis", "twas", "n", "round", "bout"];

    public static IReadOnlyList<Mark> Read(string text, TextSpan paragraph)
    {
        var at = Next(text, paragraph.Start, paragraph.End);
        if (at == paragraph.End)
        {
            return [];
        }

        var marks = new List<Mark>();
        while (at < paragraph.End)
        {
            var mark = ReadAt(text, paragraph, at);
            if (mark is not null)
            {
                marks.Add(mark.Value);
            }

            at = Next(text, at + (mark?.Length ?? 1), paragraph.End);
        }

        return WithoutLoneSingles(text, marks);
    }

    private static int Next(string text, int start, int end)
    {
        var found = text.AsSpan(start, end - start).IndexOfAny(Marks);
        return found < 0 ? end : start + found;
    }

    private static Mark? ReadAt(string text, TextSpan paragraph, int at)
    {
        var before = at > paragraph.Start ? text[at - 1] : ' ';
        var after = at + 1 < paragraph.End ? text[at + 1] : ' ';
        switch (text[at])
        {
            case '“' or '„' or '‟' or '「' or '『':
                // „Low and high“: the German closing mark is the English opening one.
                return new Mark(at, 1, CurlyDouble, IsOpening(before, after) || text[at] != '“' ? MarkRole.Open : MarkRole.Either);
            case '”' or '」' or '』':
                // At a paragraph's start it has nothing to close: "” … it is over,” Orr said".
                return new Mark(at, 1, CurlyDouble, IsOpening(before, after) || at == paragraph.Start ? MarkRole.Either : MarkRole.Close);
            case '«' or '‹':
                return new Mark(at, 1, Angle, IsOpening(before, after) ? MarkRole.Open : MarkRole.Either);
            case '»' or '›':
                return new Mark(at, 1, Angle, IsOpening(before, after) ? MarkRole.Either : MarkRole.Close);
            case '"':
                return new Mark(at, 1, Double, Straight(before, after));
            case '`' or '\'' when after == text[at] && at + 1 < paragraph.End:
                return new Mark(at, 2, Typed, text[at] == '`' ? MarkRole.Open : Straight(before, at + 2 < paragraph.End ? text[at + 2] : ' '));
            case '‘' or '‚':
                // "China‘s": a slip of the typesetter.
                return char.IsLetterOrDigit(before) && char.IsLetter(after) ? null : new Mark(at, 1, CurlySingle, MarkRole.Open);
            case '’' or '\'':
                return Apostrophe(text, paragraph, at, before, after);
            default:
                return null;
        }
    }

    private static Mark? Apostrophe(string text, TextSpan paragraph, int at, char before, char after)
    {
        var kind = text[at] == '’' ? CurlySingle : Single;
        if (char.IsLetterOrDigit(after))
        {
            var opens = kind == Single && !char.IsLetterOrDigit(before) && !char.IsDigit(after) && !IsElision(text, at + 1, paragraph.End);
            return opens ? new Mark(at, 1, kind, MarkRole.Open) : null;
        }

        return kind == Single && IsOpening(before, after) ? new Mark(at, 1, kind, MarkRole.Open)
            : char.IsWhiteSpace(before) ? null : new Mark(at, 1, kind, MarkRole.Close);
    }

    /// <summary>Drops the "’" of "the workers’ claim" where a better closing mark follows.</summary>
    private static List<Mark> WithoutLoneSingles(string text, List<Mark> marks)
    {
        var kept = new List<Mark>(marks.Count);
        var laterClose = false;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var mark = marks[i];
            var isSingle = mark.Kind is Single or CurlySingle;
            if (isSingle && mark.Role == MarkRole.Close)
            {
                if (laterClose && IsPossessive(text, mark.At))
                {
                    continue;
                }

                laterClose = true;
            }
            else if (isSingle && mark.Role == MarkRole.Open)
            {
                // 'tain: an opening straight mark that nothing closes is an apostrophe.
                if (mark.Kind == Single && !laterClose)
                {
                    continue;
                }

                laterClose = false;
            }

            kept.Add(mark);
        }

        kept.Reverse();
        return kept;
    }

    private static bool IsPossessive(string text, int at) =>
        at > 0 && text[at - 1] is 's' or 'S' or 'z' && at + 2 < text.Length && text[at + 1] == ' ' && char.IsLower(text[at + 2]);

    private static MarkRole Straight(char before, char after) =>
        IsOpening(before, after) ? MarkRole.Open
        : char.IsWhiteSpace(after) && !char.IsWhiteSpace(before) ? MarkRole.Close
        : MarkRole.Either;

    private static bool IsOpening(char before, char after) =>
        !char.IsWhiteSpace(after) && (char.IsWhiteSpace(before) || before is '(' or '[' or '—' or '–' or '-' or '/' or '‘' or '“' or '"' or '\'' or '«');

    private static bool IsElision(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && end - start < 8 && char.IsLetter(text[end]))
        {
            end++;
        }

        var word = text.AsSpan(start, end - start);
        foreach (var elision in Elisions)
        {
            if (word.Equals(elision, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
