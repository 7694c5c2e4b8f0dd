using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Reading;

/// <summary>How it is known who published a report.</summary>
public enum OutletBasis
{
    /// <summary>Nothing in the document names the outlet and nobody gave it.</summary>
    NotStated,

    /// <summary>The document itself names it (metadata, a byline, a masthead).</summary>
    Stated,

    /// <summary>The importer gave it.</summary>
    Given,

    /// <summary>It was worked out from a hint; <see cref="OutletReading.Evidence"/> holds the hint.</summary>
    Inferred,
}

/// <summary>The outlet of a report as the document tells it.</summary>
/// <param name="Name">Name as printed; null when not stated.</param>
/// <param name="Basis">How the name is known.</param>
/// <param name="Evidence">The words or the markup the name was taken from; null when there are none.</param>
public sealed record OutletReading(string? Name, OutletBasis Basis, string? Evidence = null)
{
    /// <summary>The answer for a document that does not say who published it.</summary>
    public static OutletReading NotStated { get; } = new(null, OutletBasis.NotStated);
}

/// <summary>When a report was published.</summary>
/// <param name="At">The moment, with the offset that was printed (zero where none was).</param>
/// <param name="HasTime">False when only the day is known; the time of <paramref name="At"/> is then midnight.</param>
/// <param name="Evidence">The words or the markup the date was taken from.</param>
public sealed record PublicationDate(DateTimeOffset At, bool HasTime, string Evidence);

/// <summary>One stretch of the document that is not article text, kept so that nothing is dropped in silence.</summary>
/// <param name="Text">The words, as printed.</param>
/// <param name="Reason">Why they are not article text: a short name from docs/pipeline.md such as <c>navigation</c>, <c>teaser</c>, <c>caption</c>.</param>
public sealed record SkippedText(string Text, string Reason);

/// <summary>A document read as an article: the text with its metadata, or the reason why there is none.</summary>
/// <param name="Title">Headline without the outlet's name; null when none was found.</param>
/// <param name="Authors">Names in printed order, without "by".</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When it was published; null when the document does not say.</param>
/// <param name="Language">ISO 639-1 code such as <c>en</c>; <c>und</c> when it could not be told.</param>
/// <param name="Text">Article text: paragraphs separated by one blank line, hard-wrapped lines rejoined. Empty when there is a problem.</param>
/// <param name="Skipped">What was left out, in document order.</param>
/// <param name="Corrections">Correction and update notes, as printed; they are not article text.</param>
/// <param name="Url">Canonical address when the document states one.</param>
/// <param name="Notes">Sentences for the importer about how the document was read ("Decoded as windows-1252.", "Only the start of the article is here: a paywall.").</param>
/// <param name="Problem">A sentence for the importer that says why there is no article; null when there is one.</param>
public sealed record ArticleReading(
    string? Title,
    IReadOnlyList<string> Authors,
    OutletReading Outlet,
    PublicationDate? Published,
    string Language,
    ArticleText Text,
    IReadOnlyList<SkippedText> Skipped,
    IReadOnlyList<string> Corrections,
    string? Url,
    IReadOnlyList<string> Notes,
    string? Problem)
{
    /// <summary>True when quotes and claims can be read in the text: it is English, or too short to tell.</summary>
    public bool IsReadable => Language is "en" or "und";

    /// <summary>A reading that found no article, with the sentence that tells the importer why.</summary>
    public static ArticleReading Refused(string problem, IReadOnlyList<SkippedText>? skipped = null) =>
        new(null, [], OutletReading.NotStated, null, "und", ArticleText.Empty, skipped ?? [], [], null, [], problem);
}
