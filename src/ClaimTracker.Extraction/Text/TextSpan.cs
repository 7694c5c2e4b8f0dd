namespace ClaimTracker.Extraction.Text;

/// <summary>A half-open stretch of an article's text: <c>[Start, End)</c>.</summary>
/// <remarks>Offsets count UTF-16 code units of <see cref="ArticleText.Value"/>, because that is what C# strings index.</remarks>
/// <param name="Start">Offset of the first code unit; zero or more.</param>
/// <param name="Length">Number of code units; zero for an empty span.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>Offset just past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>True when the span holds no code unit.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from <paramref name="start"/> up to, and without, <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The start is negative or lies behind the end: a caller's bug.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new TextSpan(start, end - start);
    }

    /// <summary>The stretch of <paramref name="text"/> that the span covers.</summary>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <summary>True when <paramref name="offset"/> lies inside the span.</summary>
    public bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>True when every code unit of <paramref name="other"/> lies inside the span.</summary>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>True when the two spans share at least one code unit.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The span without the white space at its ends; empty at its start when it holds nothing else.</summary>
    public TextSpan Trim(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int start = Start, end = End;
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return new TextSpan(start, end - start);
    }
}
