using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Pages.Account;

/// <summary>Where the link that an administrator hands out leads: the account's own person chooses the password. The link ends when it is used.</summary>
[ResponseCache(NoStore = true)]
internal sealed class JoinModel(UserManager<User> users, IUserClaimsPrincipalFactory<User> principals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Again { get; set; }

    public string Name { get; private set; } = "";

    public bool IsOffered { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await FindAsync() is null ? Gone() : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } user)
        {
            return Gone();
        }

        if (NewPassword.Check(Name, Password, Again) is { } problem)
        {
            return Refuse([problem]);
        }

        var changed = await users.ResetPasswordAsync(user, Token!, Password!);
        if (!changed.Succeeded)
        {
            return Refuse(NewPassword.From(changed));
        }

        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, await principals.CreateAsync(user));
        TempData["Notice"] = $"Welcome, {Name}. Your password is saved.";
        return LocalRedirect("~/");
    }

    private async Task<User?> FindAsync()
    {
        var user = Id is { Length: > 0 and < 100 } && Token is { Length: > 0 and < 2000 } ? await users.FindByIdAsync(Id) : null;
        IsOffered = user is { LockoutEnd: null }
            && await users.VerifyUserTokenAsync(user, TokenOptions.DefaultProvider, UserManager<User>.ResetPasswordTokenPurpose, Token!);
        Name = IsOffered ? user!.UserName ?? "" : "";
        return IsOffered ? user : null;
    }

    private PageResult Gone()
    {
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    private PageResult Refuse(IReadOnlyList<Problem> problems)
    {
        Problems = problems;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
