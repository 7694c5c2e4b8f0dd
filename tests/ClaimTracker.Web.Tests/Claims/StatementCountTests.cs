using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class StatementCountTests : IDisposable
{
    private const int Most = 6;

    private readonly Site _site = new();

    [Fact]
    public async Task No_page_asks_the_database_more_than_six_times()
    {
        var samples = await LedgerSamples.IntoAsync(_site);
        var client = _site.CreateClient();
        string[] addresses =
        [
            "/", "/Claims?speaker=1&outlet=1&status=contested&q=ferry&from=2024-01-01", $"/Claims/{samples.Archive.ContractClaimId}", $"/Claims/{samples.OrderClaimId}",
            "/Articles", "/Articles?speaker=1&outlet=1&q=ferry", $"/Articles/{samples.Archive.ArticleId}", "/Speakers", $"/Speakers/{samples.Archive.MinisterId}", "/Outlets", "/Outlets/1",
        ];
        var asked = new Dictionary<string, int>();
        foreach (var address in addresses)
        {
            using var counter = new StatementCounter(_site.Folder);
            await client.OpenAsync(address);
            asked[address] = counter.Count;
        }

        asked.Where(pair => pair.Value > Most).Should().BeEmpty();
        asked.Values.Should().OnlyContain(count => count > 0);
    }

    [Fact]
    public async Task An_article_asks_no_oftener_of_somebody_signed_in()
    {
        var samples = await LedgerSamples.IntoAsync(_site);
        var client = await _site.SignedInAsync(ClaimTracker.Store.Entities.Roles.Editor);
        using var counter = new StatementCounter(_site.Folder);
        await client.OpenAsync($"/Articles/{samples.Archive.ArticleId}");
        counter.Count.Should().BeInRange(1, Most);
    }

    public void Dispose() => _site.Dispose();
}
