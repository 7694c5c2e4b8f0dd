using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Marks;

/// <summary>A stretch between quotation marks.</summary>
/// <param name="Span">With its marks; never across a paragraph.</param>
/// <param name="Inner">Without them.</param>
/// <param name="Depth">Zero for an outermost stretch, one for a quotation inside it, and so on.</param>
/// <param name="IsClosed">False when no closing mark was found and the stretch ends with its paragraph.</param>
/// <param name="Continues">True when it goes on where the paragraph before left one unclosed: each paragraph reopens, one closes.</param>
public readonly record struct MarkedStretch(TextSpan Span, TextSpan Inner, int Depth, bool IsClosed, bool Continues);
