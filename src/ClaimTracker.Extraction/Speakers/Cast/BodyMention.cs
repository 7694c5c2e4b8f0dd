namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>One place where a body is named by more than its noun: "the Norland Board of Works", "a Norland ballot commission".</summary>
/// <param name="Start">Offset of the name, without an article.</param>
/// <param name="End">Offset just past it.</param>
/// <param name="Name">As printed.</param>
/// <param name="Head">The noun that says what it is, in lower case and the singular; empty for a name without one.</param>
/// <param name="Words">The words of the name in the singular, without "of" and the like.</param>
internal sealed record BodyMention(int Start, int End, string Name, string Head, IReadOnlySet<string> Words);
