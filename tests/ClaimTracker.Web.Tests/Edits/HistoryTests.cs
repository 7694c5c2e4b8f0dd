using System.Net;
using AngleSharp.Dom;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Edits;

public sealed class HistoryTests : IAsyncLifetime, IDisposable
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
    public async Task Every_change_is_listed_with_who_and_what_it_was_before()
    {
        using var saved = await _editor.SubmitAsync($"/Speakers/{_samples.YardId}/Edit", [("name", "Olav Brekke-Hansen"), ("description", "head of the yard")], "form[action*=Change]");
        saved.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var row = (await _site.CreateClient().OpenAsync("/Edits")).QuerySelector(".history > li")!;
        row.TextContent.Should().Contain("editor1");
        row.QuerySelectorAll("dd").Select(d => d.QuerySelector("del")!.TextContent + " → " + d.QuerySelector("ins")!.TextContent)
            .Should().Equal("Olav Brekke → Olav Brekke-Hansen", "spokesman of the yard → head of the yard");
    }

    [Fact]
    public async Task A_change_that_was_changed_again_is_not_undone()
    {
        using var first = await _editor.SubmitAsync($"/Quotes/{_samples.AssertionId}", [], "form[data-key=a]");
        using var second = await _editor.SubmitAsync($"/Quotes/{_samples.AssertionId}", [("Form.Stance", "Denies")], "form#tagging");
        var edits = await _site.DatabaseAsync(db => db.Edits.OrderBy(e => e.Id).Select(e => e.Id).ToListAsync());
        using var refused = await _editor.SubmitAsync("/Edits", [], $"#e{edits[0]} form");
        refused.StatusCode.Should().Be(HttpStatusCode.Conflict);
        (await refused.PageAsync()).QuerySelector(".problems")!.TextContent.Should().Contain("changed the same thing since");
        using var undone = await _editor.SubmitAsync("/Edits", [], $"#e{edits[1]} form");
        undone.StatusCode.Should().Be(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_history_of_one_quote_holds_nothing_else()
    {
        using var one = await _editor.SubmitAsync($"/Quotes/{_samples.AssertionId}", [], "form[data-key=a]");
        using var two = await _editor.SubmitAsync($"/Quotes/{_samples.DenialId}", [], "form[data-key=a]");
        var page = await _editor.OpenAsync($"/Edits?quote={_samples.DenialId}");
        page.QuerySelectorAll(".history > li").Should().ContainSingle();
        page.QuerySelector("h1")!.TextContent.Should().Be($"History of quote {_samples.DenialId}");
    }

    [Fact]
    public async Task The_list_goes_on_by_pages()
    {
        await _site.DatabaseAsync(db =>
        {
            db.AddRange(Enumerable.Range(1, 120).Select(i => new Edit { At = DateTime.UtcNow, By = "ada", Action = $"change {i}", Subject = "Outlet", SubjectId = 1 }));
            return db.SaveChangesAsync();
        });
        var first = await _editor.OpenAsync("/Edits");
        var second = await FollowAsync(first, "next");
        var third = await FollowAsync(second, "next");
        var seen = Numbers(first).Concat(Numbers(second)).Concat(Numbers(third)).ToList();
        seen.Should().HaveCount(120).And.OnlyHaveUniqueItems();
        third.QuerySelector("a[rel=next]").Should().BeNull();
        Numbers(await FollowAsync(third, "prev")).Should().Equal(Numbers(second));

        static List<string> Numbers(IDocument page) => [.. page.QuerySelectorAll(".history > li").Select(row => row.Id!)];
        Task<IDocument> FollowAsync(IDocument page, string rel) => _editor.OpenAsync(page.QuerySelector($"a[rel={rel}]")!.GetAttribute("href")!);
    }

    [Theory]
    [InlineData("/Edits?quote=abc")]
    [InlineData("/Edits?after=x")]
    public async Task A_number_that_is_none_is_told_so(string address) => (await _editor.OpenAsync(address, HttpStatusCode.BadRequest)).QuerySelector(".problems").Should().NotBeNull();

    [Fact]
    public void Differences_are_told_in_words() =>
        EditedValue.Between(
            """{"state":"Suggested","speaker":null,"spans":[{"role":"Content","start":0,"end":3,"exact":"yes"}],"via":[]}""",
            """{"state":"Accepted","speaker":"Ada","spans":[{"role":"Content","start":0,"end":3,"exact":"yes"}],"via":["Coast Radio","Fjord FM"]}""")
            .Should().Equal(new EditedValue("state", "unreviewed", "accepted"), new EditedValue("speaker", "none", "Ada"), new EditedValue("via", "none", "Coast Radio · Fjord FM"));
}
