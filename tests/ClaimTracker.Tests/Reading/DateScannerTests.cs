using System.Globalization;
using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Tests.Reading;

public sealed class DateScannerTests
{
    [Theory]
    [InlineData("21st Mar 23 3:02 pm", "2023-03-21T15:02:00+00:00")]
    [InlineData("March 21, 2023", "2023-03-21")]
    [InlineData("Published: Tuesday 21 March 2023 at 10.30am", "2023-03-21T10:30:00+00:00")]
    [InlineData("Updated 9:05 AM EST, Wed February 7, 2024", "2024-02-07T09:05:00-05:00")]
    [InlineData("2023-03-21T15:02:11.123+0100", "2023-03-21T15:02:11+01:00")]
    [InlineData("2023-03-21 15:02 UTC", "2023-03-21T15:02:00+00:00")]
    [InlineData("21/03/2023", "2023-03-21")]
    [InlineData("03/21/2023", "2023-03-21")]
    [InlineData("4.5.2021", "2021-05-04")]
    [InlineData("12. März 2020, 14:00 Uhr", "2020-03-12T14:00:00+00:00")]
    [InlineData("2020年1月2日", "2020-01-02")]
    public void A_printed_date_is_found(string text, string expected)
    {
        var date = DateScanner.Find(text);

        date.Should().NotBeNull();
        date!.At.Should().Be(DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal));
        date.HasTime.Should().Be(expected.Contains('T', StringComparison.Ordinal));
        text.Should().Contain(date.Evidence);
    }

    [Theory]
    [InlineData("three days ago")]
    [InlineData("31 February 2023")]
    [InlineData("call 020 7946 0958")]
    [InlineData("version 1.2.3")]
    [InlineData("in March")]
    [InlineData("")]
    public void What_is_no_date_stays_none(string text) => DateScanner.Find(text).Should().BeNull();
}
