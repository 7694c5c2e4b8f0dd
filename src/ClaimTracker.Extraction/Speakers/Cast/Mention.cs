using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>One place where a person is named.</summary>
/// <param name="Span">The name, with its title.</param>
/// <param name="Person">Who is meant.</param>
internal readonly record struct Mention(TextSpan Span, Character Person);
