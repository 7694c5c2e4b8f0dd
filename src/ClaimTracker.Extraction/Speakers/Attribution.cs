using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers;

/// <summary>What kind of source a speaker is.</summary>
public enum SourceKind
{
    /// <summary>A named person.</summary>
    Person,

    /// <summary>A named organisation, government or body.</summary>
    Organization,

    /// <summary>A report, statement, law or other document.</summary>
    Document,

    /// <summary>One or more people whom the outlet does not name.</summary>
    Unnamed,

    /// <summary>The article's own author.</summary>
    Author,

    /// <summary>A named or countable group of people: "critics", "residents of Kyiv".</summary>
    Group,
}

/// <summary>The speaker that a source resolves to.</summary>
/// <param name="Name">Fullest name the article gives: "Jens Stoltenberg"; for an unnamed source the words that describe it: "US officials".</param>
/// <param name="Kind">What kind of source it is.</param>
/// <param name="Description">Office or description the article gives: "NATO secretary general"; null when it gives none.</param>
/// <param name="Names">Every name and description the article prints for the speaker, without repeats, in printed order.</param>
/// <param name="Rule">Stored name of the rule that resolved it, documented in docs/rules.md.</param>
/// <param name="Reason">The same in words: "'the head of NATO': Jens Stoltenberg is called NATO secretary general".</param>
/// <param name="Confidence">From 0 to 1.</param>
public sealed record ResolvedSpeaker(
    string Name,
    SourceKind Kind,
    string? Description,
    IReadOnlyList<string> Names,
    string Rule,
    string Reason,
    double Confidence);

/// <summary>One link of a relay chain: who passed the words on.</summary>
/// <param name="Name">Name of the outlet, person or body: "Financial Times".</param>
/// <param name="Span">Where it is named.</param>
public sealed record Relay(string Name, TextSpan Span);

/// <summary>A quote with the speaker its source resolves to.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Speaker">Who spoke; null when it could not be told ("Unknown" is an answer and is shown as one).</param>
/// <param name="Via">Who relays it, outermost first; empty when the report quotes at first hand.</param>
public sealed record Attribution(QuoteMatch Quote, ResolvedSpeaker? Speaker, IReadOnlyList<Relay> Via);
