using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Finds the turns of a printed conversation: a name in capitals and a colon begin each paragraph.</summary>
internal static class Transcripts
{
    private const int LongestName = 40, FewestTurns = 3;

    /// <remarks>Labels such as "UPDATE:" look the same: two names at least must speak, and one of them twice.</remarks>
    public static List<Draft> Find(string text, Segmentation segmentation)
    {
        var drafts = new List<Draft>();
        for (var i = 0; i < segmentation.Paragraphs.Count; i++)
        {
            if (Turn(text, segmentation.Paragraphs[i], i) is { } turn)
            {
                drafts.Add(turn);
            }
        }

        var names = drafts.Select(draft => draft.Source[0].Slice(text)).Distinct(StringComparer.Ordinal).Count();
        return drafts.Count >= FewestTurns && names >= 2 && names < drafts.Count ? drafts : [];
    }

    private static Draft? Turn(string text, TextSpan paragraph, int index)
    {
        var start = paragraph.Start;
        while (start < paragraph.End && text[start] is '"' or '“' or '\'' or '‘')
        {
            start++;
        }

        var end = start;
        while (end < paragraph.End && end - start <= LongestName && (char.IsUpper(text[end]) || text[end] is ' ' or '.' or '-' or '’' or '\''))
        {
            end++;
        }

        var content = TextSpan.FromBounds(Math.Min(end + 1, paragraph.End), paragraph.End).Trim(text);
        if (end - start < 2 || end >= paragraph.End || text[end] != ':' || content.IsEmpty)
        {
            return null;
        }

        var draft = new Draft { Rule = RuleName.Transcript, Class = CueClass.Say, Paragraph = index, Cue = TextSpan.FromBounds(end, end + 1), CueWords = ":" };
        draft.Source.Add(TextSpan.FromBounds(start, end));
        draft.Content.Add(WithoutStop(text, content));
        return draft;
    }

    private static TextSpan WithoutStop(string text, TextSpan content) =>
        content.Length > 1 && text[content.End - 1] == '.' ? new TextSpan(content.Start, content.Length - 1) : content;
}
