using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Tests.Text;

public class ArticleTextTests
{
    [Theory]
    [InlineData("a\r\nb\rc", "a\nb\nc")]
    [InlineData("\ufeffa\0b", "ab")]
    [InlineData("a\ufffeb", "a\ufffdb")]
    [InlineData("😀 “é” e\u0301", "😀 “é” e\u0301")]
    [InlineData("", "")]
    public void A_text_is_normalised_once(string raw, string normal)
    {
        ArticleText.From(raw).Value.Should().Be(normal);
        ArticleText.From(normal).Value.Should().Be(normal);
    }

    // Not in a theory: a lone surrogate does not survive the runner's names.
    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character()
    {
        ArticleText.From("a\ud800b\udc00").Value.Should().Be("a\ufffdb\ufffd");
        TextFolding.Key("\ud800").Should().Be("\ufffd");
    }

    [Fact]
    public void A_base_keeps_eight_marks()
    {
        ArticleText.From("e" + new string('\u0301', 100_000) + "x").Length.Should().Be(1 + ArticleText.MaxMarksPerBase + 1);
    }

    [Theory]
    [InlineData("Zoë  O’Hara", "zoe o'hara")]
    [InlineData("ＮＡＴＯ", "nato")]
    [InlineData("Jens\u200b Stoltenberg\u202e", "jens stoltenberg")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("\ufffe", "\ufffd")]
    public void A_key_folds_what_readers_do_not_see(string name, string key)
    {
        TextFolding.Key(name).Should().Be(key);
        TextFolding.Key(key).Should().Be(key);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("😀é😀")]
    [InlineData("a😀")]
    [InlineData("")]
    public void Code_points_and_utf16_units_translate_both_ways(string text)
    {
        var map = new CodePointMap(text);
        var points = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && i > 0 && char.IsLowSurrogate(text[i]))
            {
                continue;
            }

            map.ToCodePoint(i).Should().Be(points);
            map.ToUtf16(points).Should().Be(i);
            points++;
        }
    }

    [Fact]
    public void A_span_is_half_open()
    {
        var span = TextSpan.FromBounds(2, 5);
        span.Slice("abcdef").Should().Be("cde");
        span.Contains(5).Should().BeFalse();
        span.Overlaps(TextSpan.FromBounds(5, 6)).Should().BeFalse();
        new TextSpan(0, 4).Trim(" ab ").Should().Be(new TextSpan(1, 2));
        FluentActions.Invoking(() => TextSpan.FromBounds(3, 2)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
