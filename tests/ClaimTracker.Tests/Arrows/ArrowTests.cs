using System.Text.RegularExpressions;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Arrows;

/// <summary>The order of the stages and the direction between the projects are the architecture.</summary>
public partial class ArrowTests
{
    private static readonly string[] Stages = ["Text", "Reading", "Segments", "Quotes", "Speakers", "Claims"];

    public static TheoryData<string> StageNames => [.. Stages, "Lexicon", "Models"];

    [Theory]
    [MemberData(nameof(StageNames))]
    public void A_stage_never_names_a_later_one(string stage)
    {
        // Word lists and weights serve every stage and know of none but the text.
        var allowed = stage is "Lexicon" or "Models" ? ["Text"] : Stages.TakeWhile(name => name != stage).Append(stage).ToArray();
        var later = Stages.Except(allowed).ToArray();
        var folder = $"src/ClaimTracker.Extraction/{stage}";
        Repository.SourceFiles(folder)
            .SelectMany(file => later.Where(name => Names(file, name)).Select(name => $"{Repository.Relative(file)} names {name}"))
            .Should().BeEmpty();
    }

    [Fact]
    public void No_stage_names_the_extractor()
    {
        Stages.SelectMany(stage => Repository.SourceFiles($"src/ClaimTracker.Extraction/{stage}"))
            .Where(file => ExtractorName().IsMatch(Code(file)))
            .Select(Repository.Relative)
            .Should().BeEmpty();
    }

    [Fact]
    public void The_store_never_names_the_web_and_extraction_names_neither()
    {
        Repository.SourceFiles("src/ClaimTracker.Store").Where(file => Code(file).Contains("ClaimTracker.Web", StringComparison.Ordinal))
            .Concat(Repository.SourceFiles("src/ClaimTracker.Extraction").Where(file => OutsideName().IsMatch(Code(file))))
            .Select(Repository.Relative)
            .Should().BeEmpty();
    }

    [Fact]
    public void A_page_folder_never_names_another()
    {
        var pages = Repository.At("src", "ClaimTracker.Web", "Pages");
        var folders = Directory.GetDirectories(pages).Select(folder => Path.GetFileName(folder)!).Where(name => name != "Shared").ToArray();
        folders.SelectMany(folder => Repository.SourceFiles($"src/ClaimTracker.Web/Pages/{folder}")
                .Concat(Repository.SourceFiles($"src/ClaimTracker.Web/Pages/{folder}", "*.cshtml"))
                .SelectMany(file => folders.Where(other => other != folder && Code(file).Contains($"Pages.{other}", StringComparison.Ordinal))
                    .Select(other => $"{Repository.Relative(file)} names Pages.{other}")))
            .Should().BeEmpty();
    }

    [Fact]
    public void Pages_change_the_archive_through_the_store_only()
    {
        Repository.SourceFiles("src/ClaimTracker.Web/Pages")
            .Where(file => Code(file).Contains("SaveChanges", StringComparison.Ordinal)
                || Code(file).Contains("ExecuteUpdate", StringComparison.Ordinal)
                || Code(file).Contains("ExecuteDelete", StringComparison.Ordinal)
                || Code(file).Contains("ExecuteSql", StringComparison.Ordinal))
            .Select(Repository.Relative)
            .Should().BeEmpty("every change leaves an Edit, and Editing writes it");
    }

    private static bool Names(string file, string stage) =>
        Regex.IsMatch(Code(file), $@"\bClaimTracker\.Extraction\.{stage}\b|\busing {stage};");

    private static string Code(string file) => string.Join('\n', File.ReadLines(file)
        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal)));

    [GeneratedRegex(@"\bExtractor\.Extract\b")]
    private static partial Regex ExtractorName();

    [GeneratedRegex(@"\bClaimTracker\.(Store|Web)\b")]
    private static partial Regex OutsideName();
}
