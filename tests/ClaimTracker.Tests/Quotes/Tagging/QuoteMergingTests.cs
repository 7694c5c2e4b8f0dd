using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Quotes.Tagging;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Tests.Quotes.Tagging;

public sealed class QuoteMergingTests
{
    //                                  0123456789012345678901234567890123456789
    private const string Sentence = "Ruiz denied that it failed. “It holds.”";

    [Fact]
    public void Where_both_read_the_same_cue_the_models_spans_count_with_the_rules_stance()
    {
        var model = Quote(QuoteKind.Indirect, 5, 11, 12, 26, "tagger") with { Confidence = 0.8 };
        var rule = Quote(QuoteKind.Indirect, 5, 11, 17, 26, "cue-clause") with { Stance = SpeakerStance.Denies };

        var merged = Merge([model], [rule]).Should().ContainSingle().Subject;

        merged.Content.Should().Equal(TextSpan.FromBounds(12, 26));
        merged.Stance.Should().Be(SpeakerStance.Denies);
        merged.Rule.Should().Be("tagger");
        merged.Confidence.Should().BeGreaterThan(0.8);
    }

    [Fact]
    public void A_quote_that_only_the_model_found_takes_its_stance_from_its_words() =>
        Merge([Quote(QuoteKind.Indirect, 5, 11, 12, 26, "tagger")], []).Should().ContainSingle().Which.Stance.Should().Be(SpeakerStance.Denies);

    [Fact]
    public void A_quotation_that_only_the_rules_found_is_kept()
    {
        var quotation = Quote(QuoteKind.Direct, null, null, 28, 39, "continued-quotation");

        Merge([Quote(QuoteKind.Indirect, 5, 11, 12, 26, "tagger")], [quotation]).Should().HaveCount(2);
    }

    [Fact]
    public void An_indirect_quote_that_only_the_rules_found_is_left_out() =>
        Merge([], [Quote(QuoteKind.Indirect, 5, 11, 12, 26, "cue-clause")]).Should().BeEmpty();

    [Fact]
    public void A_quote_inside_the_content_of_another_names_it_as_its_parent()
    {
        var outer = Quote(QuoteKind.Indirect, 0, 4, 5, 26, "tagger");
        var inner = Quote(QuoteKind.Indirect, 5, 11, 12, 26, "tagger");

        var merged = Merge([outer, inner], []);

        merged.Select(quote => quote.Parent).Should().Equal(null, 0);
    }

    private static IReadOnlyList<QuoteMatch> Merge(QuoteMatch[] model, QuoteMatch[] rules) => QuoteMerging.Merge(ArticleText.From(Sentence), model, rules);

    private static QuoteMatch Quote(QuoteKind kind, int? cueStart, int? cueEnd, int start, int end, string rule) => new(
        kind, [], cueStart is { } from && cueEnd is { } to ? [TextSpan.FromBounds(from, to)] : [], [TextSpan.FromBounds(start, end)],
        SpeakerStance.Asserts, Hedge.None, [], rule, "because", 0.7);
}
