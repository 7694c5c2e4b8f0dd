using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Arrows;

/// <summary>Word lists are data: each says where it comes from and holds no entry twice.</summary>
public class LexiconTests
{
    public static TheoryData<string> Lists =>
        [.. Repository.SourceFiles("src/ClaimTracker.Extraction/Lexicon", "*.txt").Select(Repository.Relative).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_word_list_names_its_origin_first(string list)
    {
        File.ReadLines(Repository.At(list)).First().Should().StartWith("#", "a reader must know where the words come from");
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_word_list_holds_no_entry_twice(string list)
    {
        Entries(list).GroupBy(entry => entry, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)
            .Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_word_list_has_no_stray_blanks(string list)
    {
        Entries(list).Where(entry => entry != entry.Trim()).Should().BeEmpty();
    }

    private static IEnumerable<string> Entries(string list) =>
        File.ReadLines(Repository.At(list)).Where(line => line.Length > 0 && line[0] != '#');
}
