using System.Runtime.InteropServices;
using ClaimTracker.Extraction.Quotes.Marks;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Lays sentences out as lines of pieces, each outermost quotation one piece.</summary>
internal static class LineBuilder
{
    // A "sentence" of more pieces is a list or a broken text; cutting it keeps every window bounded.
    private const int LongestLine = 400;

    public static IReadOnlyList<Line> Build(string text, Segmentation segmentation, IReadOnlyList<MarkedStretch> marks)
    {
        var lines = new List<Line>();
        var words = new RuleWords();
        int sentence = 0, mark = 0;
        for (var paragraph = 0; paragraph < segmentation.Paragraphs.Count; paragraph++)
        {
            var span = segmentation.Paragraphs[paragraph];
            var pieces = Pieces(text, span, marks, ref mark, words);
            var ends = new List<int>();
            while (sentence < segmentation.Sentences.Count && segmentation.Sentences[sentence].Paragraph <= paragraph)
            {
                ends.Add(segmentation.Sentences[sentence++].Span.End);
            }

            Cut(text, pieces, ends, paragraph, lines);
        }

        return lines;
    }

    private static List<Piece> Pieces(string text, TextSpan paragraph, IReadOnlyList<MarkedStretch> marks, ref int mark, RuleWords words)
    {
        var pieces = new List<Piece>();
        var at = paragraph.Start;
        while (mark < marks.Count && marks[mark].Span.Start < paragraph.End)
        {
            var stretch = marks[mark++];
            if (stretch.Depth > 0 || stretch.Span.Start < at)
            {
                continue;
            }

            AddWords(text, TextSpan.FromBounds(at, stretch.Span.Start), words, pieces);
            pieces.Add(new Piece(stretch.Span, PieceKind.Quote, RuleWord.None, stretch.IsClosed, stretch.Continues));
            at = stretch.Span.End;
        }

        AddWords(text, TextSpan.FromBounds(at, paragraph.End), words, pieces);
        return pieces;
    }

    private static void AddWords(string text, TextSpan span, RuleWords words, List<Piece> pieces)
    {
        foreach (var token in Tokenizer.Split(text, span))
        {
            pieces.Add(token.Kind is TokenKind.Word or TokenKind.Number
                ? new Piece(token.Span, PieceKind.Word, words.Of(token.In(text)))
                : new Piece(token.Span, MarkKind(text[token.Span.Start], token.Kind), RuleWord.None));
        }
    }

    private static PieceKind MarkKind(char mark, TokenKind kind) => mark switch
    {
        _ when kind == TokenKind.Dash => PieceKind.Dash,
        ',' => PieceKind.Comma,
        '.' or '!' or '?' or '…' => PieceKind.Stop,
        ':' => PieceKind.Colon,
        ';' => PieceKind.Semicolon,
        '(' or '[' => PieceKind.Open,
        ')' or ']' => PieceKind.Close,
        _ => PieceKind.Other,
    };

    private static void Cut(string text, List<Piece> pieces, List<int> ends, int paragraph, List<Line> lines)
    {
        int first = 0, end = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            var isEnd = false;
            while (end < ends.Count && ends[end] <= pieces[i].Span.End)
            {
                // An end inside a quotation does not count, one at its closing mark or just inside it does.
                isEnd |= pieces[i].Kind != PieceKind.Quote || ends[end] == pieces[i].Span.End;
                end++;
            }

            if (isEnd || i == pieces.Count - 1 || i - first >= LongestLine)
            {
                lines.Add(new Line(text, [.. CollectionsMarshal.AsSpan(pieces)[first..(i + 1)]], paragraph));
                first = i + 1;
            }
        }
    }
}
