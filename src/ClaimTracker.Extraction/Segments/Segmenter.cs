using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Segments;

/// <summary>Cuts an article's text into paragraphs and sentences.</summary>
public static class Segmenter
{
    /// <summary>Paragraphs are separated by blank lines, sentences by their closing marks.</summary>
    /// <remarks>Any text is lawful; time is linear in its length. A paragraph that reads like a headline (one line, no closing
    /// mark at its end) is one sentence, whatever question marks it has inside.</remarks>
    public static Segmentation Split(ArticleText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var paragraphs = Paragraphs(text.Value);
        var sentences = new List<Sentence>(paragraphs.Count * 3);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            AddSentences(text.Value, paragraphs[i], i, sentences);
        }

        return new Segmentation(paragraphs, sentences);
    }

    private static List<TextSpan> Paragraphs(string text)
    {
        var paragraphs = new List<TextSpan>();
        var start = 0;
        while (start < text.Length)
        {
            var end = ParagraphEnd(text, start);
            var span = TextSpan.FromBounds(start, end).Trim(text);
            if (!span.IsEmpty)
            {
                paragraphs.Add(span);
            }

            start = end + 1;
        }

        return paragraphs;
    }

    /// <summary>The line end that a blank line follows, or the text's end.</summary>
    private static int ParagraphEnd(string text, int start)
    {
        for (var at = text.IndexOf('\n', start); at >= 0; at = text.IndexOf('\n', at + 1))
        {
            var next = at + 1;
            while (next < text.Length && text[next] != '\n' && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next == text.Length || text[next] == '\n')
            {
                return at;
            }

            // The blanks just passed hold no line end: the next search may start behind them.
            at = next - 1;
        }

        return text.Length;
    }

    private static void AddSentences(string text, TextSpan paragraph, int index, List<Sentence> sentences)
    {
        var breaks = new SentenceBreaks(text, paragraph);
        var start = paragraph.Start;
        while (start < paragraph.End)
        {
            var end = breaks.Next(start);
            var span = TextSpan.FromBounds(start, end).Trim(text);
            if (!span.IsEmpty)
            {
                sentences.Add(new Sentence(span, index));
            }

            start = end;
        }
    }
}
