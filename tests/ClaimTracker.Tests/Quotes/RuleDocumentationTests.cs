using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Speakers.Rules;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Quotes;

public sealed class RuleDocumentationTests
{
    [Fact]
    public void Every_rule_is_told_with_idea_example_and_when_it_is_wrong()
    {
        var rows = File.ReadAllLines(Repository.At("docs", "rules.md")).Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|')).Where(cells => cells.Length == 6 && cells[2].Trim().Length > 0 && cells[4].Trim().Length > 0)
            .Select(cells => cells[1].Trim().Trim('`')).ToList();

        string[] names = [.. RuleName.All.Select(rule => rule.Name), .. SpeakerRule.All.Select(rule => rule.Name)];
        names.Should().OnlyHaveUniqueItems();
        names.Except(rows).Should().BeEmpty();
    }
}
