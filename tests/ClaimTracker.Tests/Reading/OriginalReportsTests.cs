using ClaimTracker.Extraction.Reading;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Reading;

/// <summary>The five reports that the project began with, where somebody has them: plain text saved from web pages.</summary>
public sealed class OriginalReportsTests
{
    [SkippableFact]
    public void Report_000_has_title_byline_and_date_and_its_four_teasers_are_not_body()
    {
        var reading = Read("000_4fa1a992eb0171be.txt");

        reading.Title.Should().StartWith("Putin asks China for").And.EndWith("Chinese authorities’");
        reading.Authors.Should().Equal("LLB political Reporter");
        reading.Published!.At.Should().Be(new DateTimeOffset(2023, 3, 21, 15, 2, 0, TimeSpan.Zero));
        reading.Outlet.Basis.Should().Be(OutletBasis.NotStated);
        Paragraphs(reading).Should().HaveCount(13);
        Paragraphs(reading)[0].Should().StartWith("NATO has claimed");
        Paragraphs(reading)[4].Should().StartWith("He then added, “But we have seen some signs");
        Paragraphs(reading)[^1].Should().EndWith("let’s not run ahead.”");
        Reasons(reading).Should().Equal("navigation", "headline", "byline", "dateline", "teaser", "teaser", "teaser", "teaser", "teaser", "comment form", "teaser", "signup", "form");
    }

    [SkippableFact]
    public void Report_001_states_its_outlet_in_the_byline()
    {
        var reading = Read("001_692eb58f772b247c.txt");

        reading.Title.Should().Be("Stoltenberg: Russia may have asked China for weapons");
        reading.Authors.Should().BeEmpty();
        reading.Outlet.Should().Be(new OutletReading("time news", OutletBasis.Stated, "by time news"));
        reading.Published.Should().BeNull();
        Paragraphs(reading).Should().HaveCount(9);
        Paragraphs(reading)[^1].Should().EndWith("Chinese weapons to Russia.");
        Reasons(reading).Should().Equal("headline", "byline", "teaser", "teaser", "teaser", "comment form");
    }

    [SkippableFact]
    public void Report_002_has_captions_printed_twice_that_are_not_body()
    {
        var reading = Read("002_e8ff272066c3e311.txt");

        reading.Title.Should().EndWith("Nato chief says");
        Paragraphs(reading).Should().HaveCount(13);
        Paragraphs(reading)[0].Should().StartWith("China appears to be mulling");
        Reasons(reading).Should().Equal("headline", "caption", "repeated caption", "caption", "repeated caption");
    }

    [SkippableFact]
    public void Report_003_goes_on_behind_the_lines_that_interrupt_it()
    {
        var reading = Read("003_0c6b894563dbd474.txt");

        reading.Title.Should().StartWith("Putin asks China for military assistance").And.EndWith("claims US");
        Paragraphs(reading)[0].Should().StartWith("American officials claim");
        Paragraphs(reading)[5].Should().StartWith("“We sincerely hope");
        Paragraphs(reading)[^1].Should().EndWith("collapse of the Soviet Union.”");
        Reasons(reading).Should().Equal("navigation", "headline", "teaser", "teaser", "navigation", "navigation", "comment form", "comment form");
    }

    [SkippableFact]
    public void Report_004_is_joined_from_lines_with_blank_lines_between()
    {
        var reading = Read("004_e6a7c9a6eb8a1da0.txt");

        reading.Title.Should().StartWith("China slams");
        Reasons(reading).Should().Equal("headline", "headline repeated", "player", "player");
        reading.Text.Value.Should().Contain("According to Financial Times, a spokesperson for the Chinese embassy")
            .And.Contain("A separate report in Financial Times revealed").And.NotContain("_").And.NotContain("  ").And.EndWith("are compared.");
    }

    private static ArticleReading Read(string name) =>
        ArticleReader.Read(File.ReadAllBytes(Repository.NeedGold("seeds", name)), new DocumentHints(name));

    private static string[] Paragraphs(ArticleReading reading) => reading.Text.Value.Split("\n\n");

    private static IEnumerable<string> Reasons(ArticleReading reading) => reading.Skipped.Select(skipped => skipped.Reason);
}
