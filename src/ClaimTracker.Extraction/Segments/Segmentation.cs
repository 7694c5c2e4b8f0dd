using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Segments;

/// <summary>One sentence of an article.</summary>
/// <param name="Span">Without white space at its ends; never empty; never across a paragraph.</param>
/// <param name="Paragraph">Index of its paragraph in <see cref="Segmentation.Paragraphs"/>.</param>
public readonly record struct Sentence(TextSpan Span, int Paragraph);

/// <summary>An article's text cut into paragraphs and sentences, both in reading order.</summary>
/// <param name="Paragraphs">Stretches between blank lines, trimmed, never empty.</param>
/// <param name="Sentences">Sentences; together they cover every character of the paragraphs that is not white space.</param>
public sealed record Segmentation(IReadOnlyList<TextSpan> Paragraphs, IReadOnlyList<Sentence> Sentences);
