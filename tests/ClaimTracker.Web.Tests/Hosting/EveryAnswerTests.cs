using System.Net;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Hosting;

/// <summary>What holds for every answer of the site.</summary>
public sealed class EveryAnswerTests(SharedSite site) : IClassFixture<SharedSite>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/site.css")]
    [InlineData("/Import")]
    [InlineData("/no/such/page")]
    [InlineData("/healthz/live")]
    public async Task It_may_load_nothing_from_elsewhere_and_be_framed_by_nobody(string address)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.Headers.GetValues("Content-Security-Policy").Should().ContainSingle().Which.Should()
            .StartWith("default-src 'none'; script-src 'self'; style-src 'self'").And.Contain("frame-ancestors 'none'").And.NotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Referrer-Policy").Should().Equal("same-origin");
        answer.Headers.GetValues("Cross-Origin-Opener-Policy").Should().Equal("same-origin");
    }

    [Theory]
    [InlineData("/no/such/page")]
    [InlineData("/Articles/4711")]
    [InlineData("/Claims/4711")]
    public async Task What_is_not_there_is_a_page_in_words(string address)
    {
        using var client = site.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await answer.PageAsync()).QuerySelector("main h1")!.TextContent.Should().Be("There is no such page");
    }

    [Theory]
    [InlineData("/healthz/live")]
    [InlineData("/healthz/ready")]
    public async Task Health_is_told_to_everybody(string address)
    {
        using var closed = new Site(new() { ["Access:AnonymousRead"] = "false" });
        using var client = closed.CreateClient();
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        (await answer.Content.ReadAsStringAsync()).Should().Be("Healthy");
    }
}
