using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Hosting;

public class FirstStartTests
{
    [Fact]
    public async Task The_first_start_imports_the_demonstration_reports_once()
    {
        using var folder = new TemporaryFolder();
        var settings = new Dictionary<string, string> { ["ConnectionStrings:Default"] = $"Data Source={folder.At("archive.db")}", ["Seeds:Import"] = "true" };
        List<string> titles;
        using (var first = new Site(settings))
        {
            var items = await first.DatabaseAsync(db => db.ImportItems.OrderBy(i => i.Position).ToListAsync());
            items.Should().HaveCount(5).And.OnlyContain(i => i.State == ImportState.Added);
            titles = await first.DatabaseAsync(db => db.Articles.OrderBy(a => a.Id).Select(a => a.Title).ToListAsync());
        }

        using var second = new Site(settings);
        (await second.DatabaseAsync(db => db.Articles.OrderBy(a => a.Id).Select(a => a.Title).ToListAsync())).Should().Equal(titles);
        (await second.DatabaseAsync(db => db.Imports.CountAsync())).Should().Be(1);
    }

    [Fact]
    public async Task An_archive_that_has_articles_without_an_import_gets_no_demonstration_reports()
    {
        using var folder = new TemporaryFolder();
        var database = ("ConnectionStrings:Default", $"Data Source={folder.At("archive.db")}");
        using (var restored = new Site(new Dictionary<string, string> { [database.Item1] = database.Item2 }))
        {
            await Samples.IntoAsync(restored);
        }

        using var started = new Site(new Dictionary<string, string> { [database.Item1] = database.Item2, ["Seeds:Import"] = "true" });
        (await started.DatabaseAsync(db => db.Articles.CountAsync())).Should().Be(2);
    }
}
