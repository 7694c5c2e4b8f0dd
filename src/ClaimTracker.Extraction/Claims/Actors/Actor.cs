namespace ClaimTracker.Extraction.Claims.Actors;

/// <summary>Who acts or is acted on, as claims are compared by it.</summary>
/// <param name="Key">Comparable name in lower case: "russia", "vladimir putin", "russia troop".</param>
/// <param name="Name">Name to print.</param>
/// <param name="State">Key of the state that the actor acts for: a leader's, a government's; null when there is none.</param>
/// <param name="IsNamed">True when a name stands in it, so that the statement can be understood alone.</param>
/// <param name="IsPerson">True for a named person.</param>
internal sealed record Actor(string Key, string Name, string? State, bool IsNamed, bool IsPerson);
