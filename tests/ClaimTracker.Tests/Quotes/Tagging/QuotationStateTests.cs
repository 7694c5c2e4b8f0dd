using System.Runtime.InteropServices;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Tests.Quotes.Tagging;

public sealed class QuotationStateTests
{
    [Theory]
    [InlineData("“It holds,” she said.", "OIIICooo")]
    [InlineData("\"It holds,\" she said.", "OIIICooo")]
    [InlineData("''It holds,'' she said.", "OIIICooo")]
    [InlineData("The 'new' bridge isn't done.", "oSICooooo")]
    [InlineData("“It holds, and it goes on.", "OUUUUUUUU")]
    [InlineData("Workers' pay rose.", "ooooo")]
    public void Each_token_is_outside_inside_or_at_the_edge_of_a_quotation(string sentence, string states)
    {
        var tokens = (List<Token>)Tokenizer.Split(sentence, new TextSpan(0, sentence.Length));
        var found = new byte[tokens.Count];

        QuotationState.Mark(sentence, CollectionsMarshal.AsSpan(tokens), found);

        string.Concat(found.Select(Letter)).Should().Be(states);
    }

    private static char Letter(byte state) => state switch
    {
        QuotationState.Outside => 'o',
        QuotationState.Opening => 'O',
        QuotationState.Inside or QuotationState.SingleInside => 'I',
        QuotationState.Closing or QuotationState.SingleClosing => 'C',
        QuotationState.SingleOpening => 'S',
        _ => 'U',
    };
}
