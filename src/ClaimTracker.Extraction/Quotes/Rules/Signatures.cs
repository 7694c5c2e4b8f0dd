using ClaimTracker.Extraction.Quotes.Marks;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Finds quotations that a dash and a name sign: “It was a long night.” — Ada Byron.</summary>
internal static class Signatures
{
    private const int ShortestQuotation = 12, LongestName = 60;

    public static List<Draft> Find(string text, IReadOnlyList<MarkedStretch> marks)
    {
        var drafts = new List<Draft>();
        foreach (var mark in marks)
        {
            if (mark.Depth == 0 && mark.IsClosed && mark.Span.Length >= ShortestQuotation && Signed(text, mark.Span.End) is var (dash, name) && !name.IsEmpty)
            {
                var draft = new Draft { Rule = RuleName.Signature, Class = CueClass.Say, Paragraph = 0, Cue = dash, CueWords = dash.Slice(text) };
                draft.Source.Add(name);
                draft.Content.Add(mark.Span);
                drafts.Add(draft);
            }
        }

        return drafts;
    }

    /// <summary>The dash and the name behind <paramref name="from"/>; an empty name when the quotation is not signed.</summary>
    private static (TextSpan Dash, TextSpan Name) Signed(string text, int from)
    {
        var at = SkipBlanks(text, from);
        var dash = at;
        while (at < text.Length && at - dash < 2 && text[at] is '-' or '–' or '—' or '―')
        {
            at++;
        }

        var start = SkipBlanks(text, at);
        return at == dash ? default : (TextSpan.FromBounds(dash, at), TextSpan.FromBounds(start, NameEnd(text, start)));
    }

    // Words that begin with a capital, to the end of the line; the start when something else stands there.
    private static int NameEnd(string text, int start)
    {
        int at = start, end = start, words = 0;
        while (at < text.Length && text[at] != '\n' && at - start < LongestName)
        {
            var isWord = at == start || text[at - 1] == ' ';
            if (isWord && !char.IsUpper(text[at]) && !(words > 0 && text[at] is 'd' or 'v' or 'o'))
            {
                return start;
            }

            words += isWord ? 1 : 0;
            end = char.IsLetterOrDigit(text[at]) || text[at] == ')' ? at + 1 : end;
            at++;
        }

        return words >= 2 && (at == text.Length || text[at] == '\n') ? end : start;
    }

    private static int SkipBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }
}
