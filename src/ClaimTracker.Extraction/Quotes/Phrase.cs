namespace ClaimTracker.Extraction.Quotes;

/// <summary>An entry of a phrase list.</summary>
/// <param name="Words">In lower case; <c>*</c> stands for up to four words.</param>
/// <param name="Value">Its field.</param>
/// <param name="OpensStretch">True where only the first words of a stretch can be it.</param>
internal sealed record Phrase(string[] Words, string Value, bool OpensStretch);
