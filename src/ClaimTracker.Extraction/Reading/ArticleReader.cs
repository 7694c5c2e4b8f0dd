using ClaimTracker.Extraction.Reading.Html;
using ClaimTracker.Extraction.Reading.Markdown;
using ClaimTracker.Extraction.Reading.Plain;
using ClaimTracker.Extraction.Text;

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
/// <remarks>Any bytes and any text are lawful: what holds no article comes back with a <see cref="ArticleReading.Problem"/>. Time is
/// linear in the document's length. Nothing is fetched and no script runs.</remarks>
public static class ArticleReader
{
    /// <summary>Reads the bytes of one document: decodes them, tells the format, and takes article text and metadata out.</summary>
    /// <returns>A reading; one with a <see cref="ArticleReading.Problem"/> when the document holds no article.</returns>
    public static ArticleReading Read(ReadOnlyMemory<byte> bytes, DocumentHints hints)
    {
        ArgumentNullException.ThrowIfNull(hints);
        var decoded = TextDecoder.Decode(bytes.Span, Charsets.OfContentType(hints.ContentType));
        if (decoded.Problem is not null)
        {
            return ArticleReading.Refused(decoded.Problem);
        }

        var reading = Read(decoded.Value, hints);
        return decoded.Notes.Count == 0 ? reading : reading with { Notes = [.. decoded.Notes, .. reading.Notes] };
    }

    /// <summary>Reads the text of one document.</summary>
    public static ArticleReading Read(string content, DocumentHints hints)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(hints);
        var text = ArticleText.From(content).Value;
        if (!HasWords(text))
        {
            return ArticleReading.Refused("There is no readable text: it holds no words, only blanks, marks or invisible characters. Choose a file with text or paste some.");
        }

        var draft = FormatTeller.Tell(text, hints) switch
        {
            DocumentFormat.Html => HtmlReader.Read(text, hints.Url),
            DocumentFormat.Markdown => MarkdownReader.Read(text),
            _ => PlainTextReader.Read(text),
        };
        return draft.Finish();
    }

    /// <summary>Takes <paramref name="content"/> as article text already: nothing is skipped, offsets index the normalised input itself.</summary>
    public static ArticleReading ReadAsIs(string content)
    {
        var text = ArticleText.From(content);
        return new ArticleReading(null, [], OutletReading.NotStated, null, LanguageTeller.Tell(text.Value), text, [], [], null, [], null);
    }

    private static bool HasWords(string text)
    {
        foreach (var c in text)
        {
            // Half of an astral letter counts: emoji alone are as little an article as blanks, and the readers say so.
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c))
            {
                return true;
            }
        }

        return false;
    }
}
