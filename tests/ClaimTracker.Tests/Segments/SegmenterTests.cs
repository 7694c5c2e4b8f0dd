using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Segments;

public sealed class SegmenterTests
{
    public static TheoryData<string> SpecLines => [.. File.ReadLines(Repository.At("tests", "ClaimTracker.Tests", "Specs", "reading-sentences.md"))
        .Where(line => line.StartsWith("- ", StringComparison.Ordinal)).Select(line => line[2..])];

    [Theory]
    [MemberData(nameof(SpecLines))]
    public void Sentences_come_out_as_the_page_says(string line)
    {
        var expected = line.Split('‖').Select(part => part.Trim()).ToList();
        var text = ArticleText.From(string.Join(' ', expected));

        Sentences(text).Should().Equal(expected);
    }

    [Fact]
    public void Paragraphs_are_stretches_between_blank_lines()
    {
        var text = ArticleText.From("\n\nOne goes on\nhere.\n  \t\nTwo.\n\n\n\nThree.\n");

        Segmenter.Split(text).Paragraphs.Select(text.Slice).Should().Equal("One goes on\nhere.", "Two.", "Three.");
    }

    [Fact]
    public void A_sentence_knows_its_paragraph()
    {
        var segmentation = Segmenter.Split(ArticleText.From("One. Two.\n\nThree."));

        segmentation.Sentences.Select(sentence => sentence.Paragraph).Should().Equal(0, 0, 1);
    }

    [Fact]
    public void Short_lines_without_a_mark_are_items_and_a_cut_line_goes_on()
    {
        Sentences(ArticleText.From("harbour\nsea wall\nlights")).Should().Equal("harbour", "sea wall", "lights");
        Sentences(ArticleText.From("The report was cut\noff here. It ends.")).Should().Equal("The report was cut\noff here.", "It ends.");
    }

    [Fact]
    public void Sentences_cover_all_that_is_not_white_space_and_never_overlap()
    {
        foreach (var text in HostileTexts.All())
        {
            var segmentation = Segmenter.Split(text);
            var covered = string.Concat(segmentation.Sentences.Select(sentence => text.Slice(sentence.Span)));

            Squeezed(covered).Should().Be(Squeezed(text.Value));
            segmentation.Sentences.Zip(segmentation.Sentences.Skip(1)).Where(pair => pair.First.Span.End > pair.Second.Span.Start).Should().BeEmpty();
            segmentation.Sentences.Where(sentence => !segmentation.Paragraphs[sentence.Paragraph].Contains(sentence.Span)).Should().BeEmpty();
        }
    }

    [Fact]
    public void Floods_of_one_mark_return()
    {
        foreach (var text in HostileTexts.Long(1_000_000))
        {
            Segmenter.Split(text).Paragraphs.Should().NotBeEmpty();
        }
    }

    private static IEnumerable<string> Sentences(ArticleText text) => Segmenter.Split(text).Sentences.Select(sentence => text.Slice(sentence.Span));

    private static string Squeezed(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
