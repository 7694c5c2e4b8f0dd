using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>What the words that name a source are.</summary>
internal enum PhraseKind
{
    /// <summary>"he", "they", "who".</summary>
    Pronoun,

    /// <summary>A person's name, with or without a title.</summary>
    Person,

    /// <summary>"the Chinese president", "the head of NATO": somebody by their office.</summary>
    Office,

    /// <summary>"a US official", "sources in Washington".</summary>
    Unnamed,

    /// <summary>"critics", "residents of Kyiv", "Orr and Hale".</summary>
    Group,

    /// <summary>"NATO", "the ministry", "Beijing".</summary>
    Organization,

    /// <summary>"the report", "a poll by the institute".</summary>
    Document,

    /// <summary>"we" in the report's own voice.</summary>
    Author,

    /// <summary>Nothing that can speak.</summary>
    Unclear,
}

/// <summary>The words that name a source, taken apart.</summary>
/// <param name="Kind">What they are.</param>
/// <param name="Span">The words without an apposition.</param>
/// <param name="Name">The name in them, without titles, articles and possessive endings.</param>
/// <param name="NameSpan">Where the name stands.</param>
/// <param name="Description">Office or apposition; null when there is none.</param>
/// <param name="Head">The noun that says what the source is, or the pronoun, in lower case; empty for a bare name.</param>
/// <param name="Gender">What title, office or pronoun tell.</param>
/// <param name="IsPlural">"officials", "they".</param>
/// <param name="IsDefinite">"the official" rather than "an official".</param>
internal sealed record SourcePhrase(
    PhraseKind Kind,
    TextSpan Span,
    string Name,
    TextSpan NameSpan,
    string? Description,
    string Head,
    Gender Gender,
    bool IsPlural,
    bool IsDefinite);
