using ClaimTracker.Web.Import;

namespace ClaimTracker.Web.Tests.Import;

public class FileNamesTests
{
    [Theory]
    [InlineData("report.txt", "report.txt")]
    [InlineData("\u202etxt.exe", "[U+202E]txt.exe")]
    [InlineData("a\0b.txt", "a[U+0000]b.txt")]
    [InlineData("two\nlines.txt", "two[U+000A]lines.txt")]
    [InlineData("zero\u200bwidth.txt", "zero[U+200B]width.txt")]
    [InlineData("  ", "(no name)")]
    [InlineData("Ærø 😀.txt", "Ærø 😀.txt")]
    public void What_cannot_be_seen_is_made_visible(string name, string shown) => FileNames.Show(name).Should().Be(shown);

    [Fact]
    public void A_long_name_is_cut_between_characters()
    {
        FileNames.Show(new string('a', 5_000)).Should().HaveLength(200).And.EndWith("…");
        FileNames.Show(new string('a', 198) + "😀😀").Should().Be(new string('a', 198) + "…");
    }

    [Theory]
    [InlineData(250)]
    [InlineData(5_000)]
    public void A_long_name_keeps_its_extension(int length) =>
        FileNames.Show(new string('a', length) + ".html").Should().HaveLength(200).And.EndWith("a….html");

    [Fact]
    public void A_sentence_is_one_line() => FileNames.OneLine("one\r\ntwo\tthree\u2028four").Should().Be("one two three four");
}
