using System.Security.Claims;
using ClaimTracker.Store.Entities;
using Microsoft.AspNetCore.Authorization;

namespace ClaimTracker.Web.Hosting;

/// <summary>What somebody may do. Roles grant it; see <see cref="AccessNeedHandler"/>.</summary>
internal enum Permission
{
    Read,
    SignedIn,
    Edit,
    Import,
    Manage,
}

/// <summary>What a page needs for looking (GET, HEAD) and for changing (everything else).</summary>
internal sealed record AccessNeed(Permission Reading, Permission Changing) : IAuthorizationRequirement
{
    public string Policy => $"{Reading} {Changing}";
}

internal static class Permissions
{
    /// <summary>Administrators may do everything; reading needs any role where it is not open to everybody.</summary>
    public static bool May(this ClaimsPrincipal user, Permission permission) => permission switch
    {
        Permission.Read => Roles.All.Any(user.IsInRole),
        Permission.SignedIn => user.Identity is { IsAuthenticated: true },
        Permission.Edit => user.IsInRole(Roles.Editor) || user.IsInRole(Roles.Admin),
        Permission.Import => user.IsInRole(Roles.Importer) || user.IsInRole(Roles.Admin),
        Permission.Manage => user.IsInRole(Roles.Admin),
    };

    public static bool MayEdit(this ClaimsPrincipal user) => user.May(Permission.Edit);

    public static bool MayImport(this ClaimsPrincipal user) => user.May(Permission.Import);

    public static bool MayManage(this ClaimsPrincipal user) => user.May(Permission.Manage);
}

internal sealed class AccessNeedHandler(AccessSettings settings) : AuthorizationHandler<AccessNeed>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, AccessNeed requirement)
    {
        var looks = context.Resource is HttpContext { Request.Method: var method } && (HttpMethods.IsGet(method) || HttpMethods.IsHead(method));
        var permission = looks ? requirement.Reading : requirement.Changing;
        if ((permission == Permission.Read && settings.AnonymousRead) || context.User.May(permission))
        {
            context.Succeed(requirement);
        }

        return Task.CompletedTask;
    }
}
