using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace ClaimTracker.Web.Hosting;

/// <summary>The table of needs: which folder or page asks for what. The longest entry that fits decides; what no entry names may be read and needs an editor to change.</summary>
internal static class AccessRules
{
    private static readonly AccessNeed Ordinary = new(Permission.Read, Permission.Edit);

    private static readonly AccessNeed Editors = new(Permission.Edit, Permission.Edit);

    private static readonly AccessNeed Importers = new(Permission.Import, Permission.Import);

    private static readonly IReadOnlyList<(string Path, AccessNeed? Need)> Table =
    [
        ("/Articles/Edit", Editors),
        ("/Articles/Tag", Editors),
        ("/Claims/Edit", Editors),
        ("/Speakers/Edit", Editors),
        ("/Import", Importers),
        ("/Imports", Importers),
        ("/Account", new(Permission.SignedIn, Permission.SignedIn)),
        ("/Account/Users", new(Permission.Manage, Permission.Manage)),

        // These make or end a sign-in, or say what went wrong: everybody may reach them.
        ("/Account/First", null),
        ("/Account/Join", null),
        ("/Account/SignIn", null),
        ("/Account/SignOut", null),
        ("/Error", null),
    ];

    /// <summary>What the page at <paramref name="path"/> (as in "/Account/SignIn") needs; null when everybody may do everything there.</summary>
    public static AccessNeed? NeedOf(string path)
    {
        (string Path, AccessNeed? Need) best = ("", Ordinary);
        foreach (var entry in Table)
        {
            if (entry.Path.Length > best.Path.Length && Fits(path, entry.Path))
            {
                best = entry;
            }
        }

        return best.Need;
    }

    public static void Apply(PageApplicationModel page) =>
        page.EndpointMetadata.Add(NeedOf(page.ViewEnginePath) is { } need ? new AuthorizeAttribute(need.Policy) : new AllowAnonymousAttribute());

    public static void AddPolicies(AuthorizationOptions options)
    {
        foreach (var need in Table.Select(entry => entry.Need).Append(Ordinary).OfType<AccessNeed>().Distinct())
        {
            options.AddPolicy(need.Policy, policy => policy.AddRequirements(need));
        }

        // An address that is no page (an endpoint of the program's own) is held to the same until it says otherwise.
        options.FallbackPolicy = options.GetPolicy(Ordinary.Policy);
        options.DefaultPolicy = options.FallbackPolicy!;
    }

    private static bool Fits(string path, string entry) =>
        path.StartsWith(entry, StringComparison.OrdinalIgnoreCase) && (path.Length == entry.Length || path[entry.Length] == '/');
}
