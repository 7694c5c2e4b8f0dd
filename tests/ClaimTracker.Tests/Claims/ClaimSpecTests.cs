using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Claims;

/// <summary>The examples of Specs/claims.md: they document the stage and test it.</summary>
public class ClaimSpecTests
{
    public static TheoryData<int, string> Examples
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (var (index, example) in Read().Index())
            {
                data.Add(index, example.Heading);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_its_claims(int index, string heading)
    {
        var example = Read()[index];
        var found = Find(example.Text).Select(Line).ToList();
        example.Expected.Where(line => !line.StartsWith("no ", StringComparison.Ordinal)).Except(found)
            .Should().BeEmpty("of {0}: {1} gives {2}", heading, example.Text, string.Join("; ", found));
        found.Intersect(example.Expected.Where(line => line.StartsWith("no ", StringComparison.Ordinal)).Select(line => line[3..])).Should().BeEmpty();
        if (example.Expected.Count == 0)
        {
            found.Should().BeEmpty(example.Text);
        }
    }

    [Fact]
    public void There_are_examples()
    {
        Read().Should().HaveCountGreaterThan(10);
    }

    private static IReadOnlyList<ClaimCandidate> Find(string text)
    {
        var title = text.StartsWith("# ", StringComparison.Ordinal) ? text[2..text.IndexOf('\n', StringComparison.Ordinal)] : null;
        var body = title is null ? text : text[(title.Length + 2)..].Trim();
        return RuleClaims.Find(ArticleReader.ReadAsIs(body) with { Title = title }).Claims;
    }

    private static string Line(ClaimCandidate claim) =>
        $"{(claim.Hedge == Hedge.Hedged ? "*" : "")}{claim.Stance?.ToString() ?? claim.ReportStance.ToString()} | {claim.Statement}";

    private static List<Example> Read()
    {
        var examples = new List<Example>();
        string heading = "", text = "";
        var block = new List<string>();
        string? kind = null;
        foreach (var line in File.ReadLines(Repository.At("tests", "ClaimTracker.Tests", "Specs", "claims.md")))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                if (kind == "text")
                {
                    text = string.Join('\n', block);
                }
                else if (kind == "claims")
                {
                    examples.Add(new Example(heading, text, [.. block]));
                }

                kind = kind is null ? line[3..] : null;
                block.Clear();
            }
            else if (kind is not null)
            {
                block.Add(line);
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                heading = line[3..];
            }
        }

        return examples;
    }

    private sealed record Example(string Heading, string Text, IReadOnlyList<string> Expected);
}
