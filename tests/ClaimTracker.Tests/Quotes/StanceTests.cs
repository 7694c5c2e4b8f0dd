using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Tests.Quotes;

/// <summary>Stance and hedge of a quote whose spans are given: the reporting words are those between the bars.</summary>
public sealed class StanceTests
{
    [Theory]
    [InlineData("Orr |assailed| the plan", SpeakerStance.Comments)]
    [InlineData("Orr |has come out against| the plan", SpeakerStance.Comments)]
    [InlineData("Orr |spoke to reporters about| the plan", SpeakerStance.Comments)]
    [InlineData("Orr |pledged| to pay", SpeakerStance.Comments)]
    [InlineData("Orr |responded to critics by saying| the dam held", SpeakerStance.Asserts)]
    [InlineData("Orr |said in an address| the dam held", SpeakerStance.Asserts)]
    [InlineData("Orr |denied saying| the dam held", SpeakerStance.Denies)]
    [InlineData("Orr |begins to debunk| the report", SpeakerStance.Denies)]
    [InlineData("Orr |does not think| the dam held", SpeakerStance.Denies)]
    [InlineData("Orr |cast doubt on| the report", SpeakerStance.Questions)]
    [InlineData("Orr |did not know| whether the dam held", SpeakerStance.Questions)]
    [InlineData("Orr |refused to say| how the dam held", SpeakerStance.DeclinesToComment)]
    [InlineData("Orr |declined| a question about the dam", SpeakerStance.DeclinesToComment)]
    [InlineData("Orr |refused| to sell the dam", SpeakerStance.Comments)]
    [InlineData("Orr |told| to leave", SpeakerStance.Comments)]
    [InlineData("Orr |said| “Do not shout at me.”", SpeakerStance.Comments)]
    [InlineData("Orr |said| “The dam held. Do not shout.”", SpeakerStance.Asserts)]
    [InlineData("Orr |asked| the council to act", SpeakerStance.Comments)]
    [InlineData("Orr |asked| whether the dam held", SpeakerStance.Questions)]
    [InlineData("It |seems| to have held", SpeakerStance.Asserts)]
    [InlineData("Orr |said| “It did not happen.”", SpeakerStance.Denies)]
    [InlineData("Orr |said| “I have never touched that money.”", SpeakerStance.Denies)]
    [InlineData("Orr |said| the bridge did not close", SpeakerStance.Asserts)]
    [InlineData("Orr |said| “We did not know about it.”", SpeakerStance.Asserts)]
    [InlineData("Orr |said| “The report is completely unfounded.”", SpeakerStance.Denies)]
    [InlineData("Orr |said| “This is a complete and utter fabrication.”", SpeakerStance.Denies)]
    [InlineData("Orr |said| the radio was a false alarm", SpeakerStance.Asserts)]
    [InlineData("Orr |said| the report was not baseless", SpeakerStance.Asserts)]
    [InlineData("Orr |replied| “I reject that entirely.”", SpeakerStance.Denies)]
    [InlineData("Orr |said| “They rejected our offer.”", SpeakerStance.Asserts)]
    [InlineData("Orr |said| he ‘categorically’ denied the report", SpeakerStance.Denies)]
    [InlineData("Orr |said| she doubted the report", SpeakerStance.Questions)]
    [InlineData("Orr |said| “I don't believe it.”", SpeakerStance.Denies)]
    [InlineData("Orr |said| “I don't think the dam will hold.”", SpeakerStance.Asserts)]
    [InlineData("Orr |called| the report a lie", SpeakerStance.Denies)]
    [InlineData("Orr |described| the claims as false", SpeakerStance.Denies)]
    [InlineData("Orr |warned| of fake tickets", SpeakerStance.Asserts)]
    [InlineData("Orr |pleaded not guilty| to fraud", SpeakerStance.Denies)]
    [InlineData("Orr |did not deny| that the dam leaked", SpeakerStance.Questions)]
    [InlineData("Orr |never said| the dam leaked", SpeakerStance.Comments)]
    public void The_stance_follows_the_deciding_word_and_the_form_of_the_content(string marked, SpeakerStance stance) =>
        Read(marked).Stance.Should().Be(stance, marked);

    [Theory]
    [InlineData("The dam |seems| to have held", true)]
    [InlineData("The dam |held| fast", false)]
    [InlineData("Orr |said| “I think the dam held.”", true)]
    [InlineData("Orr |said| the dam could not be mended", false)]
    [InlineData("Orr |said| the dam could break", true)]
    [InlineData("Orr |bought| weapons that could be used", false)]
    [InlineData("Orr |asked| whether the dam may break", false)]
    [InlineData("Orr |said| “You may leave.”", false)]
    [InlineData("Orr |said| “We might as well close it.”", false)]
    [InlineData("Orr |said| nobody could have known of the crack", false)]
    [InlineData("Police |said| no names would be given until relatives could be told", false)]
    [InlineData("Police |said| the dam is understood to have leaked", true)]
    public void A_hedge_stands_in_the_cue_or_the_content(string marked, bool isHedged) =>
        (Read(marked).Hedge == Hedge.Hedged).Should().Be(isHedged, marked);

    private static QuoteMatch Read(string marked)
    {
        var parts = marked.Split('|');
        var text = ArticleText.From(string.Concat(parts));
        var cue = new TextSpan(parts[0].Length, parts[1].Length);
        var content = TextSpan.FromBounds(cue.End + 1, text.Length);
        var given = new QuoteMatch(QuoteKind.Indirect, [new TextSpan(0, parts[0].Length - 1)], [cue], [content], SpeakerStance.Asserts, Hedge.None, [], "given", "given", 1);
        return QuoteMerging.Merge(text, [given], [])[0];
    }
}
