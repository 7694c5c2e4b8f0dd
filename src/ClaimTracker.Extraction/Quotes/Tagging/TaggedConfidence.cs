namespace ClaimTracker.Extraction.Quotes.Tagging;

/// <summary>From the margins by which the model's answer won to the chance that an editor would agree.</summary>
/// <remarks>A logistic regression, fitted on the development articles: see docs/models.md.</remarks>
internal static class TaggedConfidence
{
    private const double CueWeight = 0.25;
    private const double SpanWeight = 0.2;
    private const double Offset = 0.44;
    private const double Indirect = -1.05;
    private const double Sourceless = -0.61;

    // Beyond this a margin says nothing more.
    private const float Ceiling = 8;

    public static double Of(TaggedQuote quote, QuoteKind kind)
    {
        var sum = Offset + (kind == QuoteKind.Indirect ? Indirect : 0) + (quote.Source.Count == 0 ? Sourceless : 0)
            + (CueWeight * Math.Min(quote.CueMargin, Ceiling)) + (SpanWeight * Math.Min(quote.SpanMargin, Ceiling));
        return Math.Round(1 / (1 + Math.Exp(-sum)), 3);
    }
}
