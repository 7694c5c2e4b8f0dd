using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Segments;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Ms. Orr didn't say.", "Ms.|Orr|did|n't|say|.")]
    [InlineData("The mayor’s aide said: “We can’t.”", "The|mayor|’s|aide|said|:|“|We|ca|n’t|.|”")]
    [InlineData("A 3.5% rise at 10:30 a.m. in the U.S. cost $1,200 --- or more...", "A|3.5|%|rise|at|10:30|a.m.|in|the|U.S.|cost|$|1,200|---|or|more|...")]
    [InlineData("a long-time ally—and friend", "a|long-time|ally|—|and|friend")]
    [InlineData("See https://example.org/a?b=1, he wrote.", "See|https://example.org/a?b=1|,|he|wrote|.")]
    [InlineData("the court (ICC)’s 'rock' workers' ``so''", "the|court|(|ICC|)|’s|'|rock|'|workers|'|``|so|''")]
    [InlineData("😀 café \U00010400x", "😀|café|\U00010400x")]
    [InlineData("", "")]
    public void A_text_is_cut_into_words_and_marks(string text, string expected) =>
        string.Join('|', Tokenizer.Split(ArticleText.From(text)).Select(token => token.Span.Slice(text))).Should().Be(expected);

    [Fact]
    public void Every_character_but_white_space_lies_in_exactly_one_token()
    {
        foreach (var text in HostileTexts.All())
        {
            var covered = new int[text.Length];
            foreach (var token in Tokenizer.Split(text))
            {
                for (var i = token.Span.Start; i < token.Span.End; i++)
                {
                    covered[i]++;
                }
            }

            Enumerable.Range(0, text.Length).Where(i => covered[i] != (char.IsWhiteSpace(text.Value[i]) ? 0 : 1)).Should().BeEmpty();
        }
    }
}
