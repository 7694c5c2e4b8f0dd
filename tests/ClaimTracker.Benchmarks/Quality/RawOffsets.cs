using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary>Translates between code points of a text as given and UTF-16 units of the same text normalised.</summary>
internal sealed class RawOffsets
{
    private readonly CodePointMap _points;
    private readonly int[] _normal;
    private readonly int[] _raw;

    public RawOffsets(string raw, ArticleText text)
    {
        _points = new CodePointMap(raw);
        _normal = new int[raw.Length + 1];
        _raw = new int[text.Length + 1];
        var normal = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            _normal[i] = normal;
            if (normal < text.Length && Stands(raw, i, text.Value[normal]))
            {
                _raw[normal++] = i;
            }
        }

        _normal[^1] = normal;
        _raw[normal] = raw.Length;
    }

    /// <summary>The UTF-16 offset in the normalised text.</summary>
    public int ToNormal(int codePoint) => _normal[_points.ToUtf16(codePoint)];

    /// <summary>A span of the normalised text as a pair of code point offsets of the text as given.</summary>
    public int[] ToRaw(TextSpan span) => [_points.ToCodePoint(_raw[span.Start]), _points.ToCodePoint(span.IsEmpty ? _raw[span.Start] : _raw[span.End - 1] + 1)];

    private static bool Stands(string raw, int at, char normal) =>
        raw[at] == normal
        || (raw[at] == '\r' && normal == '\n' && (at + 1 == raw.Length || raw[at + 1] != '\n'))
        || (char.IsSurrogate(raw[at]) && normal == '\uFFFD');
}
