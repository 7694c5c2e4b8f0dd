using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Tests.Reading;

public sealed class ArticleReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n\t\r\n ")]
    [InlineData("\u200b\u200d\ufeff\u2060")]
    public void Blanks_are_refused_in_words(string text) =>
        ArticleReader.Read(text, new DocumentHints()).Problem.Should().StartWith("There is no readable text");

    [Fact]
    public void A_page_of_links_is_refused_with_its_number_of_words()
    {
        var links = string.Concat(Enumerable.Range(0, 20).Select(i => $"<li><a href='/{i}'>More of it</a></li>"));

        ArticleReader.Read($"<html><body><nav><ul>{links}</ul></nav><p>Log in to go on</p></body></html>", new DocumentHints()).Problem
            .Should().StartWith("No article text found (65 words of text, most of it links).");
    }

    [Fact]
    public void Text_that_is_taken_as_it_is_keeps_every_character()
    {
        const string text = "Read more:\n\nA line\nand  two blanks.\n";

        var reading = ArticleReader.ReadAsIs(text);

        reading.Text.Value.Should().Be(text);
        reading.Skipped.Should().BeEmpty();
        reading.Problem.Should().BeNull();
    }

    [Fact]
    public void Pasted_text_without_any_page_around_it_is_all_body()
    {
        var reading = ArticleReader.Read("The minister said that the bridge was safe.\n\nThe engineers disagreed with him.", new DocumentHints());

        reading.Text.Value.Should().Be("The minister said that the bridge was safe.\n\nThe engineers disagreed with him.");
        reading.Title.Should().BeNull();
        reading.Skipped.Should().BeEmpty();
    }

    [Fact]
    public void Text_in_another_language_is_kept_with_a_note()
    {
        var reading = ArticleReader.Read("Der Minister sagte am Montag, dass die Brücke für den Verkehr gesperrt werden muss. Die Stadt hat das nicht bestätigt und will es auch nicht.", new DocumentHints());

        reading.Language.Should().Be("de");
        reading.Notes.Should().ContainSingle().Which.Should().Contain("German");
    }

    [Fact]
    public void Reading_the_same_document_twice_gives_the_same()
    {
        const string page = "<article><h1>Dam holds</h1><p>The dam held all night, the engineer said on Friday, and the valley slept.</p><p>No one was moved, and the road stayed open for the whole of the morning.</p></article>";

        var first = ArticleReader.Read(page, new DocumentHints());

        ArticleReader.Read(page, new DocumentHints()).Should().BeEquivalentTo(first);
        first.Title.Should().Be("Dam holds");
    }
}
