using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Claims;

public class ClaimFinderTests
{
    [Fact]
    public void Any_text_is_lawful_and_every_span_lies_inside_it()
    {
        foreach (var text in HostileTexts.All())
        {
            var findings = Extractor.Extract(ArticleReader.ReadAsIs(text.Value) with { Title = text.Value.ReplaceLineEndings(" ") });
            foreach (var claim in findings.Claims)
            {
                var length = claim.Place == AppearancePlace.Headline ? findings.Reading.Title!.Length : findings.Reading.Text.Length;
                claim.Span.Start.Should().BeGreaterThanOrEqualTo(0);
                claim.Span.End.Should().BeLessThanOrEqualTo(length);
                claim.Statement.Should().NotBeNullOrWhiteSpace();
                claim.HedgeWords.Where(span => span.End > length || span.IsEmpty).Should().BeEmpty();
            }
        }
    }

    [Fact]
    public void Reading_twice_gives_the_same()
    {
        const string text = "Officials said that Oslo asked Berlin for tanks. “We deny that,” she said.";
        var first = Extractor.Extract(ArticleReader.ReadAsIs(text)).Claims;
        var second = Extractor.Extract(ArticleReader.ReadAsIs(text)).Claims;
        first.Should().BeEquivalentTo(second);
    }

    [Fact]
    public void Memory_grows_with_the_text_and_not_with_its_square()
    {
        foreach (var piece in HostileTexts.Floods)
        {
            Growth.OfFourTimes(piece, text => ClaimFinder.Find(ArticleReader.ReadAsIs(text.Value), Segmenter.Split(text), []))
                .Should().BeLessThan(Growth.MostForFourTimes, piece);
        }
    }
}
