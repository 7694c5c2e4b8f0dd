namespace ClaimTracker.Extraction.Quotes.Rules;

/// <summary>An attribution around a whole sentence: "…, officials said".</summary>
/// <param name="Rule">The rule that found it.</param>
/// <param name="Class">What the cue does.</param>
/// <param name="Source">Who speaks.</param>
/// <param name="Cue">The reporting words.</param>
/// <param name="Content">What it is about.</param>
/// <param name="Second">Content that goes on behind it: "“…,” Orr said, “…”".</param>
/// <param name="Resume">Where the words after it begin.</param>
/// <param name="IsNegated">True for "did not say".</param>
internal sealed record Outer(RuleName Rule, CueClass Class, PieceRange Source, PieceRange Cue, PieceRange Content, PieceRange? Second, int Resume, bool IsNegated);
