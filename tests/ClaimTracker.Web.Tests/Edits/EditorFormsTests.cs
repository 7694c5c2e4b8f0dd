using System.Net;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Edits;

public sealed class EditorFormsTests : IAsyncLifetime, IDisposable
{
    private readonly Site _site = new();
    private HttpClient _editor = null!;
    private Samples _samples = null!;

    public async Task InitializeAsync()
    {
        _samples = await Samples.IntoAsync(_site);
        _editor = await _site.SignedInAsync(Roles.Editor);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task A_claim_is_worded_anew()
    {
        using var saved = await _editor.SubmitAsync($"/Claims/{_samples.ContractClaimId}/Edit", [("statement", "The contract for the ferry has been signed")], "form[action*=Restate]");
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await ClaimAsync(_samples.ContractClaimId)).Should().BeEquivalentTo(new { Statement = "The contract for the ferry has been signed", IsWordedByPerson = true });
    }

    [Fact]
    public async Task A_stale_wording_shows_both()
    {
        var open = await _editor.PageAsync($"/Claims/{_samples.ContractClaimId}/Edit");
        using var theirs = await _editor.SubmitAsync($"/Claims/{_samples.ContractClaimId}/Edit", [("statement", "The contract was signed on Sunday")], "form[action*=Restate]");
        using var stale = await _editor.SubmitAsync(open, "", [("statement", "The contract was signed on Monday")], "form[action*=Restate]");
        stale.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await stale.PageAsync()).QuerySelector(".problems")!.TextContent.Should().Contain("on Sunday").And.Contain("on Monday");
    }

    [Fact]
    public async Task Claims_are_merged_by_wording_and_parted_again()
    {
        using var merged = await _editor.SubmitAsync($"/Claims/{_samples.ReopenClaimId}/Edit", [("into", "a contract for the norsund ferry has been signed")], "form[action*=Merge]");
        merged.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await ClaimAsync(_samples.ReopenClaimId)).MergedIntoId.Should().Be(_samples.ContractClaimId);
        (await _editor.OpenAsync($"/Claims/{_samples.ContractClaimId}/Edit")).Words(".bare a").Should().Equal("The Norsund ferry will reopen in May");
        using var parted = await _editor.SubmitAsync($"/Claims/{_samples.ReopenClaimId}/Edit", [], "form[action*=Unmerge]");
        (await ClaimAsync(_samples.ReopenClaimId)).MergedIntoId.Should().BeNull();
    }

    [Theory]
    [InlineData("no such wording")]
    [InlineData("999999")]
    public async Task A_merge_into_nothing_is_refused_beside_its_field(string into)
    {
        using var refused = await _editor.SubmitAsync($"/Claims/{_samples.ReopenClaimId}/Edit", [("into", into)], "form[action*=Merge]");
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.PageAsync()).QuerySelector("#into")!.GetAttribute("aria-invalid").Should().Be("true");
    }

    [Fact]
    public async Task Speakers_are_merged_by_name_and_parted_again()
    {
        using var merged = await _editor.SubmitAsync($"/Speakers/{_samples.YardId}/Edit", [("into", "Ada Lindqvist")], "form[action*=Merge]");
        merged.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await MergedIntoAsync()).Should().Be(_samples.MinisterId);
        using var parted = await _editor.SubmitAsync($"/Speakers/{_samples.YardId}/Edit", [], "form[action*=Unmerge]");
        (await MergedIntoAsync()).Should().BeNull();

        Task<int?> MergedIntoAsync() => _site.DatabaseAsync(db => db.Speakers.Where(s => s.Id == _samples.YardId).Select(s => s.MergedIntoId).SingleAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("Sorcerer")]
    [InlineData("77")]
    public async Task A_speakers_kind_that_is_none_is_refused_beside_its_field(string kind)
    {
        var before = await KindAsync();
        using var refused = await _editor.SubmitAsync($"/Speakers/{_samples.YardId}/Edit", [("name", "Olav B."), ("kind", kind)], "form[action*=Change]");
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = await refused.PageAsync();
        page.QuerySelector("#kind")!.GetAttribute("aria-invalid").Should().Be("true");
        page.QuerySelector("#name")!.GetAttribute("value").Should().Be("Olav B.");
        (await KindAsync()).Should().Be(before);

        Task<SourceKindRow> KindAsync() => _site.DatabaseAsync(db => db.Speakers.Where(s => s.Id == _samples.YardId).Select(s => new SourceKindRow(s.Name, s.Kind.ToString())).SingleAsync());
    }

    [Fact]
    public async Task An_article_cannot_be_of_the_year_one()
    {
        using var refused = await _editor.SubmitAsync($"/Articles/{_samples.ArticleId}/Edit", [("Day", "0001-01-01")]);
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.PageAsync()).QuerySelector(".problems")!.TextContent.Should().Contain("1500 to 2200");
    }

    [Fact]
    public async Task An_article_gets_its_outlet_date_and_address()
    {
        (string, string)[] typed = [("Outlet", "Coast Weekly"), ("Day", "2024-03-02"), ("Time", "07:45"), ("Address", "https://coast.example/ferry")];
        using var saved = await _editor.SubmitAsync($"/Articles/{_samples.ArticleId}/Edit", typed);
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var article = await _site.DatabaseAsync(db => db.Articles.Include(a => a.Outlet).SingleAsync(a => a.Id == _samples.ArticleId));
        article.Should().BeEquivalentTo(new { Url = "https://coast.example/ferry", OutletBasis = OutletBasis.Given, PublishedHasTime = true });
        article.PublishedAt.Should().Be(new DateTime(2024, 3, 2, 7, 45, 0, DateTimeKind.Utc));
        article.Outlet!.Name.Should().Be("Coast Weekly");
    }

    [Theory]
    [InlineData("Address", "javascript:alert(1)", "url")]
    [InlineData("Day", "2024-02-31", "day")]
    [InlineData("Time", "25:99", "time")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_kept(string field, string value, string id)
    {
        using var refused = await _editor.SubmitAsync($"/Articles/{_samples.ArticleId}/Edit", [(field, value)]);
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var input = (await refused.PageAsync()).QuerySelector($"#{id}")!;
        input.GetAttribute("aria-invalid").Should().Be("true");
        input.GetAttribute("value").Should().Be(value);
    }

    private Task<Claim> ClaimAsync(int id) => _site.DatabaseAsync(db => db.Claims.AsNoTracking().SingleAsync(c => c.Id == id));

    private sealed record SourceKindRow(string Name, string Kind);
}
