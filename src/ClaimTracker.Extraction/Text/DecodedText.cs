namespace ClaimTracker.Extraction.Text;

/// <summary>Bytes read as text.</summary>
/// <param name="Value">The characters; empty when there is a problem.</param>
/// <param name="Notes">Sentences for the importer, such as "Decoded as windows-1252."</param>
/// <param name="Problem">Why the bytes are not text; null when they are.</param>
public sealed record DecodedText(string Value, IReadOnlyList<string> Notes, string? Problem);
