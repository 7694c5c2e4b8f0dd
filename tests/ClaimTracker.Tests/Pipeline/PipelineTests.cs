using System.Globalization;
using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Pipeline;

/// <summary>docs/pipeline.md follows one article through every stage; its tables are what the program finds.</summary>
public class PipelineTests
{
    private static readonly string Page = File.ReadAllText(Repository.At("docs", "pipeline.md"));

    private static readonly ArticleFindings Findings = Extractor.Extract(ArticleReader.Read(Example(), new DocumentHints("example.txt")));

    [Fact]
    public void The_metadata_is_what_the_page_says()
    {
        var reading = Findings.Reading;
        string[][] found =
        [
            ["title", reading.Title!],
            ["author", string.Join(", ", reading.Authors)],
            ["outlet", $"{reading.Outlet.Name}, {reading.Outlet.Basis.ToString().ToLowerInvariant()}"],
            ["published", reading.Published!.At.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)],
        ];
        found.Should().BeEquivalentTo(Table("| what | found |"), options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_skipped_passages_are_what_the_page_says()
    {
        string[][] found = [.. Findings.Reading.Skipped.Select(passage => new[] { passage.Reason, passage.Text })];
        found.Should().BeEquivalentTo(Table("| reason | passage |"), options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_segments_are_what_the_page_says()
    {
        Page.Should().Contain($"finds {Findings.Segmentation.Paragraphs.Count} paragraphs and {Findings.Segmentation.Sentences.Count} sentences");
    }

    [Fact]
    public void The_quotes_are_what_the_page_says()
    {
        string[][] found = [.. Findings.Attributions.Select(answer => answer.Quote).Select(quote => new[]
        {
            quote.Kind.ToString().ToLowerInvariant(), Words(quote.Source), Words(quote.Cue), Words(quote.Content), Word(quote.Stance),
            quote.Hedge == Hedge.None ? "none" : Words(quote.HedgeWords),
        })];
        found.Should().BeEquivalentTo(Table("| kind | source | cue | content | stance | hedge |"), options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_speakers_are_what_the_page_says()
    {
        string[][] found = [.. Findings.Attributions.Select(answer => new[]
        {
            Words(answer.Quote.Source), answer.Speaker!.Name, answer.Speaker.Kind.ToString().ToLowerInvariant(), string.Join(", ", answer.Via.Select(relay => relay.Name)),
        })];
        found.Should().BeEquivalentTo(Table("| source | speaker | kind | via |"), options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_claims_are_what_the_page_says()
    {
        string[][] found = [.. Findings.Claims.Select(claim => new[]
        {
            claim.Statement, claim.Quote is { } quote ? $"quote {quote + 1}" : claim.Place.ToString().ToLowerInvariant(), claim.Stance is { } stance ? Word(stance) : "",
        })];
        found.Should().BeEquivalentTo(Table("| claim | made in | stance |"), options => options.WithStrictOrdering());
    }

    [Fact]
    public void The_narrower_claim_is_the_one_the_page_names()
    {
        var (narrower, broader) = (Findings.Claims[1].Frame, Findings.Claims[2].Frame);
        ClaimMatcher.Compare(narrower, broader)!.Type.Should().Be(ClaimRelationType.Narrower);
        ClaimMatcher.Keys(narrower).Should().IntersectWith(ClaimMatcher.Keys(broader), "only claims that share a key are compared");
    }

    private static string Example()
    {
        var start = Page.IndexOf("```text\n", StringComparison.Ordinal) + "```text\n".Length;
        return Page[start..Page.IndexOf("```", start, StringComparison.Ordinal)];
    }

    private static string[][] Table(string head)
    {
        var lines = Page.Split('\n');
        return [.. lines.SkipWhile(line => line != head).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Trim('|').Split('|').Select(cell => cell.Trim()).ToArray())];
    }

    private static string Words(IReadOnlyList<TextSpan> spans) => string.Join(" … ", spans.Select(Findings.Reading.Text.Slice));

    private static string Word(SpeakerStance stance) => stance switch
    {
        SpeakerStance.DeclinesToComment => "declines",
        _ => stance.ToString().ToLowerInvariant(),
    };
}
