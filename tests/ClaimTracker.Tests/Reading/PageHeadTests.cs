using System.Globalization;
using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Tests.Reading;

/// <summary>The lines between a page's headline and its first paragraph: who wrote it, when, and what is text already.</summary>
public sealed class PageHeadTests
{
    private const string First = "The ferry to Norsund ran aground on Monday night, the coast guard said, and forty people were brought ashore in small boats.";
    private const string Second = "Nobody was hurt, but the harbour stays closed until divers have looked at the hull, a spokeswoman told reporters in Sund.";
    private const string Headline = "Ferry aground off Norsund";

    [Theory]
    [InlineData("By Ann Lowe", "Ann Lowe")]
    [InlineData("By Ann Lowe and Ben Hale", "Ann Lowe", "Ben Hale")]
    [InlineData("By JANE FELL and OMAR HADDAD", "JANE FELL", "OMAR HADDAD")]
    [InlineData("By Ann Lowe, Ben Hale and Mary Stone, political correspondents in Westhaven, and Tom Reyes in Sund", "Ann Lowe", "Ben Hale", "Mary Stone", "Tom Reyes")]
    [InlineData("By Ann Lowe, BBC News, Westhaven", "Ann Lowe")]
    [InlineData("By Ann Lowe | Published 21:04 | Updated: 22:10", "Ann Lowe")]
    [InlineData("By Ben Hale, Showbusiness", "Ben Hale")]
    [InlineData("Jane Fell and Omar Haddad in Westhaven", "Jane Fell", "Omar Haddad")]
    [InlineData("BY ANN LOWE AND BEN HALE", "ANN LOWE", "BEN HALE")]
    [InlineData("Ann Lowe | 4 May 2026", "Ann Lowe")]
    [InlineData("Tom Reyes (now) and Jane Fell (earlier)", "Tom Reyes", "Jane Fell")]
    [InlineData("Reporting by Jane Fell; editing by Tom Reyes", "Jane Fell")]
    public void A_byline_names_its_authors_and_is_no_text(string line, params string[] authors)
    {
        var reading = Page($"<p>{line}</p>");

        reading.Authors.Should().Equal(authors);
        reading.Text.Value.Should().Be($"{First}\n\n{Second}");
        reading.Skipped.Should().Contain(new SkippedText(line, "byline"));
    }

    [Theory]
    [InlineData("Published 21:04")]
    [InlineData("Updated: 08:11")]
    public void A_clock_alone_names_no_author(string line)
    {
        var reading = Page($"<p>{line}</p>");

        reading.Authors.Should().BeEmpty();
        reading.Skipped.Should().Contain(new SkippedText(line, "dateline"));
    }

    [Theory]
    [InlineData("<p>4 May 2026 21.04 BST</p><p>Last modified on 5 May 2026 08.11 BST</p>", "2026-05-04T21:04:00+01:00")]
    [InlineData("<p>Published: 21:04, 4 May 2026 | Updated: 08:11</p>", "2026-05-04T21:04:00Z")]
    [InlineData("<p>Updated: 08:11, 5 May 2026 | Published: 21:04, 4 May 2026</p>", "2026-05-04T21:04:00Z")]
    [InlineData("<p>Last modified on 5 May 2026 08.11 BST</p>", "2026-05-05T08:11:00+01:00")]
    public void The_date_is_that_of_publication_where_one_stands(string lines, string expected) =>
        Page(lines).Published!.At.Should().Be(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("<blockquote><p>The ferry will sail again in May.</p>— Norsund Line, March 4, 2024</blockquote>")]
    [InlineData("<p>This article was amended on 15 March 2026 to name the ferry.</p>")]
    public void The_date_of_a_quoted_post_or_of_a_correction_is_not_the_reports(string part) =>
        Page("", part).Published.Should().BeNull();

    [Fact]
    public void A_short_sentence_opens_the_text() =>
        Page("<p>By Ann Lowe and Ben Hale</p><p>12 May 2026</p><p>The ferry is lost.</p>").Text.Value.Should().Be($"The ferry is lost.\n\n{First}\n\n{Second}");

    [Fact]
    public void Below_the_sites_name_the_first_heading_is_the_title()
    {
        var reading = Read($"<html><head><title>Harbour Gazette</title></head><body><article><h2>{Headline}</h2><p>By Ann Lowe</p><p>4 May 2026</p><p>{First}</p><p>{Second}</p></article></body></html>");

        reading.Title.Should().Be(Headline);
        reading.Skipped.Select(skipped => skipped.Reason).Should().Equal("headline", "headline", "byline", "dateline");
    }

    private static ArticleReading Page(string above, string below = "") =>
        Read($"<!doctype html><html lang=en><head><title>{Headline}</title></head><body><article><h1>{Headline}</h1>{above}<p>{First}</p>{below}<p>{Second}</p></article></body></html>");

    private static ArticleReading Read(string page) => ArticleReader.Read(page, new DocumentHints());
}
