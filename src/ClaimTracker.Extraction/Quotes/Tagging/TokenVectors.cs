using System.Runtime.CompilerServices;

namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Gives each token the sum of the vectors of its features.</summary>
/// <remarks>The vector of a known word already holds those of its beginning and ends; an unknown word is known by these alone.</remarks>
internal sealed class TokenVectors(NamedArrays arrays, int width)
{
    private readonly WordTable _table = new(arrays.Get<uint>("words.hash"));
    private readonly QuantisedRows _words = QuantisedRows.From(arrays, "words");
    private readonly QuantisedRows _suffixes = QuantisedRows.From(arrays, "suffixes");
    private readonly QuantisedRows _endings = QuantisedRows.From(arrays, "endings");
    private readonly QuantisedRows _prefixes = QuantisedRows.From(arrays, "prefixes");
    private readonly float[] _unknown = arrays.Get<float>("unknown");
    private readonly float[] _shapes = arrays.Get<float>("shapes");
    private readonly float[] _quotations = arrays.Get<float>("quotations");
    private readonly float[] _places = arrays.Get<float>("places");

    /// <summary>Writes the vectors of the tokens from <paramref name="first"/> to <paramref name="past"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fill(TokenTable tokens, int first, int past, Span<float> vectors)
    {
        for (var token = first; token < past; token++)
        {
            var vector = vectors.Slice((token - first) * width, width);
            _shapes.AsSpan(tokens.Shapes[token] * width, width).CopyTo(vector);
            Rows.Add(vector, _quotations.AsSpan(tokens.Quotations[token] * width, width));
            Rows.Add(vector, _places.AsSpan(tokens.Places[token] * width, width));
            var row = _table.RowOf(tokens.Words[token]);
            if (row >= 0)
            {
                _words.AddTo(vector, row);
                continue;
            }

            Rows.Add(vector, _unknown);
            _suffixes.AddTo(vector, tokens.Suffixes[token]);
            _endings.AddTo(vector, tokens.Endings[token]);
            _prefixes.AddTo(vector, tokens.Prefixes[token]);
        }
    }
}
