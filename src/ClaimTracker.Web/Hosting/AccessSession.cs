using System.Security.Claims;
using ClaimTracker.Store;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Web.Hosting;

/// <summary>Holds every request's cookie against the account: signing out, disabling and a change of role or password end it at once, copies included.</summary>
internal sealed class AccessSession(ClaimContext db, IOptions<IdentityOptions> identity, ILogger<AccessSession> log) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        var id = context.Principal?.FindFirstValue(identity.Value.ClaimsIdentity.UserIdClaimType);
        var stamp = context.Principal?.FindFirstValue(identity.Value.ClaimsIdentity.SecurityStampClaimType);

        // A disabled account is one that is locked out without end.
        if (!await db.Users.AnyAsync(u => u.Id == id && u.SecurityStamp == stamp && u.LockoutEnd == null, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(context.Scheme.Name);
        }
    }

    /// <summary>Looking leads to the sign-in page and back. A form that was sent is answered in place: a redirect would throw away what was typed.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.Redirect(context.RedirectUri);
        }
        else
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        }

        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        log.LogWarning("Account {UserId} was refused {Method} {Path}", context.HttpContext.User.FindFirstValue(ClaimTypes.NameIdentifier), context.Request.Method, context.Request.Path.Value);
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
