using System.Text.Json;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Commands;

public class ExportCommandTests
{
    [Fact]
    public async Task Everything_is_in_it_and_spans_cut_the_right_words()
    {
        using var folder = new TemporaryFolder();
        var db = await ArchiveAsync(folder);
        var run = await Verbs.RunAsync("export", "--format", "json", "--db", db);
        run.Code.Should().Be(0, run.Error);
        using var document = JsonDocument.Parse(run.Out);
        var archive = document.RootElement;
        archive.EnumerateObject().Select(p => p.Name).Should().Equal("format", "outlets", "articles", "speakers", "quotes", "utterances", "claims");
        var texts = archive.GetProperty("articles").EnumerateArray().ToDictionary(a => a.GetProperty("id").GetInt32(), a => a.GetProperty("text").GetString()!.EnumerateRunes().ToList());
        texts.Should().HaveCount(5);
        var quotes = archive.GetProperty("quotes").EnumerateArray().ToList();
        quotes.Should().NotBeEmpty();
        foreach (var quote in quotes)
        {
            var text = texts[quote.GetProperty("article").GetInt32()];
            quote.GetProperty("content").EnumerateArray().Should().OnlyContain(s => s[0].GetInt32() < s[1].GetInt32() && s[1].GetInt32() <= text.Count);
        }

        var appearances = archive.GetProperty("claims").EnumerateArray().SelectMany(c => c.GetProperty("appearances").EnumerateArray()).Where(a => a.GetProperty("place").GetString() == "body").ToList();
        foreach (var appearance in appearances)
        {
            var (start, end) = (appearance.GetProperty("span")[0].GetInt32(), appearance.GetProperty("span")[1].GetInt32());
            string.Concat(texts[appearance.GetProperty("article").GetInt32()][start..end]).Should().Be(appearance.GetProperty("exact").GetString());
        }
    }

    [Fact]
    public async Task Read_back_into_an_empty_archive_it_gives_the_same_export()
    {
        using var folder = new TemporaryFolder();
        var db = await ArchiveAsync(folder);
        (await Verbs.RunAsync("export", "--db", db, "-o", folder.At("archive.json"))).Code.Should().Be(0);
        var restored = await Verbs.RunAsync("import", folder.At("archive.json"), "--db", folder.At("copy.db"));
        restored.Code.Should().Be(0, restored.Error);
        (await Verbs.RunAsync("export", "--db", folder.At("copy.db"))).Out.Should().Be(await File.ReadAllTextAsync(folder.At("archive.json")));
        (await Verbs.RunAsync("import", folder.At("archive.json"), "--db", folder.At("copy.db"))).Code.Should().Be(3, "the archive is not empty any more");
    }

    [Fact]
    public async Task A_database_that_is_not_there_is_not_made()
    {
        using var folder = new TemporaryFolder();
        var run = await Verbs.RunAsync("export", "--db", folder.At("none.db"));
        run.Should().BeEquivalentTo(new { Code = 2, Out = "" });
        run.Error.Should().Contain("there is no database").And.Contain("none.db");
        File.Exists(folder.At("none.db")).Should().BeFalse();
    }

    [Fact]
    public async Task A_format_that_does_not_exist_is_refused()
    {
        var run = await Verbs.RunAsync("export", "--format", "xml");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("xml").And.Contain("json");
    }

    private static async Task<string> ArchiveAsync(TemporaryFolder folder)
    {
        var db = folder.At("archive.db");
        var seeds = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "seeds"), "0*.md").Order(StringComparer.Ordinal);
        var run = await Verbs.RunAsync(["import", .. seeds, "--db", db]);
        run.Code.Should().Be(0, run.Error + run.Out);
        return db;
    }
}
