using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>What a piece of a line is.</summary>
internal enum PieceKind
{
    Word,
    Comma,
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Quote,
    Other,
}

/// <summary>A word, a mark, or a whole quotation taken as one: the grammar around a quotation does not look inside.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Word">The word; <see cref="RuleWord.None"/> for the rest.</param>
/// <param name="IsClosed">For a quotation: its closing mark was found.</param>
/// <param name="Continues">For a quotation: it goes on from the paragraph before.</param>
internal readonly record struct Piece(TextSpan Span, PieceKind Kind, RuleWord Word, bool IsClosed = true, bool Continues = false)
{
    /// <summary>The parts a word can play.</summary>
    public WordTags Tags => Word.Tags;

    /// <summary>A word in lower case with straight apostrophes; empty for the rest.</summary>
    public string Lower => Word.Lower;

    public bool IsWord => Kind == PieceKind.Word;

    public bool IsCapital => (Tags & WordTags.Capital) != 0;

    public bool Is(WordTags tags) => (Tags & tags) != 0;
}

/// <summary>A sentence as pieces; a sentence's end inside a quotation does not end it.</summary>
/// <param name="Text">The whole article's text.</param>
/// <param name="Pieces">In reading order.</param>
/// <param name="Paragraph">Index of its paragraph.</param>
internal sealed record Line(string Text, Piece[] Pieces, int Paragraph)
{
    public int Count => Pieces.Length;

    /// <summary>True when an attribution may begin at one of its words: most lines hold none, and need no reading.</summary>
    public bool MayReport { get; } = AnyMayReport(Pieces);

    public ref readonly Piece this[int index] => ref Pieces[index];

    public PieceKind? KindAt(int index) => (uint)index < (uint)Pieces.Length ? Pieces[index].Kind : null;

    public bool WordIs(int index, string lower) => (uint)index < (uint)Pieces.Length && Pieces[index].Lower == lower;

    public bool Has(int index, WordTags tags) => (uint)index < (uint)Pieces.Length && Pieces[index].Is(tags);

    /// <summary>The stretch from piece <paramref name="first"/> up to, and without, piece <paramref name="end"/>.</summary>
    public TextSpan Span(int first, int end) => TextSpan.FromBounds(Pieces[first].Span.Start, Pieces[end - 1].Span.End);

    private static bool AnyMayReport(Piece[] pieces)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            if (pieces[i].Word.MayReport)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last character inside the marks of the quotation at <paramref name="index"/>; NUL elsewhere.</summary>
    public char LastInside(int index)
    {
        if (KindAt(index) != PieceKind.Quote)
        {
            return '\0';
        }

        var span = Pieces[index].Span;
        var end = span.End;
        while (end > span.Start && "”\"'’»›“‘`".Contains(Text[end - 1], StringComparison.Ordinal))
        {
            end--;
        }

        return end > span.Start ? Text[end - 1] : '\0';
    }
}
