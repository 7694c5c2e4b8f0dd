using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Speakers;

public sealed class SpeakerResolverTests
{
    [Fact]
    public void Every_quote_has_one_attribution_in_the_same_order_and_any_text_returns()
    {
        foreach (var text in HostileTexts.All())
        {
            var (quotes, attributions) = Resolve(text);
            attributions.Select(attribution => attribution.Quote).Should().Equal(quotes.Quotes);
            attributions.Where(attribution => attribution.Speaker is { Name: "" }).Should().BeEmpty();
            attributions.Where(attribution => attribution.Speaker is { Confidence: <= 0 or > 1 }).Should().BeEmpty();
        }
    }

    [Fact]
    public void Every_variant_printed_is_kept_with_the_fullest_name_in_front()
    {
        var text = ArticleText.From("Mr Hale spoke first. Tom Hale, the county engineer, said the dam was sound. “It will hold,” Hale said. The county engineer said he was sure.");

        var speakers = Resolve(text).Attributions.Select(attribution => attribution.Speaker!).ToList();

        speakers.Select(speaker => speaker.Name).Distinct().Should().Equal("Tom Hale");
        speakers[0].Description.Should().Be("county engineer");
        speakers[0].Names.Should().Contain(["Mr Hale", "Tom Hale", "county engineer", "Hale"]);
    }

    [Fact]
    public void A_speaker_is_the_same_value_in_each_of_their_quotes()
    {
        var text = ArticleText.From("Ada Orr said no. Orr added that it was late. She denied the report.");

        Resolve(text).Attributions.Select(attribution => string.Join('|', attribution.Speaker!.Names)).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void Memory_grows_with_the_text_and_not_with_its_square()
    {
        foreach (var piece in HostileTexts.Floods)
        {
            Growth.OfFourTimes(piece, text => Resolve(text)).Should().BeLessThan(Growth.MostForFourTimes, piece);
        }
    }

    [Theory]
    [InlineData("Xinhua quoted a foreign ministry spokesman as saying that the dam was safe.", "foreign ministry spokesman", "Xinhua")]
    [InlineData("Tom Hale was quoted by Xinhua as saying the dam was safe.", "Tom Hale", "Xinhua")]
    [InlineData("A minister told the news agency TASS the dam was safe.", "minister", "TASS")]
    [InlineData("“The dam is safe,” a minister told Reuters.", "minister", "Reuters")]
    [InlineData("“Nobody was hurt,” Tom Hale said in an interview with the Financial Times.", "Tom Hale", "Financial Times")]
    [InlineData("Speaking to AFP, Ada Orr said the ferry would sail.", "Ada Orr", "AFP")]
    [InlineData("“The dam is safe,” Ada Orr said to the newspaper The Evening Herald.", "Ada Orr", "The Evening Herald")]
    public void Who_is_quoted_speaks_and_the_outlet_relays(string text, string speaker, string relay)
    {
        var attribution = Resolve(ArticleText.From(text)).Attributions.Should().ContainSingle().Subject;

        attribution.Speaker!.Name.Should().Be(speaker);
        attribution.Via.Select(link => link.Name).Should().Equal(relay);
    }

    private static (QuoteFindings Quotes, IReadOnlyList<Attribution> Attributions) Resolve(ArticleText text)
    {
        var segmentation = Segmenter.Split(text);
        var quotes = QuoteFinder.Find(text, segmentation);
        return (quotes, SpeakerResolver.Resolve(ArticleReader.ReadAsIs(text.Value), segmentation, quotes));
    }
}
