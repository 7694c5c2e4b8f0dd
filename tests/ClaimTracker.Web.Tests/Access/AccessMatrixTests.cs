using System.Net;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;

namespace ClaimTracker.Web.Tests.Access;

/// <summary>Every page × every handler × every identity, discovered and not listed: a page that is added is walked too.</summary>
public sealed class AccessMatrixTests : IClassFixture<Site>
{
    private static readonly (string Who, string[] Roles)[] Identities =
        [("nobody", []), ("reader", [Roles.Reader]), ("editor", [Roles.Editor]), ("importer", [Roles.Importer]), ("admin", [Roles.Admin])];

    private readonly Site _site;

    public AccessMatrixTests(Site site) => _site = site;

    [Fact]
    public async Task Nobody_gets_further_than_the_table_of_needs_says()
    {
        var wrong = new List<string>();
        foreach (var (who, roles) in Identities)
        {
            using var client = roles.Length == 0 ? _site.CreateClient() : await _site.SignedInAsync(roles);
            foreach (var (page, address, method) in Requests())
            {
                using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative));
                using var answer = await client.SendAsync(request);
                var need = AccessRules.NeedOf(page);
                var permission = method == "GET" ? need?.Reading : need?.Changing;
                var may = permission is null or Permission.Read || Has(roles, permission.Value);
                var refused = answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden
                    || (answer.StatusCode == HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/Account/SignIn?", StringComparison.Ordinal));
                if (may == refused || (int)answer.StatusCode >= 500)
                {
                    wrong.Add($"{who} {method} {address}: {(int)answer.StatusCode}, but {(may ? "may" : "may not")}");
                }
            }
        }

        wrong.Should().BeEmpty();
    }

    [Fact]
    public async Task No_form_is_taken_without_its_token()
    {
        using var client = await _site.SignedInAsync(Roles.Admin);
        var taken = new List<string>();
        foreach (var (page, address, method) in Requests().Where(r => r.Method == "POST" && r.Page != "/Error"))
        {
            using var answer = await client.PostAsync(new Uri(address, UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("id", "1")]));
            if (answer.StatusCode != HttpStatusCode.BadRequest)
            {
                taken.Add($"{page} {method} {address}: {(int)answer.StatusCode}");
            }
        }

        taken.Should().BeEmpty();
    }

    [Fact]
    public void Every_endpoint_says_who_may_use_it_or_falls_back_to_the_ordinary_need()
    {
        Pages().Where(page => !page.Loaded.EndpointMetadata!.Any(m => m is IAuthorizeData or IAllowAnonymous)).Select(page => page.Page).Should().BeEmpty();
        _site.Services.GetRequiredService<Microsoft.Extensions.Options.IOptions<AuthorizationOptions>>().Value.FallbackPolicy.Should().NotBeNull();
    }

    [Fact]
    public async Task Where_reading_is_not_open_only_the_way_in_is()
    {
        using var site = new Site(new() { ["Access:AnonymousRead"] = "false" });
        using var nobody = site.CreateClient();
        using var claims = await nobody.GetAsync(new Uri("/Claims", UriKind.Relative));
        claims.StatusCode.Should().Be(HttpStatusCode.Redirect);
        claims.Headers.Location!.ToString().Should().Contain("/Account/SignIn?returnUrl=%2FClaims");
        await nobody.PageAsync("/Account/SignIn");
        using var style = await nobody.GetAsync(new Uri("/site.css", UriKind.Relative));
        style.StatusCode.Should().Be(HttpStatusCode.OK, "the way in has to be legible");
        using var reader = await site.SignedInAsync(Roles.Reader);
        await reader.PageAsync("/Claims");
    }

    private static bool Has(string[] roles, Permission permission) => permission switch
    {
        Permission.Read => roles.Length > 0,
        Permission.SignedIn => roles.Length > 0,
        Permission.Edit => roles.Contains(Roles.Editor) || roles.Contains(Roles.Admin),
        Permission.Import => roles.Contains(Roles.Importer) || roles.Contains(Roles.Admin),
        Permission.Manage => roles.Contains(Roles.Admin),
    };

    private IEnumerable<(string Page, string Address, string Method)> Requests()
    {
        foreach (var (page, address, loaded) in Pages())
        {
            foreach (var handler in loaded.HandlerMethods.Select(h => (h.HttpMethod, h.Name)).Append(("Get", null)).Distinct())
            {
                yield return (page, handler.Name is null ? address : $"{address}?handler={handler.Name}", handler.HttpMethod.ToUpperInvariant());
            }
        }
    }

    private IEnumerable<(string Page, string Address, CompiledPageActionDescriptor Loaded)> Pages()
    {
        var loader = _site.Services.GetRequiredService<PageLoader>();
        foreach (var endpoint in _site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            // A page with several routes is walked on each. Error answers with the status it is asked for, not with its own.
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } descriptor || descriptor.ViewEnginePath == "/Error")
            {
                continue;
            }

            var address = "/" + string.Join('/', endpoint.RoutePattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(
                part => part is Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal ? literal.Content : "1"))));
            yield return (descriptor.ViewEnginePath, address, loader.LoadAsync(descriptor, endpoint.Metadata).GetAwaiter().GetResult());
        }
    }
}
