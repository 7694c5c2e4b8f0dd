using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Articles;

public sealed class SearchTests : IDisposable
{
    private const string Report = "Lighthouse to close\n\nThe keeper, Tove Aasen, said on Friday that the lighthouse of Skerry will close in June.\n\n“Nobody asked us,” she added.";

    private readonly Site _site = new();

    [Theory]
    [InlineData("/Articles?q=lighthouse", "li.report")]
    [InlineData("/Articles?q=\"close in june\"", "li.report")]
    [InlineData("/Articles?q=LIGHTHOUSES", "li.report")]
    public async Task An_imported_report_is_found_by_its_words(string address, string row)
    {
        await IngestAsync();

        var page = await _site.CreateClient().OpenAsync(address);

        page.QuerySelectorAll(row).Should().ContainSingle();
    }

    [Fact]
    public async Task Words_that_are_nowhere_lead_to_a_page_that_says_so()
    {
        await IngestAsync();

        var page = await _site.CreateClient().OpenAsync("/Articles?q=submarine");

        page.Words(".empty h2").Should().Equal("No article matches");
    }

    private async Task IngestAsync()
    {
        await using var scope = _site.Services.CreateAsyncScope();
        var ingest = scope.ServiceProvider.GetRequiredService<ArticleIngest>();
        var findings = Extractor.Extract(ArticleReader.Read(Report, new DocumentHints("lighthouse.txt")));
        var outcome = await ingest.SaveAsync(findings, new IngestSource(Fingerprint.Of(ArticleText.From(Report)), "lighthouse.txt"), CancellationToken.None);
        outcome.Should().BeOfType<IngestOutcome.Added>();
    }

    public void Dispose() => _site.Dispose();
}
