using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

/// <summary>Axe on the main pages, as an administrator sees them, light and dark.</summary>
public sealed class AccessibilityTests : IClassFixture<Chromium>
{
    private readonly Chromium _chromium;

    public AccessibilityTests(Chromium chromium) => _chromium = chromium;

    [SkippableTheory]
    [InlineData(1280, false)]
    [InlineData(390, true)]
    public async Task No_main_page_has_a_fault_that_axe_finds(int width, bool dark)
    {
        await using var site = new Site();
        var page = await _chromium.OpenAsync(site.Listen(), width, dark: dark);
        var samples = await Samples.IntoAsync(site);
        await Chromium.SignInAsync(page, await site.AccountAsync(Roles.Admin), "/");
        string[] addresses =
        [
            "/", $"/Claims/{samples.ContractClaimId}", $"/Claims/{samples.ContractClaimId}/Edit", "/Articles", $"/Articles/{samples.ArticleId}", $"/Articles/{samples.ArticleId}/Tag",
            $"/Articles/{samples.ArticleId}/Edit", "/Speakers", $"/Speakers/{samples.MinisterId}", $"/Speakers/{samples.MinisterId}/Edit", "/Outlets", "/Quotes", $"/Quotes/{samples.AssertionId}",
            "/Edits", "/Import", "/Imports", "/Account", "/Account/Users", "/Account/Password", "/Account/SignIn", "/nothing-here",
        ];
        var faults = new List<string>();
        foreach (var address in addresses)
        {
            await page.GotoAsync(address);
            var found = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
            faults.AddRange(found.Violations.Select(v => $"{address}: {v.Id} at {string.Join(", ", v.Nodes.Select(n => n.Html).Take(3))}"));
            var wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (wide > 0)
            {
                faults.Add($"{address}: {wide} pixels wider than a window of {width}");
            }
        }

        faults.Should().BeEmpty();
    }
}
