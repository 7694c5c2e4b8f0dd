namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>Reads the weights of one recurrent layer.</summary>
internal static class LayerWeights
{
    public static GatedLayer Read(NamedArrays arrays, string name, int width) => new(
        arrays.Get<float>(name + ".weights"),
        arrays.Get<float>(name + ".bias"),
        arrays.Get<float>(name + ".peephole"),
        width);
}
