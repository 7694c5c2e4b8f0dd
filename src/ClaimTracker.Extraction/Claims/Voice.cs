using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Who speaks the words that are being read.</summary>
/// <param name="Quote">Index of the quote; null for the outlet.</param>
/// <param name="Cue">What the reporting word alone does; null for the outlet.</param>
/// <param name="Place">Body or headline.</param>
/// <param name="Referents">Whom its pronouns stand for.</param>
/// <param name="IsAttributed">True when a headline names who says so.</param>
/// <param name="IsReported">True in indirect speech, where tenses are shifted.</param>
/// <param name="CueHedge">The reporting word where it softens what it reports: "believe", "fears".</param>
internal sealed record Voice(int? Quote, SpeakerStance? Cue, AppearancePlace Place, Referents Referents, bool IsAttributed = false, bool IsReported = false, TextSpan? CueHedge = null);
