using ClaimTracker.Store.Editing;
using ClaimTracker.Web.Pages.Shared.Tagging;

namespace ClaimTracker.Web.Tests.Quotes;

public sealed class WordsInTextTests
{
    [Theory]
    [InlineData("She said: “We  will\nnot go.”", "\"We will not go.\"", "“We  will\nnot go.”")]
    [InlineData("the minister’s plan – for now", "the minister's plan - for now", "the minister’s plan – for now")]
    [InlineData("co\u00ADoperate fully", "cooperate", "co\u00ADoperate")]
    [InlineData("😀 said Ada 😀", "said Ada", "said Ada")]
    public void Blanks_marks_and_dashes_may_differ(string text, string words, string found) =>
        new WordsInText(text).Find(words).Select(span => span.Slice(text)).Should().Equal(found);

    [Fact]
    public void Capitals_may_not() => new WordsInText("May I sail in may").Find("May").Should().ContainSingle().Which.Start.Should().Be(0);

    [Fact]
    public void Nothing_is_found_for_blanks() => new WordsInText("a text").Find("  \n ").Should().BeEmpty();

    [Fact]
    public void A_word_on_every_line_offers_a_bounded_choice() =>
        new WordsInText(string.Concat(Enumerable.Repeat("ferry ", 100_000))).Find("ferry").Should().HaveCount(WordsInText.MostPlaces);

    [Theory]
    [InlineData("He said “yes” twice", "yes", "“yes”")]
    [InlineData("He said “yes, and no” twice", "yes", "yes")]
    [InlineData("He said “yes,” twice", "“yes,", "“yes,”")]
    [InlineData("yes", "yes", "yes")]
    public void A_pair_of_marks_right_around_the_words_is_taken_in(string text, string words, string taken)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        QuoteMarks.TakeIn(new TaggedSpan(start, start + words.Length, words), text).Exact.Should().Be(taken);
    }
}
