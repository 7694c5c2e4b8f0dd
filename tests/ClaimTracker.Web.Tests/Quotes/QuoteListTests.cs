using System.Net;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Quotes;

public sealed class QuoteListTests : IAsyncLifetime, IDisposable
{
    private readonly Site _site = new();
    private HttpClient _client = null!;
    private Samples _samples = null!;

    public async Task InitializeAsync()
    {
        _client = _site.CreateClient();
        _samples = await Samples.IntoAsync(_site);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task What_awaits_review_is_listed_and_what_was_reviewed_is_not()
    {
        await _site.DatabaseAsync(db => db.Quotes.Where(q => q.Id == _samples.DenialId).ExecuteUpdateAsync(set => set.SetProperty(q => q.State, ReviewState.Accepted)));
        (await Words("/Quotes")).Should().Equal("“We have signed the contract,”", "The Norsund ferry will reopen in May");
        (await Words("/Quotes?state=accepted")).Should().Equal("“No contract has been signed,”");
        (await Words("/Quotes?state=any")).Should().HaveCount(3);
    }

    [Theory]
    [InlineData("low=true")]
    [InlineData("kind=Indirect")]
    [InlineData("speaker=lindq&kind=indirect")]
    public async Task Filters_narrow_the_list(string query) => (await Words($"/Quotes?{query}")).Should().Equal("The Norsund ferry will reopen in May");

    [Fact]
    public async Task The_quotes_of_one_article_stay_together_while_reviewing()
    {
        var page = await _client.OpenAsync($"/Quotes?article={_samples.ArticleId}");
        page.Words(".quotes .words").Should().Equal("“We have signed the contract,”", "“No contract has been signed,”");
        page.QuerySelector(".quotes .words a")!.GetAttribute("href").Should().Be($"/Quotes/{_samples.AssertionId}?article={_samples.ArticleId}");
    }

    [Theory]
    [InlineData("state=perhaps")]
    [InlineData("kind=loud")]
    [InlineData("article=abc")]
    [InlineData("after=x")]
    public async Task A_filter_that_means_nothing_is_told_so(string query)
    {
        var page = await _client.OpenAsync($"/Quotes?{query}", HttpStatusCode.BadRequest);
        page.QuerySelector(".problems").Should().NotBeNull();
    }

    [Fact]
    public async Task An_archive_without_quotes_says_what_to_do()
    {
        await using var empty = new Site();
        (await empty.CreateClient().OpenAsync("/Quotes")).QuerySelector(".empty h2")!.TextContent.Should().Be("Nothing awaits review");
    }

    [Fact]
    public async Task Names_and_claims_are_offered_as_they_are_typed()
    {
        (await _client.GetStringAsync(new Uri("/Quotes?handler=Speakers&q=LIND", UriKind.Relative))).Should().Be("[\"Ada Lindqvist\"]");
        (await _client.GetStringAsync(new Uri("/Quotes?handler=Claims&q=contract signed", UriKind.Relative))).Should().Be("[\"A contract for the Norsund ferry has been signed\"]");
        (await _client.GetStringAsync(new Uri("/Quotes?handler=Claims&q=%25%27%22*", UriKind.Relative))).Should().Be("[]");
    }

    private async Task<IReadOnlyList<string>> Words(string address) => (await _client.OpenAsync(address)).Words(".quotes .words");
}
