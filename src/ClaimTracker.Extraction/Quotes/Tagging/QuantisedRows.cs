namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Vectors kept as one byte per number and one scale per vector.</summary>
internal sealed class QuantisedRows(sbyte[] values, float[] scales)
{
    private readonly int _width = scales.Length == 0 ? 0 : values.Length / scales.Length;

    public static QuantisedRows From(NamedArrays arrays, string name) =>
        new(arrays.Get<sbyte>(name), arrays.Get<float>(name + ".scale"));

    /// <summary>Rounds rows of <paramref name="width"/> numbers and puts them under <paramref name="name"/>.</summary>
    public static void Put(NamedArrays arrays, string name, ReadOnlySpan<float> rows, int width)
    {
        var values = new sbyte[rows.Length];
        var scales = new float[rows.Length / width];
        for (var row = 0; row < scales.Length; row++)
        {
            var numbers = rows.Slice(row * width, width);
            var largest = 0f;
            foreach (var number in numbers)
            {
                largest = Math.Max(largest, Math.Abs(number));
            }

            scales[row] = largest / 127;
            for (var i = 0; i < width && largest > 0; i++)
            {
                values[(row * width) + i] = (sbyte)MathF.Round(numbers[i] / scales[row]);
            }
        }

        arrays.Put<sbyte>(name, values);
        arrays.Put<float>(name + ".scale", scales);
    }

    /// <summary>Adds row number <paramref name="row"/> to <paramref name="sum"/>.</summary>
    public void AddTo(Span<float> sum, int row) => Rows.AddScaled(sum, values.AsSpan(row * _width, _width), scales[row]);
}
