using System.Text;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Quotes.Tagging;

public sealed class TaggedQuoteFinderTests
{
    private const string Report = """
        The harbour bridge will open in May, officials said on Monday.

        "We have tested every cable," chief engineer Ana Ruiz told reporters. "The bridge is safe."

        Ruiz denied that the work had cost more than planned.
        """;

    [Fact]
    public void A_reporting_word_has_its_source_and_its_content()
    {
        var quotes = Find("Ruiz denied that the work had cost more than planned.", out var text);

        var quote = quotes.Should().ContainSingle().Subject;
        Words(text, quote.Source).Should().Be("Ruiz");
        Words(text, quote.Cue).Should().Be("denied");
        Words(text, quote.Content).Should().Be("that the work had cost more than planned");
        quote.Kind.Should().Be(QuoteKind.Indirect);
    }

    [Fact]
    public void A_quotation_that_the_reporting_word_interrupts_is_one_quote_of_two_spans()
    {
        var quotes = Find(Report, out var text);

        var quote = quotes.Should().ContainSingle(quote => quote.Kind == QuoteKind.Direct).Subject;
        Words(text, quote.Cue).Should().StartWith("told");
        quote.Content.Should().HaveCount(2);
    }

    [Fact]
    public void The_same_text_gives_the_same_quotes_twice()
    {
        var text = ArticleText.From(Report);
        var segmentation = Segmenter.Split(text);

        TaggedQuoteFinder.Find(text, segmentation).Should().BeEquivalentTo(TaggedQuoteFinder.Find(text, segmentation), options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_reason_names_the_reporting_word() =>
        Find("Ruiz denied that the work had cost more than planned.", out _)[0].Reason.Should().Contain("‘denied’").And.EndWith(".");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\n ")]
    [InlineData("\"")]
    [InlineData("said said said said")]
    [InlineData("“ ” ‘ ’ \" ' « »")]
    public void Odd_texts_are_read_without_complaint(string odd) => Find(odd, out var text).All(quote => IsSound(quote, text)).Should().BeTrue();

    [Fact]
    public void Spans_lie_in_any_text_and_are_never_empty()
    {
        var state = 12345u;
        for (var round = 0; round < 60; round++)
        {
            var quotes = Find(Scrambled(ref state), out var text);
            quotes.All(quote => IsSound(quote, text)).Should().BeTrue();
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("said ")]
    [InlineData("he said that she said \"no\" ")]
    [InlineData("'a ")]
    [InlineData("(\u201C")]
    [InlineData("word")]
    public void Four_times_the_text_asks_for_about_four_times_the_memory(string piece) =>
        Growth.OfFourTimes(piece, text => TaggedQuoteFinder.Find(text, Segmenter.Split(text))).Should().BeLessThan(Growth.MostForFourTimes);

    [Fact]
    public void A_text_reads_the_same_behind_a_longer_one_and_beside_others()
    {
        string[] texts = [Report, string.Concat(Enumerable.Repeat("He said that “it” rained. ", 400)), "Orr said no.", "“We will go,” she said.\n\n" + Report];
        var alone = texts.Select(text => Spans(Find(text, out _))).ToArray();

        var beside = texts.Concat(texts.Reverse()).AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(text => Spans(Find(text, out _))).ToArray();

        beside.Should().Equal(alone.Concat(alone.Reverse()));
        string.Join(' ', alone).Should().NotBeEmpty();
    }

    private static string Spans(IEnumerable<QuoteMatch> quotes) =>
        string.Join('|', quotes.Select(quote => string.Join(',', quote.Source.Concat(quote.Cue).Concat(quote.Content)) + quote.Confidence));

    private static IReadOnlyList<QuoteMatch> Find(string raw, out string text)
    {
        var article = ArticleText.From(raw);
        text = article.Value;
        return TaggedQuoteFinder.Find(article, Segmenter.Split(article));
    }

    private static string Words(string text, IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(span => span.Slice(text)));

    private static bool IsSound(QuoteMatch quote, string text) =>
        quote.Content.Count > 0
        && quote.Source.Concat(quote.Cue).Concat(quote.Content).All(span => span.Start >= 0 && span.Length > 0 && span.End <= text.Length)
        && quote.Confidence is >= 0 and <= 1;

    private static string Scrambled(ref uint state)
    {
        string[] pieces = ["said", "Ruiz", "\"", "“", "”", "'", "’s", ".", ",", "\n\n", "\n", "according to", "that", "U.S.", "—", "\uD83D\uDE00", "1,000", "(", ")", "\u0301", "\u00A0", ":", "…"];
        var text = new StringBuilder();
        for (var i = 0; i < 120; i++)
        {
            state = (state * 1664525u) + 1013904223u;
            text.Append(pieces[(int)((state >> 16) % (uint)pieces.Length)]);
            text.Append((state & 0x4000) == 0 ? " " : "");
        }

        return text.ToString();
    }
}
