using System.Text;
using System.Text.Json;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Commands;

public class ReadCommandTests
{
    private const string Report = "Ferry will sail again\n\nThe ferry to Norsund will sail again, the minister said on Monday.\n\n“We have signed the contract,” said Ada Lindqvist, the minister.\n";

    private const string Paragraphs =
        "<p>The ferry to Norsund will sail again, the harbour office said on Monday, two years after it was stopped for want of money.</p>" +
        "<p>“We have signed the contract,” said Ada Lindqvist, the minister, who had promised it before the election in the spring.</p>" +
        "<p>The yard would not say who pays for it, and the people on the quay said that they would believe it when they saw it.</p>";

    [Fact]
    public async Task One_line_an_article_in_the_documented_shape()
    {
        using var folder = new TemporaryFolder();
        var run = await Verbs.RunAsync("read", folder.Write("ferry.txt", Report));
        run.Code.Should().Be(0, run.Error);
        var article = JsonDocument.Parse(run.Lines.Should().ContainSingle().Subject).RootElement;
        article.EnumerateObject().Select(p => p.Name).Should().Equal("id", "title", "authors", "outlet", "published", "language", "text", "skipped", "corrections", "notes", "quotes", "claims");
        article.GetProperty("id").GetString().Should().Be("ferry.txt");
        article.GetProperty("outlet").EnumerateObject().Select(p => p.Name).Should().Equal("name", "basis");
        article.GetProperty("outlet").GetProperty("basis").GetString().Should().Be("not stated");
        article.GetProperty("published").ValueKind.Should().Be(JsonValueKind.Null);
    }

    [Fact]
    public async Task A_quote_has_its_spans_its_speaker_and_the_rule_that_found_it()
    {
        var quote = QuoteOf(await ReadAsIsAsync("The yard was glad. “We have signed the contract,” said Ada Lindqvist, the minister."), "signed");
        quote.EnumerateObject().Select(p => p.Name).Should().Equal(
            "kind", "source", "cue", "content", "speaker", "sourceKind", "via", "stance", "hedge", "hedgeWords", "rule", "reason", "confidence");
        quote.GetProperty("kind").GetString().Should().Be("direct");
        quote.GetProperty("reason").GetString().Should().EndWith(".");
        quote.GetProperty("speaker").GetString().Should().Be("Ada Lindqvist");
        quote.GetProperty("stance").GetString().Should().Be("asserts");
        quote.GetProperty("hedge").GetString().Should().Be("none");
    }

    [Fact]
    public async Task Corrections_and_notes_on_the_reading_are_printed()
    {
        const string correction = "This article was amended on 5 March 2024 to name the yard.";
        var run = await JsonLinesAsync($$"""{"id":"a","html":"<html><body><article>{{Paragraphs}}<p>{{correction}}</p><p>Subscribe to continue reading this article.</p></article></body></html>"}""");
        var article = JsonDocument.Parse(run.Lines.Should().ContainSingle().Subject).RootElement;
        article.GetProperty("corrections").EnumerateArray().Select(words => words.GetString()).Should().Equal(correction);
        article.GetProperty("notes").EnumerateArray().Should().ContainSingle().Which.GetString().Should().Contain("paywall");
    }

    [Fact]
    public async Task Offsets_count_code_points_and_not_utf16_units()
    {
        var article = await ReadAsIsAsync("The sign said 😀😀 to everybody. “It sails on Friday 😀 at noon,” Ada Lindqvist said.");
        var text = article.GetProperty("text").GetString()!.EnumerateRunes().ToList();
        var content = QuoteOf(article, "It sails").GetProperty("content")[0];
        string.Concat(text[content[0].GetInt32()..content[1].GetInt32()]).Should().StartWith("“It sails on Friday 😀 at noon").And.NotContain("said");
    }

