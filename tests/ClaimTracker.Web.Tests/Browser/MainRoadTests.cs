using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Tests.Support;
using Microsoft.Playwright;

namespace ClaimTracker.Web.Tests.Browser;

/// <summary>The whole way of a new editor, in a real browser.</summary>
public sealed class MainRoadTests : IClassFixture<Chromium>
{
    private const string Report =
        "Norsund council wants its ferry back\n\n" +
        "The council of Norsund met on Tuesday to talk about the crossing.\n\n" +
        "A contract for the ferry was never signed, insisted Greta Holm, who chairs the council. She asked the ministry to explain itself.";

    private readonly Chromium _chromium;

    public MainRoadTests(Chromium chromium) => _chromium = chromium;

    [SkippableFact]
    public async Task Find_a_claim_open_a_row_sign_in_upload_tag_and_see_it_on_the_claim()
    {
        await using var site = new Site();
        var page = await _chromium.OpenAsync(site.Listen());
        var samples = await Samples.IntoAsync(site);
        var name = await site.AccountAsync(Roles.Editor, Roles.Importer);

        // Open, and find the claim.
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "A contract for the Norsund ferry has been signed" }).First.ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().Be("A contract for the Norsund ferry has been signed");

        // One click from a row to its sentence in the article.
        await page.Locator($"a[href*='/Articles/{samples.ArticleId}#q{samples.DenialId}']").First.ClickAsync();
        await page.WaitForURLAsync($"**/Articles/{samples.ArticleId}#q{samples.DenialId}");
        (await page.Locator($"#text [data-quotes~='{samples.DenialId}'].content").First.InnerTextAsync()).Should().Contain("No contract has been signed");

        // Sign in and upload a report.
        await Chromium.SignInAsync(page, name, "/Import");
        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "council.txt", MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(Report) });
        await page.Locator("main").GetByRole(AriaRole.Button, new() { Name = "Import" }).First.ClickAsync();
        await page.WaitForURLAsync("**/Imports/**");
        await page.Locator("main a[href*='/Articles/']").First.ClickAsync();
        await page.WaitForURLAsync("**/Articles/**");
        var article = new Uri(page.Url).AbsolutePath;

        // Tag a quote by selecting its words.
        await TagAsync(page, "A contract for the ferry was never signed", "What was said");
        await TagAsync(page, "insisted", "Reporting word");
        await TagAsync(page, "Greta Holm", "Who said it");
        (await page.GetByLabel("Speaker", new() { Exact = true }).InputValueAsync()).Should().Be("Greta Holm", "the words name her");
        await page.GetByLabel("Claim it makes").FillAsync("A contract for the Norsund ferry has been signed");
        await page.GetByLabel("To the claim, the speaker").SelectOptionAsync("Denies");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save the quote" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains(article, StringComparison.Ordinal) && url.Contains("#q", StringComparison.Ordinal));
        (await page.Locator(".notice").InnerTextAsync()).Should().Contain("The quote and its claim are saved.");

        // And see it on the claim, under those who deny it.
        await page.GotoAsync($"/Claims/{samples.ContractClaimId}");
        (await page.Locator("main").InnerTextAsync()).Should().Contain("Greta Holm").And.Contain("A contract for the ferry was never signed");
    }

    [SkippableFact]
    public async Task An_editor_reviews_from_the_keyboard()
    {
        await using var site = new Site();
        var page = await _chromium.OpenAsync(site.Listen());
        var samples = await Samples.IntoAsync(site);
        await Chromium.SignInAsync(page, await site.AccountAsync(Roles.Editor), "/Quotes");

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync($"**/Quotes/{samples.AssertionId}");
        await page.Keyboard.PressAsync("a");
        await page.WaitForURLAsync($"**/Quotes/{samples.DenialId}");
        await page.Keyboard.PressAsync("j");
        await page.WaitForURLAsync($"**/Quotes/{samples.ReopenId}");
        await page.Keyboard.PressAsync("k");
        await page.WaitForURLAsync($"**/Quotes/{samples.DenialId}");
        await page.Keyboard.PressAsync("r");
        await page.WaitForURLAsync($"**/Quotes/{samples.ReopenId}");
        var states = await site.DatabaseAsync(db => Task.FromResult(db.Quotes.OrderBy(q => q.Id).Select(q => q.State).ToList()));
        states.Should().Equal(ReviewState.Accepted, ReviewState.Rejected, ReviewState.Suggested);
    }

    [SkippableFact]
    public async Task Selected_words_have_the_offsets_of_the_stored_text_even_behind_marks_and_emoji()
    {
        await using var site = new Site();
        var page = await _chromium.OpenAsync(site.Listen());
        var samples = await Samples.IntoAsync(site);
        await Chromium.SignInAsync(page, await site.AccountAsync(Roles.Editor), $"/Articles/{samples.ArticleId}");

        await TagAsync(page, "The ferry will reopen in May.", "What was said");
        (await page.Locator("[name='Form.Content[0].Start']").InputValueAsync())
            .Should().Be(Samples.Text.IndexOf("The ferry will reopen", StringComparison.Ordinal).ToString(System.Globalization.CultureInfo.InvariantCulture));
        await TagAsync(page, "40,000 people a year", "What was said");
        (await page.Locator("[name='Form.Content[1].Words']").InputValueAsync()).Should().Be("40,000 people a year");
        await page.GetByRole(AriaRole.Button, new() { Name = "Discard" }).ClickAsync();
        (await page.Locator("#tagging").IsVisibleAsync()).Should().BeFalse();
    }

    private static async Task TagAsync(IPage page, string words, string role)
    {
        await Chromium.SelectAsync(page, words);
        await page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = role }).ClickAsync();
    }
}
