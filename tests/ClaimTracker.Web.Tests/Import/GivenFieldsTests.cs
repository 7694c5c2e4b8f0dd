using ClaimTracker.Web.Import;

namespace ClaimTracker.Web.Tests.Import;

public class GivenFieldsTests
{
    [Theory]
    [InlineData("2024-03-04", "2024-03-04T00:00:00Z", false)]
    [InlineData("2024-03-04T15:02", "2024-03-04T15:02:00Z", true)]
    [InlineData("2024-03-04T15:02Z", "2024-03-04T15:02:00Z", true)]
    [InlineData("2024-03-04T15:02:30+01:00", "2024-03-04T14:02:30Z", true)]
    public void A_day_or_a_moment_is_a_date(string text, string utc, bool hasTime)
    {
        var date = GivenFields.ParseDate(text);
        date!.At.UtcDateTime.Should().Be(DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture).UtcDateTime);
        date.HasTime.Should().Be(hasTime);
    }

    [Theory]
    [InlineData("04/03/2024")]
    [InlineData("2024-02-31")]
    [InlineData("0000-01-01")]
    [InlineData("1499-12-31")]
    [InlineData("2201-01-01")]
    [InlineData("9999-12-31T23:59-05:00")]
    [InlineData("yesterday")]
    [InlineData("")]
    public void Anything_else_is_none(string text) => GivenFields.ParseDate(text).Should().BeNull();

    [Theory]
    [InlineData("https://gazette.example/ferry?id=1", "https://gazette.example/ferry?id=1")]
    [InlineData("http://gazette.example", "http://gazette.example/")]
    public void A_web_address_is_one(string text, string url) => GivenFields.ParseUrl(text).Should().Be(url);

    [Theory]
    [InlineData("ftp://gazette.example/")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("//gazette.example/")]
    [InlineData("gazette.example")]
    [InlineData("https://name:word@gazette.example/")]
    public void Anything_else_is_no_address(string text) => GivenFields.ParseUrl(text).Should().BeNull();
}
