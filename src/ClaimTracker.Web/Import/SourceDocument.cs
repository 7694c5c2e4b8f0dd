using System.Text;
using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Web.Import;

/// <summary>One document as it came in: a file, or a line of a JSON Lines file.</summary>
/// <param name="Id">The name it is known under: path or id.</param>
/// <param name="Bytes">Its bytes; what is fingerprinted.</param>
/// <param name="Hints">What is known of how it is written.</param>
/// <param name="Amend">Adds what the importer says of it.</param>
/// <param name="Problem">Why it cannot be read at all; null when it can be tried.</param>
internal sealed record SourceDocument(string Id, byte[] Bytes, DocumentHints Hints, Func<ArticleReading, ArticleReading> Amend, string? Problem = null)
{
    /// <summary>Reads it as an article; with <paramref name="asIs"/> as article text already.</summary>
    public ArticleReading Read(bool asIs = false)
    {
        if (Problem is not null)
        {
            return ArticleReading.Refused(Problem);
        }

        var reading = asIs ? ArticleReader.ReadAsIs(Encoding.UTF8.GetString(Bytes)) : ArticleReader.Read(Bytes, Hints);
        return reading.Problem is null ? Amend(reading) : reading;
    }

    /// <summary>The document, refused when its file's name is none of an article.</summary>
    public SourceDocument OnlyIfAccepted() => Problem is null && Hints.Name is { } name && !DocumentSource.IsAccepted(name)
        ? this with { Problem = $"{name} is of a type that is not accepted. Accepted: {string.Join(", ", DocumentSource.Extensions)}." }
        : this;
}
