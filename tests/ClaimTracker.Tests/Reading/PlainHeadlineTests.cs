using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Tests.Reading;

/// <summary>Finding the headline in text that was copied from a page.</summary>
public sealed class PlainHeadlineTests
{
    private const string Prose = "The ferry to Norsund ran aground on Monday night, the coast guard said, and forty people were brought ashore in small boats.\n\nNobody was hurt, but the harbour stays closed until divers have looked at the hull, a spokeswoman told reporters in Sund.";

    [Theory]
    [InlineData("Emoji 😀 story")]
    [InlineData("🚢 Ferry aground off Norsund 🚨")]
    [InlineData("Is the ferry safe?")]
    [InlineData("Ferry aground: “We were lucky”")]
    public void A_first_line_is_the_headline(string line) => Read($"{line}\n\n{Prose}").Title.Should().Be(line);

    [Theory]
    [InlineData("Emoji 😀 story\n\nThe bridge is safe, the minister said on Monday.")]
    [InlineData("Emoji 😀 story\nThe bridge is safe, the minister said on Monday.\nNobody had asked.")]
    [InlineData("Emoji 😀 story\n\nThe bridge 😀 is safe")]
    [InlineData("😀 Emoji story\n\nby Ana Ruiz\n\nThe bridge is safe, the minister said on Monday.")]
    public void A_headline_with_an_emoji_is_one_above_short_text_too(string text) => Read(text).Title.Should().Contain("😀");

    [Fact]
    public void A_list_of_other_reports_does_not_swallow_the_headline()
    {
        var reading = Read($"Recommended\nMotoring\nFerry aground off Norsund, forty brought ashore\nCoast guard says that nobody was hurt\nBy Ana Ruiz\n4 March 2024\n{Prose}");

        reading.Title.Should().Be("Ferry aground off Norsund, forty brought ashore");
        reading.Authors.Should().Equal("Ana Ruiz");
    }

    [Fact]
    public void The_topmost_of_headline_standfirst_and_caption_is_the_headline()
    {
        var reading = Read($"News\nFerry aground off Norsund\nForty people brought ashore in small boats by the coast guard\nThe ferry off Norsund on Monday night\n{Prose}");

        reading.Title.Should().Be("Ferry aground off Norsund");
    }

    [Fact]
    public void Date_and_byline_below_the_headline_win_over_those_of_other_reports()
    {
        var reading = Read($"Latest\nCouncil votes on fees for moorings\nBy Tom Hale\n1 January 2020\nFerry aground off Norsund\nBy Ana Ruiz\n4 March 2024\n\n{Prose}");

        reading.Title.Should().Be("Ferry aground off Norsund");
        reading.Authors.Should().Equal("Ana Ruiz");
        reading.Published!.At.Should().Be(new DateTimeOffset(2024, 3, 4, 0, 0, 0, TimeSpan.Zero));
    }

    [Theory]
    [InlineData("Ana Ruiz\n4 March 2024 - 14:19")]
    [InlineData("4 March 2024 - 14:19\nAna Ruiz Parliamentary Editor")]
    [InlineData("Share\nAna Ruiz\nPosted: Mar 4, 2024 / 02:19 PM MDT / Updated: Mar 5, 2024 / 03:38 PM MDT")]
    public void A_name_beside_the_date_below_the_headline_is_the_author(string lines)
    {
        var reading = Read($"News\nFerry aground off Norsund\n{lines}\n{Prose}");

        reading.Authors.Should().Equal("Ana Ruiz");
        reading.Published!.At.Date.Should().Be(new DateTime(2024, 3, 4));
        reading.Text.Value.Should().Be(Prose);
    }

    [Fact]
    public void Readers_comments_are_not_text()
    {
        var reading = Read($"Ferry aground off Norsund\n\n{Prose}\n\nThe line had asked for a new channel three times since last summer, and the ministry had refused it every time, as papers show that this paper has seen in Sund.\n\n2 responses to “Ferry aground”\n\nseadog says:\n\nI have sailed that channel for thirty years and never once touched the ground, not even in a storm.\n\nReply\n\nlandlubber says:\n\nWell, then you should tell the ministry how it is done, because nobody else seems to know.\n\nReply");

        reading.Text.Value.Should().EndWith("seen in Sund.");
        reading.Skipped.Should().Contain(skipped => skipped.Reason == "comment" && skipped.Text.StartsWith("I have sailed"));
    }

    [Fact]
    public void Pictures_of_a_gallery_and_their_captions_are_not_text()
    {
        var reading = Read($"Ferry aground off Norsund\n\nImage 1 of 2\n\nThe ferry lies on the rocks off Norsund.\n\nImage 2 of 2\n\nDivers look at the hull of the ferry.\n\n{Prose}");

        reading.Text.Value.Should().Be(Prose);
    }

    [Fact]
    public void Three_cut_menu_lines_do_not_make_a_text_hard_wrapped()
    {
        const string menu = "Saved articles bookmark Account settings Manage newsletters\nmail Log out\nSections of the paper expand Sections of the paper collapse\nmenu Close\nPuzzles and games expand Puzzles and games collapse\nextension More\nHome";

        Read($"{menu}\nFerry aground off Norsund\n{Prose.Replace("\n\n", "\n", StringComparison.Ordinal)}").Text.Value.Should().Be(Prose);
    }

    private static ArticleReading Read(string text) => ArticleReader.Read(text, new DocumentHints(Format: DocumentFormat.PlainText));
}
