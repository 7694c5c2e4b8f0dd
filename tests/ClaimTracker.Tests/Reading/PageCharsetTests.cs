using System.Text;
using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Tests.Reading;

/// <summary>The same page in every way that a page can say how it is written.</summary>
public sealed class PageCharsetTests
{
    private const string Sentence = "Čapek’s café in Žižkov stays shut, the mayor said on Monday, and nobody in the quarter was told why it had to be.";

    [Theory]
    [InlineData("windows-1250", "<meta charset='windows-1250'>", null)]
    [InlineData("windows-1250", "<meta http-equiv='Content-Type' content='text/html; charset=windows-1250'>", null)]
    [InlineData("windows-1250", "", "text/html; charset=windows-1250")]
    [InlineData("windows-1250", "<meta charset='iso-8859-5'>", "text/html; charset=windows-1250")]
    [InlineData("utf-8", "<meta charset='iso-8859-1'>", "text/html; charset=iso-8859-1")]
    [InlineData("utf-8", "", null)]
    public void A_page_is_decoded_by_header_then_by_meta_element_and_valid_UTF_8_wins(string encoding, string meta, string? header) =>
        Read(Encode(encoding, Page(meta)), header).Text.Value.Should().Be(Sentence);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public void A_byte_order_mark_wins_over_header_and_meta_element(string encoding)
    {
        var named = Encoding.GetEncoding(encoding);
        byte[] marked = [.. named.GetPreamble(), .. named.GetBytes(Page("<meta charset='windows-1252'>"))];

        Read(marked, "text/html; charset=iso-8859-1").Text.Value.Should().Be(Sentence);
    }

    [Fact]
    public void Western_bytes_without_a_declaration_are_told_from_their_content()
    {
        var reading = Read(Encode("windows-1252", Page("").Replace("Č", "C", StringComparison.Ordinal)), null);

        reading.Text.Value.Should().StartWith("Capek’s café in Žižkov");
        reading.Notes.Should().Contain("Decoded as windows-1252.");
    }

    private static string Page(string meta) =>
        $"<!doctype html><html lang='en'><head>{meta}<title>Café shut</title></head><body><article><h1>Café shut</h1><p>{Sentence}</p></article></body></html>";

    private static byte[] Encode(string encoding, string page) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(page);

    private static ArticleReading Read(byte[] bytes, string? header) => ArticleReader.Read(bytes, new DocumentHints(ContentType: header, Format: DocumentFormat.Html));
}
