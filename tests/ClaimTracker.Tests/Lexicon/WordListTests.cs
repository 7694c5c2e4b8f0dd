using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Tests.Lexicon;

public sealed class WordListTests
{
    public static TheoryData<string> Lists => [.. WordList.Names];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_is_sorted_without_repeats_and_says_where_it_comes_from(string name)
    {
        var lines = WordList.Lines(name);
        var entries = lines.Select(line => line.Split('\t')[0]).ToList();

        entries.Should().NotBeEmpty();
        entries.Should().OnlyHaveUniqueItems();
        entries.Should().BeInAscendingOrder(StringComparer.Ordinal);
        entries.Where(entry => entry != entry.Trim()).Should().BeEmpty();
        Comment(name).Should().StartWith("#", "the first line says where the list comes from");
    }

    [Fact]
    public void Look_ups_ignore_case()
    {
        var list = WordList.Load("abbreviations");

        list.Contains("MR").Should().BeTrue();
        list.Contains("mister").Should().BeFalse();
        list.Fields("mr").Should().BeEmpty();
        list.Fields("mister").Should().BeNull();
    }

    [Fact]
    public void A_list_that_does_not_exist_is_refused() =>
        FluentActions.Invoking(() => WordList.Load("no-such-list")).Should().Throw<InvalidOperationException>();

    private static string Comment(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"Lexicon/{name}.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadLine() ?? "";
    }
}
