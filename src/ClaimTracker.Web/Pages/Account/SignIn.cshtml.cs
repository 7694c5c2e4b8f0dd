using System.Globalization;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Pages.Account;

/// <summary>Name and password. Every failure gets the same answer and costs the same time, whether or not the name has an account.</summary>
internal sealed class SignInModel(UserManager<User> users, IUserClaimsPrincipalFactory<User> principals, SignInThrottle throttle, ILogger<SignInModel> log) : PageModel
{
    private static readonly string NobodysHash = new PasswordHasher<User>(
        Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = AccessPasswords.Iterations })).HashPassword(new User(), "nobody's password");

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public bool Stay { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        var (name, password) = (Name?.Trim() ?? "", Password ?? "");
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if (throttle.WaitFor(name, address) is { } wait)
        {
            Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return Refuse(StatusCodes.Status429TooManyRequests, $"Too many tries. Wait {Show.Count((int)Math.Ceiling(wait.TotalMinutes), "minute")} and try again.");
        }

        if (name.Length == 0 || password.Length == 0)
        {
            return Refuse(StatusCodes.Status400BadRequest, "Type your name and your password.");
        }

        var user = name.Length <= AccountNames.Longest && password.Length <= AccessPasswords.Longest ? await users.FindByNameAsync(name) : null;
        if (!await IsRightAsync(user, password))
        {
            throttle.Failed(name, address);
            log.LogInformation("A sign-in failed");
            return Refuse(StatusCodes.Status400BadRequest, "The name or the password is not right.");
        }

        throttle.Succeeded(name, address);
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, await principals.CreateAsync(user!), new AuthenticationProperties { IsPersistent = Stay });
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl! : "~/");
    }

    private async Task<bool> IsRightAsync(User? user, string password)
    {
        if (password.Length > AccessPasswords.Longest)
        {
            return false;
        }

        if (user?.PasswordHash is null)
        {
            // The same work as for a known name, so that the time says nothing.
            users.PasswordHasher.VerifyHashedPassword(user ?? new User(), NobodysHash, password);
            return false;
        }

        return await users.CheckPasswordAsync(user, password) && user.LockoutEnd is null;
    }

    private PageResult Refuse(int status, string message)
    {
        Response.StatusCode = status;
        Problems = [new Problem(message, "name")];
        return Page();
    }
}
