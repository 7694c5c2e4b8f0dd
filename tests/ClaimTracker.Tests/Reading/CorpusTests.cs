using System.Text.Json;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Tests.Support;

namespace ClaimTracker.Tests.Reading;

public sealed class CorpusTests
{
    private static readonly string Folder = Repository.At("tests", "ClaimTracker.Tests", "Corpus", "reading");

    public static TheoryData<string> Names => [.. Directory.EnumerateDirectories(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_document_reads_as_its_expected_file_says(string name)
    {
        var file = Directory.EnumerateFiles(Path.Combine(Folder, name), "document.*").Single();
        var reading = ArticleReader.Read(File.ReadAllBytes(file), new DocumentHints(Path.GetFileName(file)));
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, name, "expected.json")));
        var expected = json.RootElement;

        reading.Problem.Should().BeNull();
        reading.Text.Value.Split("\n\n").Should().Equal(Strings(expected, "paragraphs"));
        reading.Title.Should().Be(expected.GetProperty("title").GetString());
        reading.Authors.Should().Equal(Strings(expected, "authors"));
        reading.Outlet.Name.Should().Be(expected.GetProperty("outlet").GetString());
        reading.Published?.At.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture).Should().Be(expected.GetProperty("published").GetString());
        reading.Language.Should().Be(expected.GetProperty("language").GetString());
        reading.Corrections.Should().Equal(Strings(expected, "corrections"));
        reading.Url.Should().Be(expected.TryGetProperty("url", out var url) ? url.GetString() : null);
        foreach (var line in expected.GetProperty("skipped").EnumerateObject())
        {
            reading.Skipped.Where(skipped => skipped.Text == line.Name).Select(skipped => skipped.Reason).Should().Contain(line.Value.GetString()!, "of the line {0}", line.Name);
        }
    }

    private static IEnumerable<string> Strings(JsonElement element, string name) =>
        element.TryGetProperty(name, out var list) ? list.EnumerateArray().Select(item => item.GetString()!) : [];
}
