using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>What the words around a statement do to it.</summary>
/// <param name="Stance">Stance of whoever speaks, as far as the words tell.</param>
/// <param name="IsStated">False when nothing is stated: conditions, and what somebody else only wishes.</param>
/// <param name="HedgeWords">Words that soften it, in reading order.</param>
/// <param name="Reason">The words that decided, for an editor; null when the statement stands by itself.</param>
internal sealed record Standing(SpeakerStance Stance, bool IsStated, IReadOnlyList<TextSpan> HedgeWords, string? Reason)
{
    /// <summary>True when the speaker passes the statement on rather than making or refusing it.</summary>
    public bool IsPlain => Stance == SpeakerStance.Asserts;
}
