using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Quotes;

/// <summary>Reads the examples of quotes.md and speakers.md, which are documentation and tests at once.</summary>
public sealed class SpecTests
{
    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var file in new[] { "quotes.md", "speakers.md" })
            {
                foreach (var section in Text(file).Split("\n## ").Skip(1))
                {
                    examples.Add(file, section.Split('\n')[0]);
                }
            }

            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_the_quotes_beneath_it(string file, string title)
    {
        var section = Text(file).Split("\n## ").Single(section => section.StartsWith(title + "\n", StringComparison.Ordinal));
        var blocks = section.Split("```");
        var article = ArticleReader.ReadAsIs(blocks[1]["text\n".Length..].TrimEnd('\n'));
        var segmentation = Segmenter.Split(article.Text);

        var found = SpeakerResolver.Resolve(article, segmentation, RuleQuoteFinder.Find(article.Text, segmentation));

        found.Select(attribution => Line(article.Text, attribution)).Should().Equal(blocks[3].Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1));
    }

    private static string Text(string file) => File.ReadAllText(Repository.At("tests", "ClaimTracker.Tests", "Specs", file)).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string Line(ArticleText text, Attribution attribution)
    {
        var quote = attribution.Quote;
        var hedged = quote.HedgeWords.Count > 0 ? ", hedged" : "";
        var via = attribution.Via.Count > 0 ? string.Join(" > ", attribution.Via.Select(relay => relay.Name)) : "-";
        return string.Join(" | ", Words(text, quote.Source), Words(text, quote.Cue), Words(text, quote.Content), attribution.Speaker?.Name ?? "-", via, quote.Stance + hedged, $"{quote.Rule}, {attribution.Speaker?.Rule ?? "-"}");
    }

    private static string Words(ArticleText text, IReadOnlyList<TextSpan> spans) =>
        spans.Count == 0 ? "-" : string.Join(" + ", spans.Select(span => text.Slice(span).Replace("\n", "¶", StringComparison.Ordinal)));
}
