using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Pages.Account;

/// <summary>A new password for whoever is signed in; the old one is asked for again.</summary>
internal sealed class PasswordModel(UserManager<User> users, IUserClaimsPrincipalFactory<User> principals, SignInThrottle throttle) : PageModel
{
    [BindProperty]
    public string? Current { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Again { get; set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync()
    {
        if (await users.GetUserAsync(User) is not { } user)
        {
            return Challenge();
        }

        var (name, address) = (user.UserName ?? "", HttpContext.Connection.RemoteIpAddress?.ToString() ?? "");
        if (throttle.WaitFor(name, address) is not null)
        {
            return Refuse(new Problem("Too many tries. Wait a quarter of an hour and try again.", "current"));
        }

        if (Current is not { Length: > 0 and <= AccessPasswords.Longest } || !await users.CheckPasswordAsync(user, Current))
        {
            throttle.Failed(name, address);
            return Refuse(new Problem("This is not your password.", "current"));
        }

        if (NewPassword.Check(name, Password, Again) is { } problem)
        {
            return Refuse(problem);
        }

        var changed = await users.ChangePasswordAsync(user, Current, Password!);
        if (!changed.Succeeded)
        {
            return Refuse([.. NewPassword.From(changed)]);
        }

        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, await principals.CreateAsync(user));
        TempData["Notice"] = "Your password is changed.";
        return LocalRedirect("~/Account");
    }

    private PageResult Refuse(params Problem[] problems)
    {
        Problems = problems;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
