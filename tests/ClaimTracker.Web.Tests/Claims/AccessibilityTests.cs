using ClaimTracker.Web.Tests.Support;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Claims;

public sealed class AccessibilityTests : IDisposable
{
    private readonly Site _site = new();

    [SkippableTheory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task The_pages_for_browsing_have_no_serious_fault_and_fit_their_window(ColorScheme scheme, int width)
    {
        var chromium = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";
        Skip.If(!File.Exists(chromium) && Environment.GetEnvironmentVariable("CI") != "true", $"there is no browser at {chromium}");
        var home = _site.Listen();
        var samples = await LedgerSamples.IntoAsync(_site);
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = chromium, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        var page = await browser.NewPageAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 800 } });
        var faults = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("404", StringComparison.Ordinal))
            {
                faults.Add(message.Text);
            }
        };
        string[] addresses =
        [
            "/", "/Claims?status=reported", $"/Claims/{samples.Archive.ContractClaimId}", "/Articles", $"/Articles/{samples.Archive.ArticleId}#q{samples.Archive.DenialId}",
            "/Speakers", $"/Speakers/{samples.Archive.MinisterId}", "/Outlets", "/Outlets/1", "/nowhere",
        ];
        foreach (var address in addresses)
        {
            await page.GotoAsync(new Uri(home, address).ToString());
            var found = await page.RunAxe();
            faults.AddRange(found.Violations.Where(each => each.Impact is "serious" or "critical").Select(each => $"{address}: {each.Id}, {each.Nodes[0].Html}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            {
                faults.Add($"{address}: wider than the window");
            }
        }

        faults.Should().BeEmpty();
    }

    public void Dispose() => _site.Dispose();
}
