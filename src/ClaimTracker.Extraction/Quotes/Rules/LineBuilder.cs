using System.Runtime.InteropServices;
using ClaimTracker.Extraction.Quotes.Marks;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>Lays sentences out as lines of pieces, each outermost quotation one piece.</summary>
internal sealed class LineBuilder
{
    // A "sentence" of more pieces is a list or a broken text; cutting it keeps every window bounded.
    private const int LongestLine = 400;

    private readonly string _text;
    private readonly RuleWords _words = new();
    private readonly List<Line> _lines = [];

    // Of one paragraph at a time.
    private readonly List<Piece> _pieces = [];
    private readonly List<Token> _tokens = [];
    private readonly List<int> _ends = [];

    private LineBuilder(string text) => _text = text;

    public static IReadOnlyList<Line> Build(string text, Segmentation segmentation, IReadOnlyList<MarkedStretch> marks)
    {
        var builder = new LineBuilder(text);
        int sentence = 0, mark = 0;
        for (var paragraph = 0; paragraph < segmentation.Paragraphs.Count; paragraph++)
        {
            builder.LayOut(segmentation.Paragraphs[paragraph], marks, ref mark);
            builder._ends.Clear();
            while (sentence < segmentation.Sentences.Count && segmentation.Sentences[sentence].Paragraph <= paragraph)
            {
                builder._ends.Add(segmentation.Sentences[sentence++].Span.End);
            }

            builder.Cut(paragraph);
        }

        return builder._lines;
    }

    private void LayOut(TextSpan paragraph, IReadOnlyList<MarkedStretch> marks, ref int mark)
    {
        _pieces.Clear();
        var at = paragraph.Start;
        while (mark < marks.Count && marks[mark].Span.Start < paragraph.End)
        {
            var stretch = marks[mark++];
            if (stretch.Depth > 0 || stretch.Span.Start < at)
            {
                continue;
            }

            AddWords(TextSpan.FromBounds(at, stretch.Span.Start));
            _pieces.Add(new Piece(stretch.Span, PieceKind.Quote, RuleWord.None, stretch.IsClosed, stretch.Continues));
            at = stretch.Span.End;
        }

        AddWords(TextSpan.FromBounds(at, paragraph.End));
    }

    private void AddWords(TextSpan span)
    {
        _tokens.Clear();
        Tokenizer.AddTo(_tokens, _text, span);
        foreach (var token in CollectionsMarshal.AsSpan(_tokens))
        {
            _pieces.Add(token.Kind is TokenKind.Word or TokenKind.Number
                ? new Piece(token.Span, PieceKind.Word, _words.Of(token.In(_text)))
                : new Piece(token.Span, MarkKind(_text[token.Span.Start], token.Kind), RuleWord.None));
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

    private void Cut(int paragraph)
    {
        var pieces = CollectionsMarshal.AsSpan(_pieces);
        int first = 0, end = 0;
        for (var i = 0; i < pieces.Length; i++)
        {
            var isEnd = false;
            while (end < _ends.Count && _ends[end] <= pieces[i].Span.End)
            {
                // An end inside a quotation does not count, one at its closing mark or just inside it does.
                isEnd |= pieces[i].Kind != PieceKind.Quote || _ends[end] == pieces[i].Span.End;
                end++;
            }

            if (isEnd || i == pieces.Length - 1 || i - first >= LongestLine)
            {
                _lines.Add(new Line(_text, [.. pieces[first..(i + 1)]], paragraph));
                first = i + 1;
            }
        }
    }
}
