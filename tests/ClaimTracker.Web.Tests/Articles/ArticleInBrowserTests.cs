using ClaimTracker.Web.Tests.Support;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Articles;

public sealed class ArticleInBrowserTests : IDisposable
{
    private readonly Site _site = new();

    [SkippableFact]
    public async Task A_quote_in_the_text_and_in_the_list_light_each_other_and_the_address_chooses_one()
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";
        Skip.If(!File.Exists(chromium) && Environment.GetEnvironmentVariable("CI") != "true", $"there is no browser at {chromium}");
        var home = _site.Listen();
        var samples = await Samples.IntoAsync(_site);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        var page = await browser.NewPageAsync();
        await page.GotoAsync(new Uri(home, $"/Articles/{samples.ArticleId}#q{samples.DenialId}").ToString());

        await Assertions.Expect(page.Locator($"#l{samples.DenialId}")).ToHaveClassAsync("chosen");
        await Assertions.Expect(page.Locator("#text .chosen")).ToHaveCountAsync(2);

        await page.Locator($"#l{samples.AssertionId} .what a").FocusAsync();
        await Assertions.Expect(page.Locator("#text .lit")).ToHaveTextAsync(["“We have signed the contract,”", "said", "Ada Lindqvist"]);

        await page.Locator($"#text [data-quotes='{samples.AssertionId}']").First.ClickAsync();
        (await page.EvaluateAsync<string>("document.getElementById('text').textContent")).Should().Be(Samples.Text);
    }

    public void Dispose() => _site.Dispose();
}
