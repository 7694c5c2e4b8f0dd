using System.Net;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Import;

/// <summary>The road of an upload: form, verdicts, list.</summary>
public sealed class ImportPageTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Fact]
    public async Task An_article_is_read_and_linked()
    {
        using var client = await site.SignedInAsync(Roles.Importer);
        var page = await client.VerdictsAsync(await client.SendAsync(("ferry.txt", Uploads.Utf8(Uploads.Report))));
        page.Rows().Should().Equal("ferry.txt: In the archive: ");
        var link = page.QuerySelector("table.verdicts tbody a")!;
        link.TextContent.Should().Be("Ferry will sail again");
        (await client.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_second_time_it_is_there_already_and_nothing_is_added()
    {
        using var client = await site.SignedInAsync(Roles.Importer);
        var report = Uploads.Utf8(Uploads.Report.Replace("Norsund", "Sundby", StringComparison.Ordinal));
        await client.RowsAsync(("first.txt", report));
        var articles = await site.DatabaseAsync(db => db.Articles.CountAsync());
        (await client.RowsAsync(("again.txt", report))).Should().ContainSingle().Which.Should().StartWith("again.txt: Already in the archive");
        (await site.DatabaseAsync(db => db.Articles.CountAsync())).Should().Be(articles);
    }

    [Fact]
    public async Task The_same_file_twice_in_one_upload_is_one_article()
    {
        using var client = await site.SignedInAsync(Roles.Importer);
        var report = Uploads.Utf8(Uploads.Report.Replace("Norsund", "Vesterby", StringComparison.Ordinal));
        (await client.RowsAsync(("a.txt", report), ("b.txt", report))).Should().SatisfyRespectively(
            first => first.Should().Be("a.txt: In the archive: "),
            second => second.Should().StartWith("b.txt: Already in the archive"));
    }

    [Fact]
    public async Task Pasted_text_with_outlet_date_and_address_is_an_article_of_them()
    {
        using var client = await site.SignedInAsync(Roles.Importer);
        var answer = await client.SendAsync([], [
            ("text", Uploads.Report.Replace("Norsund", "Nordby", StringComparison.Ordinal)), ("outlet", "Harbour Gazette"), ("published", "2024-03-04"), ("url", "https://gazette.example/ferry")]);
        (await client.VerdictsAsync(answer)).Rows().Should().Equal("Pasted text: In the archive: ");
        var article = await site.DatabaseAsync(db => db.Articles.Include(a => a.Outlet).SingleAsync(a => a.Url == "https://gazette.example/ferry"));
        article.Outlet!.Name.Should().Be("Harbour Gazette");
        article.OutletBasis.Should().Be(Extraction.Reading.OutletBasis.Given);
        article.PublishedAt.Should().Be(new DateTime(2024, 3, 4, 0, 0, 0, DateTimeKind.Utc));
        article.PublishedHasTime.Should().BeFalse();
    }

    [Fact]
    public async Task Problems_stand_first_and_lead_to_their_rows()
    {
        using var client = await site.SignedInAsync(Roles.Importer);
        var page = await client.VerdictsAsync(await client.SendAsync(
            ("good.txt", Uploads.Utf8(Uploads.Report.Replace("Norsund", "Sydby", StringComparison.Ordinal))), ("empty.txt", [])));
        page.QuerySelector(".problems h2")!.TextContent.Should().Be("One document is not in the archive");
        var link = page.QuerySelector(".problems a")!;
        page.QuerySelector(link.GetAttribute("href")!)!.TextContent.Should().Contain("empty.txt");
        page.QuerySelector(".notice")!.TextContent.Should().Contain("1 in the archive").And.Contain("1 refused");
    }

    [Fact]
    public async Task Every_import_stands_in_the_list()
    {
        using var client = await site.SignedInAsync(Roles.Importer);
        using var answer = await client.SendAsync(("listed.txt", Uploads.Utf8(Uploads.Report.Replace("Norsund", "Listby", StringComparison.Ordinal))));
        await client.VerdictsAsync(answer);
        (await client.PageAsync("/Imports")).QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")).Should().Contain(answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task An_import_that_does_not_exist_is_not_found()
    {
        using var client = await site.SignedInAsync(Roles.Importer);
        using var answer = await client.GetAsync(new Uri("/Imports/4711", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_importers_may_send()
    {
        using var editor = await site.SignedInAsync(Roles.Editor);
        using var form = new MultipartFormDataContent { { new StringContent("An article."), "text" } };
        using var refused = await editor.PostAsync(new Uri("/Import", UriKind.Relative), form);
        refused.StatusCode.Should().Be(HttpStatusCode.Forbidden);
        using var stranger = site.CreateClient();
        using var unknown = await stranger.PostAsync(new Uri("/Import", UriKind.Relative), form);
        unknown.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
    }
}