    [Fact]
    public async Task As_is_skips_nothing_and_keeps_the_input()
    {
        const string text = "Home News Sport\n\nHe said so.\n\nRead more";
        var article = await ReadAsIsAsync(text);
        article.GetProperty("text").GetString().Should().Be(text);
        article.GetProperty("skipped").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public async Task Json_lines_keep_their_ids_and_what_they_say_of_the_article()
    {
        var run = await JsonLinesAsync(
            """{"id":"a","text":"The ferry sails on Friday.","title":"Ferry","outlet":"Harbour Gazette","published":"2024-03-04","url":"https://gazette.example/1"}""",
            $$"""{"id":7,"html":"<html><body><article>{{Paragraphs}}</article></body></html>"}""",
            $$"""{"id":"c","html_base64":"{{Convert.ToBase64String(Encoding.UTF8.GetBytes($"<article>{Paragraphs}</article>"))}}"}""");
        run.Code.Should().Be(0, run.Error + run.Out);
        var first = JsonDocument.Parse(run.Lines[0]).RootElement;
        first.GetProperty("id").GetString().Should().Be("a");
        first.GetProperty("title").GetString().Should().Be("Ferry");
        first.GetProperty("outlet").GetRawText().Should().Be("""{"name":"Harbour Gazette","basis":"given"}""");
        first.GetProperty("published").GetString().Should().Be("2024-03-04");
        run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()).Should().Equal("a", "7", "c");
    }

    [Theory]
    [InlineData("""{"id":"a","text":"x","colour":"red"}""", "unknown field \"colour\"")]
    [InlineData("""{"id":"a"}""", "exactly one of text, html, html_base64")]
    [InlineData("""{"id":"a","text":"x","html":"y"}""", "exactly one of text, html, html_base64")]
    [InlineData("""{"text":"x"}""", "no \"id\"")]
    [InlineData("""{"id":"a","text":5}""", "\"text\" that is not a string")]
    [InlineData("""{"id":"a","text":"\ud800"}""", "not valid Unicode")]
    [InlineData("""{"id":"a","html_base64":"%%%"}""", "not base64")]
    [InlineData("""{"id":"a","text":"x","published":"yesterday"}""", "no date")]
    [InlineData("""{"id":"a","text":"x","url":"file:///etc/passwd"}""", "not an http or https address")]
    [InlineData("{", "not valid JSON")]
    [InlineData("[1]", "not a JSON object")]
    public async Task A_broken_record_is_a_line_with_its_reason_and_the_others_are_read(string record, string reason)
    {
        var run = await JsonLinesAsync(record, """{"id":"good","text":"The ferry sails on Friday, the harbour office said on Monday."}""");
        run.Code.Should().Be(3);
        run.Lines.Should().HaveCount(2, "every input has its line");
        JsonDocument.Parse(run.Lines[0]).RootElement.GetProperty("error").GetString().Should().StartWith("Line 1 ").And.Contain(reason);
        JsonDocument.Parse(run.Lines[1]).RootElement.TryGetProperty("error", out _).Should().BeFalse();
    }

    [Fact]
    public async Task A_path_that_leads_nowhere_is_refused_before_anything_is_printed()
    {
        using var folder = new TemporaryFolder();
        var run = await Verbs.RunAsync("read", folder.Write("ferry.txt", Report), folder.At("missing.txt"));
        run.Should().BeEquivalentTo(new { Code = 2, Out = "" });
        run.Error.Should().Contain("missing.txt");
    }

    [Fact]
    public async Task A_folder_gives_its_articles_by_name()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.txt", Report);
        folder.Write("deep/a.html", "<p>" + Report + "</p>");
        folder.Write("picture.png", "no article");
        var run = await Verbs.RunAsync("read", folder.Path);
        run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty("id").GetString()).Should().Equal("b.txt", "a.html");
    }

    /// <summary>The quote whose content holds the words.</summary>
    private static JsonElement QuoteOf(JsonElement article, string words)
    {
        var text = article.GetProperty("text").GetString()!.EnumerateRunes().ToList();
        return article.GetProperty("quotes").EnumerateArray().First(q => q.GetProperty("content").EnumerateArray()
            .Any(span => string.Concat(text[span[0].GetInt32()..span[1].GetInt32()]).Contains(words, StringComparison.Ordinal)));
    }

    private static async Task<JsonElement> ReadAsIsAsync(string text)
    {
        var run = await Verbs.RunAsync(Encoding.UTF8.GetBytes(text), "read", "--as-is", "-");
        run.Code.Should().Be(0, run.Error);
        return JsonDocument.Parse(run.Lines.Should().ContainSingle().Subject).RootElement;
    }

    private static Task<VerbRun> JsonLinesAsync(params string[] lines) =>
        Verbs.RunAsync(Encoding.UTF8.GetBytes(string.Join('\n', lines)), "read", "--jsonl");
}
