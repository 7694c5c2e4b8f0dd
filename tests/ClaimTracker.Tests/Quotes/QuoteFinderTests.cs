using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Quotes;

public sealed class QuoteFinderTests
{
    [Fact]
    public void Spans_slice_inside_the_text_and_those_of_one_quote_never_overlap()
    {
        foreach (var text in HostileTexts.All())
        {
            var findings = QuoteFinder.Find(text, Segmenter.Split(text));
            foreach (var quote in findings.Quotes)
            {
                quote.Content.Should().NotBeEmpty();
                var spans = quote.Source.Concat(quote.Cue).Concat(quote.Content).OrderBy(span => span.Start).ToList();
                spans.Where(span => span.IsEmpty || span.End > text.Length).Should().BeEmpty();
                spans.Zip(spans.Skip(1)).Where(pair => pair.First.Overlaps(pair.Second)).Should().BeEmpty();
                quote.Content.Should().BeInAscendingOrder((a, b) => a.Start.CompareTo(b.Start));
                quote.HedgeWords.Where(span => !quote.Content.Concat(quote.Cue).Any(part => part.Contains(span))).Should().BeEmpty();
            }
        }
    }

    [Theory]
    [InlineData("Orr said: “We will close the bridge.\n\n“It is not safe.”", "“We will close the bridge.|“It is not safe.”")]
    [InlineData("Swedish officials claim Oslo has asked for ferries and other help since the start of the storms, according to the Financial Times.", "Oslo has asked for ferries and other help since the start of the storms")]
    [InlineData("The bridge appears to be closing to lorries, council leader Ada Orr warned as the storm reached Oslo.", "The bridge appears to be closing to lorries")]
    public void What_only_the_rules_can_see_stands_beside_the_model(string printed, string content)
    {
        var text = ArticleText.From(printed);

        var quotes = QuoteFinder.Find(text, Segmenter.Split(text)).Quotes;

        quotes.Should().ContainSingle();
        string.Join('|', quotes[0].Content.Select(text.Slice)).Should().Be(content);
    }

    [Fact]
    public void Finding_twice_gives_the_same()
    {
        foreach (var text in HostileTexts.All())
        {
            var segmentation = Segmenter.Split(text);
            QuoteFinder.Find(text, segmentation).Should().BeEquivalentTo(QuoteFinder.Find(text, segmentation));
        }
    }

    [Fact]
    public void A_parent_comes_before_its_child_and_holds_it()
    {
        foreach (var text in HostileTexts.All())
        {
            var quotes = QuoteFinder.Find(text, Segmenter.Split(text)).Quotes;
            for (var i = 0; i < quotes.Count; i++)
            {
                if (quotes[i].Parent is { } parent)
                {
                    parent.Should().BeLessThan(i);
                }
            }
        }
    }

    [Fact]
    public void Memory_grows_with_the_text_and_not_with_its_square()
    {
        foreach (var piece in HostileTexts.Floods)
        {
            Growth.OfFourTimes(piece, text => QuoteFinder.Find(text, Segmenter.Split(text))).Should().BeLessThan(Growth.MostForFourTimes, piece);
        }
    }
}
