using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Import;

/// <summary>A document whose rows the database will not take costs no other document, and does not end the program.</summary>
public class RefusedRowTests
{
    private const string Poison = "CREATE TRIGGER Poison BEFORE INSERT ON ArticleVersions WHEN NEW.Text LIKE '%Poisonby%' BEGIN SELECT RAISE(ABORT, 'no such row'); END";

    [Fact]
    public async Task The_site_puts_it_aside_and_takes_the_next()
    {
        using var site = new Site();
        using var client = await site.SignedInAsync(Roles.Importer);
        await site.DatabaseAsync(db => db.Database.ExecuteSqlRawAsync(Poison));
        var rows = await client.RowsAsync(("bad.txt", Uploads.Utf8(Of("Poisonby"))), ("good.txt", Uploads.Utf8(Of("Northby"))));
        rows[0].Should().StartWith("bad.txt: ").And.Contain("The program failed on bad.txt");
        rows[1].Should().StartWith("good.txt: In the archive");
        (await client.RowsAsync(("later.txt", Uploads.Utf8(Of("Southby"))))).Should().ContainSingle().Which.Should().StartWith("later.txt: In the archive", "the worker still works");
    }

    [Fact]
    public async Task The_verb_refuses_it_and_takes_the_next()
    {
        using var folder = new TemporaryFolder();
        await Verbs.RunAsync("migrate", "--db", folder.At("a.db"));
        await using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={folder.At("a.db")}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = Poison;
            await command.ExecuteNonQueryAsync();
        }

        var run = await Verbs.RunAsync("import", folder.Write("bad.txt", Of("Poisonby")), folder.Write("good.txt", Of("Northby")), "--db", folder.At("a.db"));
        run.Code.Should().Be(3, run.Error);
        run.Lines[0].Should().StartWith("refused\tbad.txt\t");
        run.Lines[1].Should().StartWith("added\tgood.txt");
    }

    [Fact]
    public async Task Bytes_that_an_equal_document_used_up_are_recognised()
    {
        using var site = new Site();
        using var client = await site.SignedInAsync(Roles.Importer);
        await client.RowsAsync(("first.txt", Uploads.Utf8(Of("Northby"))));
        var article = await site.DatabaseAsync(db => db.Articles.Select(a => a.Id).SingleAsync());
        // As it stands when both waited and the first one's end took the bytes away.
        var id = await site.DatabaseAsync(async db =>
        {
            var first = await db.ImportItems.SingleAsync();
            var second = new ImportItem { ImportId = first.ImportId, Position = 1, Name = "second.txt", SourceHash = first.SourceHash, State = ImportState.Queued };
            db.Add(second);
            await db.SaveChangesAsync();
            return second.Id;
        });
        ImportItem? row = null;
        for (var i = 0; i < 300 && row is not { State: ImportState.Duplicate or ImportState.Refused }; i++)
        {
            await Task.Delay(100);
            row = await site.DatabaseAsync(db => db.ImportItems.AsNoTracking().SingleAsync(item => item.Id == id));
        }

        row.Should().BeEquivalentTo(new { State = ImportState.Duplicate, ArticleId = article });
    }

    private static string Of(string place) => Uploads.Report.Replace("Norsund", place, StringComparison.Ordinal);
}
