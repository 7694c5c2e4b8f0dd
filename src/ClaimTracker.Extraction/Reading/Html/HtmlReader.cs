using ClaimTracker.Extraction.Reading.Plain;

namespace ClaimTracker.Extraction.Reading.Html;

internal static class HtmlReader
{
    public static ReadingDraft Read(string text, string? url) => PlainTextReader.Read(text + url);
}
