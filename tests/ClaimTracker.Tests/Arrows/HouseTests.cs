using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Arrows;

/// <summary>The shape of the house: what lies at the top, how large a file grows.</summary>
public class HouseTests
{
    private static readonly string[] TopLevel =
    [
        ".ci", ".editorconfig", ".gitignore", "ClaimTracker.sln", "Directory.Build.props", "LICENSE", "README.md", "docs", "seeds", "src", "tests",
    ];

    // What git ignores may lie beside them: a database, logs, an editor's folder.
    private static readonly string[] Ignored = [".git", "data", "logs", ".vs", ".idea", "TestResults", "bin", "obj"];

    [Fact]
    public void The_top_level_holds_what_the_readme_says_and_nothing_else()
    {
        Directory.EnumerateFileSystemEntries(Repository.Root).Select(Path.GetFileName).Except(Ignored)
            .Should().BeEquivalentTo(TopLevel);
    }

    [Fact]
    public void Files_stay_short_enough_to_read_in_one_go()
    {
        var lengths = Repository.SourceFiles("src")
            .Where(file => !file.Contains("Migrations", StringComparison.Ordinal))
            .Select(file => (Length: File.ReadLines(file).Count(), File: Repository.Relative(file)))
            .OrderBy(file => file.Length)
            .ToList();
        lengths[lengths.Count / 2].Length.Should().BeLessThan(110, "half of the files are small");
        lengths.Where(file => file.Length > 600).Should().BeEmpty("a longer file hides a second idea");
    }

    [Theory]
    [InlineData("Helpers")]
    [InlineData("Utils")]
    [InlineData("Common")]
    [InlineData("Managers")]
    [InlineData("Services")]
    public void No_folder_is_named_for_nothing(string name)
    {
        Repository.SourceFiles("src").Where(file => Repository.Relative(file).Split('/').Contains(name)).Should().BeEmpty();
    }

    [Fact]
    public void No_source_file_leaves_work_for_later()
    {
        Repository.SourceFiles("src").Concat(Repository.SourceFiles("tests"))
            .Where(file => Path.GetFileName(file) != "HouseTests.cs")
            .Where(file => File.ReadAllText(file) is var code && (code.Contains("TODO", StringComparison.Ordinal)
                || code.Contains("FIXME", StringComparison.Ordinal) || code.Contains("NotImplementedException", StringComparison.Ordinal)))
            .Select(Repository.Relative)
            .Should().BeEmpty();
    }
}
