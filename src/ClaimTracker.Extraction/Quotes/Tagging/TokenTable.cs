using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>One stretch of tokens that the model reads at once: a paragraph, or a part of a very long one.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="Past">Index behind its last token.</param>
internal readonly record struct Stretch(int First, int Past)
{
    public int Length => Past - First;

    /// <summary>The same stretch, counted from another token.</summary>
    public Stretch Moved(int by) => new(First + by, Past + by);
}

/// <summary>The tokens of a text with all that the model is told of each, a column per feature.</summary>
internal sealed class TokenTable(int capacity)
{
    /// <summary>Number of tokens.</summary>
    public int Count { get; set; }

    /// <summary>Where each token stands, in UTF-16 units.</summary>
    public TextSpan[] Spans { get; private set; } = new TextSpan[capacity];

    /// <summary>Hash of the folded word.</summary>
    public uint[] Words { get; private set; } = new uint[capacity];

    /// <summary>Bucket of the word's last three characters.</summary>
    public ushort[] Suffixes { get; private set; } = new ushort[capacity];

    /// <summary>Bucket of the word's last two characters.</summary>
    public ushort[] Endings { get; private set; } = new ushort[capacity];

    /// <summary>Bucket of the word's first three characters.</summary>
    public ushort[] Prefixes { get; private set; } = new ushort[capacity];

    /// <summary>Capitals, digits and place in the sentence (<see cref="WordShape"/>).</summary>
    public byte[] Shapes { get; private set; } = new byte[capacity];

    /// <summary>Inside or outside quotation marks (<see cref="QuotationState"/>).</summary>
    public byte[] Quotations { get; private set; } = new byte[capacity];

    /// <summary>What paragraph the token stands in (<see cref="ParagraphPlace"/>).</summary>
    public byte[] Places { get; private set; } = new byte[capacity];

    /// <summary>Number of the token's sentence.</summary>
    public int[] Sentences { get; private set; } = new int[capacity];

    /// <summary>The stretches that are read at once, in reading order.</summary>
    public List<Stretch> Stretches { get; } = [];

    /// <summary>The tokens that share a character with <paramref name="span"/>.</summary>
    public Stretch Covering(TextSpan span)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Spans[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        var past = low;
        while (past < Count && Spans[past].Start < span.End)
        {
            past++;
        }

        return new Stretch(low, past);
    }

    /// <summary>The characters from the first to the last token of <paramref name="stretch"/>.</summary>
    public TextSpan SpanOf(Stretch stretch) => TextSpan.FromBounds(Spans[stretch.First].Start, Spans[stretch.Past - 1].End);

    /// <summary>Makes room for <paramref name="more"/> tokens.</summary>
    public void Reserve(int more)
    {
        if (Count + more <= Spans.Length)
        {
            return;
        }

        var size = Math.Max(Count + more, Spans.Length * 2);
        Spans = Grown(Spans, size);
        Words = Grown(Words, size);
        Suffixes = Grown(Suffixes, size);
        Endings = Grown(Endings, size);
        Prefixes = Grown(Prefixes, size);
        Shapes = Grown(Shapes, size);
        Quotations = Grown(Quotations, size);
        Places = Grown(Places, size);
        Sentences = Grown(Sentences, size);
    }

    private static T[] Grown<T>(T[] column, int size)
    {
        Array.Resize(ref column, size);
        return column;
    }
}
