using System.Net;
using AngleSharp.Dom;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class ClaimPageTests : IDisposable
{
    private readonly Site _site = new();

    [Fact]
    public async Task A_claim_shows_who_asserts_and_who_denies_it_with_the_words_in_question_marked()
    {
        var samples = await Samples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync($"/Claims/{samples.ContractClaimId}");

        page.Words("h1").Should().Equal("A contract for the Norsund ferry has been signed");
        var asserted = Column(page, "asserts");
        asserted.Words("h3").Should().Equal("Ada Lindqvist transport minister");
        asserted.Words("blockquote").Should().ContainSingle().Which.Should().Contain("“We have signed the contract,” said Ada Lindqvist");
        asserted.Words("blockquote mark").Should().Equal("“We have signed the contract,”");
        asserted.Words(".where").Should().ContainSingle().Which.Should().Contain("unreviewed").And.Contain("Harbour Gazette").And.Contain("4 March 2024");
        asserted.QuerySelectorAll($"a[href='/Articles/{samples.ArticleId}#q{samples.AssertionId}']").Should().ContainSingle();
        Column(page, "denies").Words("h3").Should().Equal("Olav Brekke spokesman of the yard");
    }

    [Fact]
    public async Task Who_denies_the_broader_claim_denies_the_narrower_and_the_row_says_so()
    {
        var samples = await LedgerSamples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync($"/Claims/{samples.Archive.ContractClaimId}");

        var denied = Column(page, "denies");
        denied.Words(".entailed").Should().Equal("denies the broader claim: The Norsund yard has an order for a ferry");
        denied.Words(".where").Should().Contain(words => words.Contains("via Island Radio", StringComparison.Ordinal) && words.Contains("Tide & Times <weekly>", StringComparison.Ordinal));
        page.Words(".related tbody tr").Should().ContainSingle().Which.Should().StartWith("Broader").And.Contain("a signed contract is an order");
    }

    [Fact]
    public async Task Who_asserts_the_narrower_claim_asserts_the_broader()
    {
        var samples = await LedgerSamples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync($"/Claims/{samples.OrderClaimId}");

        Column(page, "asserts").Words(".entailed").Should().NotBeEmpty().And.OnlyContain(words => words.StartsWith("asserts the narrower claim: A contract", StringComparison.Ordinal));
        page.Words(".related tbody tr").Should().ContainSingle().Which.Should().StartWith("Narrower");
    }

    [Fact]
    public async Task The_same_words_in_another_outlet_are_one_row_with_both_outlets_and_both_wordings()
    {
        var samples = await LedgerSamples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync($"/Claims/{samples.Archive.ContractClaimId}");

        var asserted = Column(page, "asserts");
        asserted.QuerySelectorAll(".entry").Should().ContainSingle();
        asserted.Words(".also").Should().Equal("also in Coast Mail");
        asserted.Words("details .words mark.hedge").Should().Equal("perhaps");
    }

    [Fact]
    public async Task Every_report_that_carries_the_claim_is_in_the_table()
    {
        var samples = await LedgerSamples.IntoAsync(_site);

        var page = await _site.CreateClient().OpenAsync($"/Claims/{samples.Archive.ContractClaimId}");

        page.Words("#carried").Should().Equal("Carried by 2 reports");
        page.Words("#carried ~ .scroll tbody tr").Should().Equal(
            "Harbour Gazette stated in the document Ferry will sail again, minister promises 4 March 2024 attributed silent observing yes",
            "Coast Mail not stated Signed, says Lindqvist date not stated hedged silent observing no");
    }

    [Fact]
    public async Task A_merged_claim_leads_to_the_claim_it_was_merged_into()
    {
        var samples = await LedgerSamples.IntoAsync(_site);

        var answer = await _site.CreateClient().GetAsync(new Uri($"/Claims/{samples.MergedClaimId}", UriKind.Relative));

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().Be($"/Claims/{samples.Archive.ContractClaimId}");
    }

    [Theory]
    [InlineData("/Claims/4711")]
    [InlineData("/Claims/0")]
    [InlineData("/Claims/-1")]
    [InlineData("/Claims/99999999999999")]
    [InlineData("/Claims/one")]
    [InlineData("/Articles/4711")]
    [InlineData("/Speakers/4711")]
    [InlineData("/Outlets/4711")]
    [InlineData("/nowhere")]
    public async Task What_is_not_there_is_said_in_words_with_a_way_on(string address)
    {
        var page = await _site.CreateClient().OpenAsync(address, HttpStatusCode.NotFound);

        page.Words("h1").Should().Equal("There is no such page");
        page.QuerySelectorAll("main a[href='/Claims']").Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("POST", HttpStatusCode.Unauthorized, "Please sign in")]
    [InlineData("DELETE", HttpStatusCode.Unauthorized, "Please sign in")]
    public async Task A_request_that_is_refused_is_answered_in_words_whatever_its_kind(string method, HttpStatusCode status, string title)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/Claims", UriKind.Relative));

        using var answer = await _site.CreateClient().SendAsync(request);

        answer.StatusCode.Should().Be(status);
        (await answer.PageAsync()).Words("h1").Should().Equal(title);
    }

    private static IElement Column(IDocument page, string stance) => page.QuerySelector($".column.{stance}")!;

    public void Dispose() => _site.Dispose();
}
