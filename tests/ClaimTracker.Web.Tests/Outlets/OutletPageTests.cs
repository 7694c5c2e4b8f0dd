using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Outlets;

public sealed class OutletPageTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task An_outlet_has_a_page_with_its_reports_and_what_they_carry()
    {
        var samples = await Samples.IntoAsync(_site);
        var id = await _site.DatabaseAsync(db => db.Outlets.Where(outlet => outlet.Name == "Harbour Gazette").Select(outlet => outlet.Id).SingleAsync());

        var page = await _site.CreateClient().OpenAsync($"/Outlets/{id}");

        page.Words("h1").Should().Equal("Harbour Gazette");
        page.Words(".carried li").Should().Equal(
            "Ada Lindqvist △ asserts unreviewed A contract for the Norsund ferry has been signed in the text of Ferry will sail again, minister promises",
            "Olav Brekke ▽ denies unreviewed A contract for the Norsund ferry has been signed in the text of Ferry will sail again, minister promises");
        page.QuerySelectorAll($"a[href='/Articles/{samples.ArticleId}#q{samples.DenialId}']").Should().ContainSingle();
    }

    [Fact]
    public async Task Outlets_are_listed_by_name_and_reports_without_one_are_counted_apart()
    {
        await Samples.IntoAsync(_site);
        await _site.DatabaseAsync(db => db.Articles.Where(article => article.Outlet!.Name == "Fjord Courier")
            .ExecuteUpdateAsync(set => set.SetProperty(article => article.OutletId, (int?)null)));

        var page = await _site.CreateClient().OpenAsync("/Outlets");

        page.Words("tbody th").Should().Equal("Fjord Courier", "Harbour Gazette");
        page.QuerySelector("a[href='/Articles?outlet=none']")!.TextContent.Should().Be("1 report");
    }

    public void Dispose() => _site.Dispose();
}
