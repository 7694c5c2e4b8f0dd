using System.Net;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class ClaimListTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task The_front_page_is_the_list_of_claims_and_says_what_to_do_when_there_are_none()
    {
        var page = await _site.CreateClient().OpenAsync("/");

        page.Words("h1").Should().Equal("Claims");
        page.Words(".empty h2").Should().Equal("No claims yet");
        page.QuerySelectorAll(".empty a[href='/Import']").Should().ContainSingle();
    }

    [Fact]
    public async Task A_claim_is_listed_with_its_status_in_words_and_its_counts_with_their_nouns()
    {
        await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync("/Claims?status=contested");

        page.Words("ol.claims > li").Should().ContainSingle().Which.Should()
            .Contain("A contract for the Norsund ferry has been signed").And.Contain("Contested").And.Contain("1 report in 1 outlet")
            .And.Contain("2 speakers").And.Contain("1 assertion").And.Contain("1 denial").And.Contain("4 March 2024 – 5 March 2024");
    }

    [Theory]
    [InlineData("speaker=olav", "A contract for the Norsund ferry has been signed")]
    [InlineData("outlet=fjord", "The Norsund ferry will reopen in May")]
    [InlineData("speaker=lindqvist&outlet=fjord", "The Norsund ferry will reopen in May")]
    [InlineData("status=uncontested", "The Norsund ferry will reopen in May")]
    [InlineData("speaker=brekke&outlet=fjord")]
    [InlineData("to=2024-03-03")]
    [InlineData("from=2024-03-06")]
    public async Task The_list_is_filtered_by_speaker_outlet_status_and_date(string filter, params string[] expected)
    {
        await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync("/Claims?" + filter);

        page.Words(".statement").Should().BeEquivalentTo(expected);
    }

    [Fact]
    public async Task A_speaker_asked_for_by_id_is_named_above_the_list()
    {
        var samples = await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync($"/Claims?speaker={samples.YardId}");

        page.Words("h1").Should().Equal("Claims: Olav Brekke");
        page.QuerySelector("#speaker")!.GetAttribute("value").Should().Be("Olav Brekke");
    }

    [Theory]
    [InlineData("from=2024-03-05&to=2024-03-01", "The first day must not be after the last day.")]
    [InlineData("from=2024-02-31", "is not a date")]
    [InlineData("to=yesterday", "is not a date")]
    [InlineData("status=true", "There is no status “true”. There are: uncontested, contested, denied, questioned, reported.")]
    [InlineData("status=3", "There is no status")]
    [InlineData("after=drop", "does not have")]
    [InlineData("before=9~x", "does not have")]
    [InlineData("after=4&sort=carried", "does not have")]
    [InlineData("sort=statement;drop", "There is no order")]
    public async Task Nonsense_in_the_address_is_answered_with_a_sentence(string query, string message)
    {
        var page = await _site.CreateClient().OpenAsync("/Claims?" + query, HttpStatusCode.BadRequest);

        page.Words(".problems li").Should().ContainSingle().Which.Should().Contain(message);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("NEAR(")]
    [InlineData("AND OR NOT")]
    [InlineData("text:ferry")]
    [InlineData("'; drop table Claims; --")]
    public async Task Any_words_may_be_searched_for(string words)
    {
        await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync("/Claims?q=" + Uri.EscapeDataString(words));

        page.QuerySelector("#q")!.GetAttribute("value").Should().Be(words);
    }

    [Theory]
    [InlineData("carried")]
    [InlineData("latest")]
    public async Task Every_claim_is_on_exactly_one_page_forwards_and_backwards(string sort)
    {
        await _site.DatabaseAsync(async db =>
        {
            for (var i = 0; i < 60; i++)
            {
                var claim = LedgerSamples.ClaimOf($"Ship {i:00} has left the harbour");
                claim.ArticleCount = i % 3;
                claim.LatestAt = i % 4 == 0 ? null : new DateTime(2024, 1, 1 + (i % 5), 0, 0, 0, DateTimeKind.Utc);
                db.Add(claim);
            }

            return await db.SaveChangesAsync();
        });
        var client = _site.CreateClient();
        var forwards = new List<IReadOnlyList<string>>();
        string? address = $"/Claims?sort={sort}";
        string? back = null;
        for (string? next = address; next is not null && forwards.Count < 9; next = address)
        {
            var page = await client.OpenAsync(next);
            forwards.Add(page.Words(".statement"));
            back = page.QuerySelector("a[rel=prev]")?.GetAttribute("href");
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        forwards.Should().HaveCount(3);
        forwards.SelectMany(page => page).Should().OnlyHaveUniqueItems().And.HaveCount(60);
        var middle = await client.OpenAsync(back!);
        middle.Words(".statement").Should().Equal(forwards[1]);
        (await client.OpenAsync(middle.QuerySelector("a[rel=prev]")!.GetAttribute("href")!)).Words(".statement").Should().Equal(forwards[0]);
    }

    public void Dispose() => _site.Dispose();
}
