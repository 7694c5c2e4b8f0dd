namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>From the margins by which the model's answer won to the chance that an editor would agree.</summary>
/// <remarks>Fitted on training articles that were held out: see docs/models.md.</remarks>
internal static class TaggedConfidence
{
    private const double CueWeight = 0.45;
    private const double SpanWeight = 0.35;
    private const double Offset = -0.9;

    // Beyond this a margin says nothing more.
    private const float Ceiling = 8;

    public static double Of(TaggedQuote quote)
    {
        var sum = Offset + (CueWeight * Math.Min(quote.CueMargin, Ceiling)) + (SpanWeight * Math.Min(quote.SpanMargin, Ceiling));
        return Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }
}
