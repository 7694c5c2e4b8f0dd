using ClaimTracker.Web.Tests.Support;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

/// <summary>A real browser: the one of the system, found by <c>CHROMIUM_PATH</c> or at its usual place. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string Path = Environment.GetEnvironmentVariable("CHROMIUM_PATH") ?? "/usr/bin/chromium";

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async Task InitializeAsync()
    {
        if (File.Exists(Path))
        {
            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox", "--disable-dev-shm-usage"] });
        }
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }

    /// <summary>A fresh window on the site; skips the test where there is no browser, and fails it where <c>CI</c> is <c>true</c>.</summary>
    public async Task<IPage> OpenAsync(Uri site, int width = 1280, int height = 900, bool dark = false)
    {
        var reason = $"There is no Chromium at {Path}: install one or set CHROMIUM_PATH.";
        if (_browser is null && Environment.GetEnvironmentVariable("CI") == "true")
        {
            throw new InvalidOperationException(reason);
        }

        Skip.If(_browser is null, reason);
        var window = await _browser!.NewContextAsync(new()
        {
            BaseURL = site.ToString(),
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
        });

        // Generous, for machines that build something else meanwhile.
        window.SetDefaultTimeout(60_000);
        return await window.NewPageAsync();
    }

    /// <summary>Signs in through the form and comes back to <paramref name="returnTo"/>.</summary>
    public static async Task SignInAsync(IPage page, string name, string returnTo)
    {
        await page.GotoAsync($"/Account/SignIn?returnUrl={Uri.EscapeDataString(returnTo)}");
        await page.GetByLabel("Name", new() { Exact = true }).FillAsync(name);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Site.Password);
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("SignIn", StringComparison.Ordinal));
    }

    /// <summary>Selects words of the article by dragging the mouse over them, as a person does.</summary>
    public static async Task SelectAsync(IPage page, string words)
    {
        var box = await page.EvaluateAsync<float[]>(
            """
            words => {
              const text = document.getElementById("text");
              const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
              const at = text.textContent.indexOf(words);
              const range = document.createRange();
              for (let node = walker.nextNode(), passed = 0; node; passed += node.length, node = walker.nextNode()) {
                if (at >= passed && at < passed + node.length) range.setStart(node, at - passed);
                if (at + words.length > passed && at + words.length <= passed + node.length) range.setEnd(node, at + words.length - passed);
              }
              // Near an edge of the window a drag would scroll.
              scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 2, behavior: "instant" });
              const boxes = [...range.getClientRects()].filter(box => box.width > 0);
              const [first, last] = [boxes[0], boxes.at(-1)];
              return [first.left + 1, first.top + first.height / 2, last.right - 1, last.top + last.height / 2];
            }
            """,
            words);
        await page.Mouse.MoveAsync(box[0], box[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box[2], box[3], new() { Steps = 8 });
        await page.Mouse.UpAsync();
    }
}
