using System.Net;
using AngleSharp.Html.Dom;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Account;

public sealed class AccountTests : IClassFixture<Site>
{
    private readonly Site _site;

    public AccountTests(Site site) => _site = site;

    [Fact]
    public async Task The_one_time_link_makes_one_administrator_and_then_never_again()
    {
        using var site = new Site();
        using var client = site.CreateClient();
        var link = (await site.Services.OpenAccessAsync(default))!;

        using var made = await client.SubmitAsync(link, [("Name", "Ada"), ("Password", Site.Password), ("Again", Site.Password)]);
        made.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await client.PageAsync("/Account/Users")).Body!.TextContent.Should().Contain("Ada (you)");

        using var second = site.CreateClient();
        (await second.GetAsync(new Uri(link, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Gone);
        (await site.Services.OpenAccessAsync(default)).Should().BeNull("there is an administrator");
    }

    [Fact]
    public async Task A_guessed_token_offers_nothing()
    {
        using var client = _site.CreateClient();
        using var answer = await client.GetAsync(new Uri("/Account/First?token=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.Gone);
        (await answer.PageAsync()).QuerySelector("main form").Should().BeNull();
    }

    [Theory]
    [InlineData("abc.")]
    [InlineData("!")]
    [InlineData("a")]
    public async Task A_mangled_token_is_answered_like_a_used_one(string token)
    {
        using var site = new Site();
        using var client = site.CreateClient();
        await site.Services.OpenAccessAsync(default);
        using var answer = await client.GetAsync(new Uri($"/Account/First?token={token}", UriKind.Relative));
        answer.StatusCode.Should().Be(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task A_weak_password_is_refused_beside_its_field_and_the_link_still_works()
    {
        using var site = new Site();
        using var client = site.CreateClient();
        var link = (await site.Services.OpenAccessAsync(default))!;
        using var refused = await client.SubmitAsync(link, [("Name", "Ada"), ("Password", "1234567890"), ("Again", "1234567890")]);
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = await refused.PageAsync();
        page.QuerySelector("#password")!.GetAttribute("aria-invalid").Should().Be("true");
        ((IHtmlInputElement)page.QuerySelector("#name")!).Value.Should().Be("Ada");
        (await client.GetAsync(new Uri(link, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_get_the_same_answer()
    {
        var name = await _site.AccountAsync(Roles.Editor);
        using var client = _site.CreateClient();
        using var wrong = await client.SubmitAsync("/Account/SignIn", [("Name", name), ("Password", "not the password")]);
        using var unknown = await client.SubmitAsync("/Account/SignIn", [("Name", "nobody of that name"), ("Password", "not the password")]);
        unknown.StatusCode.Should().Be(wrong.StatusCode).And.Be(HttpStatusCode.BadRequest);
        Said(await unknown.PageAsync()).Should().Be(Said(await wrong.PageAsync())).And.Contain("not right");

        static string Said(IHtmlDocument page) => page.QuerySelector(".problems")!.TextContent;
    }

    [Fact]
    public async Task Guessing_is_slowed_down()
    {
        using var site = new Site();
        using var client = site.CreateClient();
        for (var i = 0; i < SignInThrottle.TriesPerName; i++)
        {
            using var refused = await client.SubmitAsync("/Account/SignIn", [("Name", "ada"), ("Password", "a guess")]);
            refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        }

        using var waits = await client.SubmitAsync("/Account/SignIn", [("Name", "ada"), ("Password", "a guess")]);
        waits.StatusCode.Should().Be(HttpStatusCode.TooManyRequests);
        waits.Headers.RetryAfter!.Delta.Should().BeGreaterThan(TimeSpan.FromMinutes(10));
    }

    [Fact]
    public async Task Signing_out_ends_every_copy_of_the_cookie()
    {
        var name = await _site.AccountAsync(Roles.Editor);
        using var here = _site.CreateClient();
        using var there = _site.CreateClient();
        foreach (var client in new[] { here, there })
        {
            using var signedIn = await client.SubmitAsync("/Account/SignIn", [("Name", name), ("Password", Site.Password)]);
            await client.PageAsync("/Account");
        }

        using var signedOut = await here.SubmitAsync("/Account", [], "main form[action='/Account/SignOut']");
        signedOut.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await there.GetAsync(new Uri("/Account", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Redirect, "the copy has ended too");
    }

    [Fact]
    public async Task A_disabled_account_is_out_at_once_and_cannot_come_back()
    {
        using var admin = await _site.SignedInAsync(Roles.Admin);
        var name = await _site.AccountAsync(Roles.Editor);
        using var editor = _site.CreateClient();
        await editor.SubmitAsync("/Account/SignIn", [("Name", name), ("Password", Site.Password)]);
        await editor.PageAsync("/Account");

        var id = await _site.DatabaseAsync(db => Task.FromResult(db.Users.Single(u => u.UserName == name).Id));
        using var disabled = await admin.SubmitAsync("/Account/Users", [], $"main form[action*='handler=Disable']:has(input[value='{id}'])");
        disabled.StatusCode.Should().Be(HttpStatusCode.Redirect);
        (await editor.GetAsync(new Uri("/Account", UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Redirect);
        using var again = await _site.CreateClient().SubmitAsync("/Account/SignIn", [("Name", name), ("Password", Site.Password)]);
        again.StatusCode.Should().Be(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_new_account_chooses_its_own_password_by_a_link_that_works_once()
    {
        using var admin = await _site.SignedInAsync(Roles.Admin);
        using var made = await admin.SubmitAsync("/Account/Users", [("name", "Nils Ådahl"), ("roles", Roles.Importer)], "main form[action*='handler=New']");
        made.StatusCode.Should().Be(HttpStatusCode.Redirect);
        var link = new Uri(((IHtmlInputElement)(await admin.PageAsync("/Account/Users")).QuerySelector("#link")!).Value).PathAndQuery;
        (await admin.PageAsync("/Account/Users")).QuerySelector("#link").Should().BeNull("it is shown once");

        using var nils = _site.CreateClient();
        using var joined = await nils.SubmitAsync(link, [("Password", Site.Password), ("Again", Site.Password)]);
        joined.StatusCode.Should().Be(HttpStatusCode.Redirect);
        await nils.PageAsync("/Import");
        (await _site.CreateClient().GetAsync(new Uri(link, UriKind.Relative))).StatusCode.Should().Be(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task The_last_administrator_cannot_give_up_the_role()
    {
        using var site = new Site();
        using var admin = await site.SignedInAsync(Roles.Admin);
        using var refused = await admin.SubmitAsync("/Account/Users?handler=Roles", [("roles", Roles.Editor)], "main form[action*='handler=Roles']");
        refused.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await refused.PageAsync()).QuerySelector(".problems")!.TextContent.Should().Contain("last administrator");
    }

    [Fact]
    public async Task Changing_the_password_asks_for_the_old_one()
    {
        using var client = await _site.SignedInAsync(Roles.Reader);
        const string next = "five boats in the fog";
        using var wrong = await client.SubmitAsync("/Account/Password", [("Current", "not it at all"), ("Password", next), ("Again", next)]);
        wrong.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        using var right = await client.SubmitAsync("/Account/Password", [("Current", Site.Password), ("Password", next), ("Again", next)]);
        right.StatusCode.Should().Be(HttpStatusCode.Redirect);
        await client.PageAsync("/Account");
    }

    [Fact]
    public async Task An_expired_form_keeps_what_was_typed_when_it_came_from_this_site()
    {
        using var editor = await _site.SignedInAsync(Roles.Editor);
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/Quotes/1?handler=AddClaim", UriKind.Relative));
        request.Headers.Add("Origin", "http://localhost");
        request.Content = new FormUrlEncodedContent([KeyValuePair.Create("statement", "The bridge <b>opened</b> in June"), KeyValuePair.Create("__RequestVerificationToken", "old")]);
        using var answer = await editor.SendAsync(request);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = await answer.PageAsync();
        ((IHtmlInputElement)page.QuerySelector("main form [name=statement]")!).Value.Should().Be("The bridge <b>opened</b> in June");
    }

    [Fact]
    public async Task The_address_to_return_to_is_never_another_site()
    {
        var name = await _site.AccountAsync(Roles.Reader);
        using var client = _site.CreateClient();
        using var answer = await client.SubmitAsync("/Account/SignIn?returnUrl=https%3A%2F%2Fevil.example", [("Name", name), ("Password", Site.Password)]);
        answer.Headers.Location!.ToString().Should().Be("/");
    }

    [Fact]
    public async Task The_session_cookie_cannot_be_read_by_script_or_sent_by_other_sites()
    {
        var name = await _site.AccountAsync(Roles.Reader);
        using var client = _site.CreateClient();
        using var answer = await client.SubmitAsync("/Account/SignIn", [("Name", name), ("Password", Site.Password)]);
        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("claimtracker=", StringComparison.Ordinal))
            .Should().ContainEquivalentOf("httponly").And.ContainEquivalentOf("samesite=lax");
    }
}
