using ClaimTracker.Store.Entities;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Pages.Account;

/// <summary>Ends the session, and with the account's stamp every copy of its cookie.</summary>
internal sealed class SignOutModel(UserManager<User> users) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (await users.GetUserAsync(User) is { } user)
        {
            await users.UpdateSecurityStampAsync(user);
        }

        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        TempData["Notice"] = "You are signed out.";
        return LocalRedirect("~/");
    }
}
