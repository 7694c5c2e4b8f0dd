using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Tests.Reading;

/// <summary>The parts that articles on web pages are made of: which are text, and why the others are not.</summary>
public sealed class PagePartsTests
{
    private const string First = "The ferry to Norsund ran aground on Monday night, the coast guard said, and forty people were brought ashore in small boats.";
    private const string Second = "Nobody was hurt, but the harbour stays closed until divers have looked at the hull, a spokeswoman told reporters in Sund.";
    private const string Third = "The line had asked for a new channel three times since last summer and the ministry had refused it every time, papers show.";

    [Fact]
    public void Lists_and_block_quotes_are_text()
    {
        var reading = Read($"<p>{First}</p><p>Three things went wrong:</p><ul><li>The light on the pier was out</li><li>The chart was ten years old</li></ul><blockquote><p>We were lucky that the sea was calm, and nothing else.</p></blockquote><p>{Second}</p>");

        Paragraphs(reading).Should().Equal(First, "Three things went wrong:", "The light on the pier was out", "The chart was ten years old", "We were lucky that the sea was calm, and nothing else.", Second);
    }

    [Fact]
    public void Subheadings_between_paragraphs_are_text()
    {
        var reading = Read($"<p>{First}</p><h2>What the papers show</h2><p>{Third}</p>");

        Paragraphs(reading).Should().Equal(First, "What the papers show", Third);
    }

    [Fact]
    public void Captions_are_not_text_wherever_they_stand()
    {
        var reading = Read($"<figure><img src=a.jpg><figcaption>The ferry on the rocks off Norsund.</figcaption></figure><p>{First}</p><p>The pier in the morning (Photo: Jo Lind/Reuters)</p><p>{Second}</p>");

        Paragraphs(reading).Should().Equal(First, Second);
        Reasons(reading, "caption").Should().Equal("The ferry on the rocks off Norsund.", "The pier in the morning (Photo: Jo Lind/Reuters)");
    }

    [Fact]
    public void A_pull_quote_printed_twice_is_kept_once()
    {
        const string quoted = "“We asked for a channel and were told to wait until somebody drowned,” the captain said.";
        var reading = Read($"<p>{First}</p><blockquote class=pullquote>We asked for a channel and were told to wait until somebody drowned</blockquote><p>{quoted}</p><p>{Second}</p>");

        Paragraphs(reading).Should().Equal(First, quoted, Second);
        Reasons(reading, "repeated").Should().ContainSingle().Which.Should().StartWith("We asked for a channel");
    }

    [Fact]
    public void The_words_of_an_embedded_post_stay_and_its_placeholders_go()
    {
        var reading = Read($"<p>{First}</p><blockquote class='twitter-tweet'><p>The ferry is safe and will sail again in May, whatever you read today.</p>&mdash; Norsund Line (@norsundline) <a href='#'>March 4, 2024</a></blockquote><p>View this post on Instagram</p><p>{Second}</p>");

        reading.Text.Value.Should().Contain("The ferry is safe and will sail again in May").And.NotContain("Instagram");
        Reasons(reading, "embed").Should().Equal("View this post on Instagram");
    }

    [Fact]
    public void The_entries_of_a_live_page_are_text_and_their_clocks_are_not()
    {
        var reading = Read($"<p>{First}</p><div class=live-blog><article><time>20:42</time><h2>Divers arrive</h2><p>{Second}</p></article><article><time>19:05</time><h2>Papers found</h2><p>{Third}</p></article></div>");

        Paragraphs(reading).Should().Equal(First, "Divers arrive", Second, "Papers found", Third);
        Reasons(reading, "dateline").Should().Equal("20:42", "19:05");
    }

    [Fact]
    public void An_element_of_the_pages_own_making_does_not_break_a_paragraph()
    {
        var reading = Read($"<p>The hull was <x-note><a href='#'>opened</a></x-note> below the line, the coast guard said on Monday.</p><p>{Second}</p>");

        Paragraphs(reading).Should().StartWith("The hull was opened below the line, the coast guard said on Monday.");
    }

    [Fact]
    public void First_lines_of_other_reports_that_break_off_are_teasers()
    {
        var teasers = string.Concat(Enumerable.Range(1, 4).Select(i => $"<p class=lead-in>Pier {i} of the old harbour was closed again after a storm that the town had not…</p>"));
        var reading = Read($"<p>{First}</p><p>{Second}</p><p>{Third}</p>{teasers}");

        Paragraphs(reading).Should().Equal(First, Second, Third);
        Reasons(reading, "teaser").Should().HaveCount(4);
    }

    [Theory]
    [InlineData("(Reporting by Ana Ruiz and Tom Hale in Sund; Editing by Jo Lind.)", "byline")]
    [InlineData("Jo Lind contributed reporting from Norsund.", "byline")]
    [InlineData("First published in the Fjord Courier.", "copyright")]
    [InlineData("This is a breaking news story and will be updated as soon as we know more.", "boilerplate")]
    [InlineData("Follow us on Facebook, Instagram and wherever else you like to read.", "share buttons")]
    public void A_credit_or_an_invitation_below_the_text_is_not_text(string line, string reason)
    {
        var reading = Read($"<p>{First}</p><p>{Second}</p><p>{line}</p>");

        Paragraphs(reading).Should().Equal(First, Second);
        Reasons(reading, reason).Should().Contain(line);
    }

    [Fact]
    public void A_note_on_the_author_is_not_text()
    {
        var reading = Read($"<p>{First}</p><p>{Second}</p><p>Ana Ruiz is a freelance writer who lives in Sund.</p>");

        Paragraphs(reading).Should().Equal(First, Second);
        Reasons(reading, "author note").Should().ContainSingle();
    }

    private static ArticleReading Read(string body) =>
        ArticleReader.Read($"<!doctype html><html lang=en><head><title>Ferry aground off Norsund</title></head><body><nav><a href='/'>Home</a></nav><article><h1>Ferry aground off Norsund</h1>{body}</article><footer>About us</footer></body></html>", new DocumentHints());

    private static string[] Paragraphs(ArticleReading reading) => reading.Text.Value.Split("\n\n");

    private static IEnumerable<string> Reasons(ArticleReading reading, string reason) => reading.Skipped.Where(skipped => skipped.Reason == reason).Select(skipped => skipped.Text);
}
