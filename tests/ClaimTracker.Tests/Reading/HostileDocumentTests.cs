using System.Text;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Reading;

public sealed class HostileDocumentTests
{
    public static TheoryData<string> Floods => ["<div>", "<b>", "<font>", "<a href='x'>", "<", "<!--", "<svg>", "<script>", "<p>", "<br>", "<table><tr><td>", "<li><table><template>", "</p>", "<b><p></b>", "&amp;", "<p a=b", "\"", "“", "a ", "a\n", "<ul><li>", "<select><option>", "<p>Word. </p>", "]]>", "[", "_", "*", "by ", "- a\n", "© ", "(", "a\u0301\u0301"];

    [Theory]
    [MemberData(nameof(Floods))]
    public void A_flood_of_one_thing_is_read_or_refused_in_every_format(string piece)
    {
        var flood = string.Concat(Enumerable.Repeat(piece, 600_000 / piece.Length));
        foreach (var format in new[] { DocumentFormat.Html, DocumentFormat.PlainText, DocumentFormat.Markdown })
        {
            var reading = ArticleReader.Read(flood, new DocumentHints(Format: format));

            (reading.Problem is null).Should().Be(reading.Text.Length > 0);
        }
    }

    [Fact]
    public void A_hundred_thousand_nested_elements_are_refused()
    {
        var page = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "<p>The end of it.</p>" + string.Concat(Enumerable.Repeat("</div>", 100_000));

        ArticleReader.Read(page, new DocumentHints("deep.html")).Problem.Should().Contain("nested too deeply");
    }

    [Fact]
    public void A_tag_with_a_million_attributes_is_read_past()
    {
        var page = "<p" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $" a{i}=1 class=x")) + ">The harbour is closed until further notice, the port authority said on Monday, and ships are sent to Holm instead of it.</p>"
            + "<p>It gave no reason for the closure, which came as a surprise to the crews of three ferries.</p>";

        ArticleReader.Read(page, new DocumentHints("wide.html")).Text.Value.Should().StartWith("The harbour is closed");
    }

    [Fact]
    public void One_line_of_five_megabytes_is_an_article_of_one_paragraph()
    {
        var line = string.Concat(Enumerable.Repeat("The river rose again on Sunday, the mayor said. ", 110_000));

        var reading = ArticleReader.Read(Encoding.UTF8.GetBytes(line), new DocumentHints("long.txt"));

        reading.Problem.Should().BeNull();
        reading.Text.Value.Should().HaveLength(line.Length - 1).And.NotContain("\n");
    }

    [Fact]
    public void Any_bytes_return()
    {
        var random = new Random(7);
        for (var n = 0; n < 400; n++)
        {
            var bytes = new byte[random.Next(0, 400)];
            random.NextBytes(bytes);
            var reading = ArticleReader.Read(bytes, new DocumentHints(n % 2 == 0 ? "a.html" : "a.txt"));

            (reading.Problem is null).Should().Be(reading.Text.Length > 0);
        }
    }

    [Fact]
    public void Hostile_texts_lose_no_word_between_body_and_skipped()
    {
        foreach (var text in HostileTexts.All())
        {
            var reading = ArticleReader.Read(text.Value, new DocumentHints(Format: DocumentFormat.PlainText));
            var kept = reading.Text.Value + string.Concat(reading.Skipped.Select(skipped => skipped.Text));

            if (reading.Problem is null || reading.Skipped.Count > 0)
            {
                Letters(kept).Should().Equal(Letters(text.Value));
            }
        }
    }

    [Fact]
    public void Random_lines_lose_no_line_between_body_and_skipped()
    {
        string[] lines = ["Read more on floods:", "The dam held, the engineer said on Friday.", "Leave a Comment", "By Ana Ruiz", "4 March 2021", "", "", "Home News Dam holds", "Dam holds", "A crowd at the dam (AP)", "© 2021 Dam News", "“It held,” she said.", "and went on without an end", "This is a long line that a hard wrap has cut off somewhere in the middle of"];
        var random = new Random(11);
        for (var n = 0; n < 500; n++)
        {
            var text = string.Join('\n', Enumerable.Range(0, random.Next(1, 25)).Select(_ => lines[random.Next(lines.Length)]));
            var reading = ArticleReader.Read(text, new DocumentHints(Format: DocumentFormat.PlainText));
            if (reading.Problem is null)
            {
                Letters(reading.Text.Value + string.Concat(reading.Skipped.Select(skipped => skipped.Text))).Should().Equal(Letters(text));
            }
        }
    }

    private static IEnumerable<KeyValuePair<char, int>> Letters(string text) =>
        text.Where(char.IsLetterOrDigit).CountBy(c => c).OrderBy(pair => pair.Key);
}
