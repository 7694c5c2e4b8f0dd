using System.Text.RegularExpressions;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Arrows;

/// <summary>The documents match the program, as far as a machine can check it.</summary>
public partial class DocumentationTests
{
    [Fact]
    public void Every_link_to_a_file_leads_somewhere()
    {
        var documents = Directory.EnumerateFiles(Repository.At("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Repository.At("README.md")).Append(Repository.At("seeds", "README.md"));
        documents.SelectMany(document => Link().Matches(File.ReadAllText(document))
                .Select(link => link.Groups[1].Value)
                .Where(target => !target.Contains("://", StringComparison.Ordinal) && !target.StartsWith('#'))
                .Select(target => target.Split('#')[0])
                .Where(target => !Path.Exists(Path.Combine(Path.GetDirectoryName(document)!, target)))
                .Select(target => $"{Repository.Relative(document)} links to {target}"))
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_term_of_the_domain_stands_in_the_glossary()
    {
        var glossary = File.ReadAllText(Repository.At("docs", "glossary.md"));
        string[] types =
        [
            .. typeof(ClaimTracker.Store.Entities.Claim).Assembly.GetExportedTypes()
                .Where(type => type.Namespace == "ClaimTracker.Store.Entities" && !type.IsAbstract).Select(type => type.Name),
            .. typeof(Extraction.Extractor).Assembly.GetExportedTypes().Where(type => type.IsEnum && type.IsPublic).Select(type => type.Name),
        ];
        types.Where(type => !glossary.Contains($"`{type}`", StringComparison.Ordinal)).Should().BeEmpty("one word has one meaning, and the glossary gives it");
    }

    [Fact]
    public void Every_value_of_an_enumeration_stands_in_the_glossary()
    {
        var glossary = File.ReadAllText(Repository.At("docs", "glossary.md"));
        Type[] closed =
        [
            typeof(Extraction.Quotes.SpeakerStance), typeof(Extraction.Quotes.QuoteKind), typeof(Extraction.Quotes.Hedge),
            typeof(Extraction.Speakers.SourceKind), typeof(Extraction.Claims.ReportStance), typeof(Extraction.Claims.ClaimRelationType),
            typeof(Extraction.Reading.OutletBasis), typeof(ClaimTracker.Store.Entities.ClaimStatus), typeof(ClaimTracker.Store.Entities.ReviewState), typeof(ClaimTracker.Store.Entities.ImportState),
        ];
        closed.SelectMany(type => Enum.GetNames(type).Where(name => !glossary.Contains($"`{name}`", StringComparison.Ordinal)).Select(name => $"{type.Name}.{name}"))
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_decision_has_its_number_and_says_what_was_refused()
    {
        var decisions = Directory.GetFiles(Repository.At("docs", "decisions"), "*.md");
        decisions.Should().NotBeEmpty();
        decisions.Where(file => !DecisionName().IsMatch(Path.GetFileName(file)) || !File.ReadAllText(file).Contains("## Refused", StringComparison.Ordinal))
            .Select(Repository.Relative).Should().BeEmpty();
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^\d{4}-[a-z0-9-]+\.md$")]
    private static partial Regex DecisionName();
}
