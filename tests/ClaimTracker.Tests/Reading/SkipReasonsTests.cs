using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Reading;

public sealed class SkipReasonsTests
{
    [Fact]
    public void Every_reason_is_documented_and_no_other()
    {
        var documented = File.ReadLines(Repository.At("docs", "reading.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|')[1].Trim()).Where(reason => reason != "reason");

        documented.Should().Equal(SkipReasons.All);
    }

    [Theory]
    [InlineData("skipped-lines")]
    [InlineData("page-parts")]
    public void Word_lists_give_only_reasons_of_the_set(string list) =>
        WordList.Lines(list).Select(line => line.Split('\t')[1]).Except(SkipReasons.All).Should().BeEmpty();
}
