using ClaimTracker.Extraction.Claims.Actors;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>An action of a known class with its parts: what later sentences call "this" or "such a request".</summary>
/// <param name="Class"><c>request</c>, <c>supply</c>, <c>consider</c> or <c>visit</c>.</param>
/// <param name="Actor">Who acts; null when the words do not say.</param>
/// <param name="Object">Path of the thing, or the words of one that has no path; null when the words do not say.</param>
/// <param name="ObjectName">The thing as it is printed in a statement.</param>
/// <param name="Recipient">To or from whom; null when the words do not say.</param>
/// <param name="IsProgressive">True for "is delivering".</param>
/// <param name="Refers">True when words such as "this" or "such a" point to an action told before.</param>
internal sealed record Event(
    string Class,
    Actor? Actor,
    string? Object,
    string? ObjectName,
    Actor? Recipient,
    bool IsProgressive = false,
    bool Refers = false)
{
    /// <summary>True when nothing is missing that a claim needs.</summary>
    public bool IsComplete => Actor is not null && (Object is not null || Recipient is not null);

    /// <summary>First part of the object's path: what it is in the broadest sense.</summary>
    public string? Root => Object?.Split('/')[0];
}
