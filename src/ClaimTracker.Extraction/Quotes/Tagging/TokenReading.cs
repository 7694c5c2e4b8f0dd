using System.Runtime.InteropServices;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Turns a text into the table of tokens that the model reads.</summary>
internal static class TokenReading
{
    /// <summary>Number of buckets for the beginnings and ends of words.</summary>
    public const int Buckets = 4096;

    /// <summary>Longest stretch that is read at once; it bounds the work for one cue, so that time stays linear.</summary>
    public const int MaxStretch = 400;

    /// <summary>Reads every paragraph of <paramref name="text"/>.</summary>
    public static TokenTable Read(ArticleText text, Segmentation segmentation)
    {
        var table = new TokenTable((text.Length / 4) + 16);
        var sentence = 0;
        for (var i = 0; i < segmentation.Paragraphs.Count; i++)
        {
            var paragraph = segmentation.Paragraphs[i];
            var tokens = Tokenizer.Split(text.Value, paragraph);
            var span = tokens is List<Token> list ? CollectionsMarshal.AsSpan(list) : tokens.ToArray();
            var first = table.Count;
            table.Reserve(span.Length);
            QuotationState.Mark(text.Value, span, table.Quotations.AsSpan(first));
            table.Places.AsSpan(first, span.Length).Fill(ParagraphPlace.Of(i, text.Value.AsSpan(paragraph.Start, paragraph.Length)));
            AddTokens(table, text.Value, span, segmentation.Sentences, ref sentence);
            AddStretches(table, first);
        }

        return table;
    }

    private static void AddTokens(TokenTable table, string text, ReadOnlySpan<Token> tokens, IReadOnlyList<Sentence> sentences, ref int sentence)
    {
        var previous = -1;
        for (var i = 0; i < tokens.Length; i++)
        {
            var span = tokens[i].Span;
            while (sentence + 1 < sentences.Count && sentences[sentence + 1].Span.Start <= span.Start)
            {
                sentence++;
            }

            var isLast = i + 1 == tokens.Length || (sentence + 1 < sentences.Count && sentences[sentence + 1].Span.Start <= tokens[i + 1].Span.Start);
            AddToken(table, text, tokens[i], sentence, sentence != previous, isLast);
            previous = sentence;
        }
    }

    private static void AddToken(TokenTable table, string text, Token token, int sentence, bool isFirst, bool isLast)
    {
        Span<char> buffer = stackalloc char[FoldedWord.MaxLength];
        var folded = (ReadOnlySpan<char>)buffer[..FoldedWord.Fold(token.In(text), token.Kind, buffer)];
        var row = table.Count++;
        table.Spans[row] = token.Span;
        table.Words[row] = FoldedWord.Hash(folded);
        (table.Suffixes[row], table.Endings[row], table.Prefixes[row]) = PartsOf(folded);
        table.Shapes[row] = WordShape.Of(token.In(text), token.Kind, isFirst, isLast);
        table.Sentences[row] = sentence;
    }

    /// <summary>Buckets of the last three, the last two and the first three characters of a folded word.</summary>
    public static (ushort Suffix, ushort Ending, ushort Prefix) PartsOf(ReadOnlySpan<char> folded) => (
        Bucket(folded[Math.Max(0, folded.Length - 3)..]),
        Bucket(folded[Math.Max(0, folded.Length - 2)..]),
        Bucket(folded[..Math.Min(3, folded.Length)]));

    private static ushort Bucket(ReadOnlySpan<char> part) => (ushort)(FoldedWord.Hash(part) % Buckets);

    private static void AddStretches(TokenTable table, int first)
    {
        while (first < table.Count)
        {
            var past = Math.Min(table.Count, first + MaxStretch);
            // A long paragraph is cut where a sentence ends, if one does.
            for (var cut = past; past < table.Count && cut > first + (MaxStretch / 2); cut--)
            {
                if (table.Sentences[cut] != table.Sentences[cut - 1])
                {
                    past = cut;
                    break;
                }
            }

            table.Stretches.Add(new Stretch(first, past));
            first = past;
        }
    }
}
