using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Pages.Account;

/// <summary>The one-time link's page. Without a token that holds it says so and offers nothing.</summary>
[ResponseCache(NoStore = true)]
internal sealed class FirstModel(FirstAdministrator first, UserManager<User> users, IUserClaimsPrincipalFactory<User> principals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public string? Password { get; set; }

    [BindProperty]
    public string? Again { get; set; }

    public bool IsOffered { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public IActionResult OnGet()
    {
        IsOffered = first.Accepts(Token);
        return IsOffered ? Page() : Gone();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        var name = Name?.Trim() ?? "";
        IsOffered = first.Accepts(Token);
        if (!IsOffered)
        {
            return Gone();
        }

        List<Problem> problems = [];
        if (AccountNames.Problem(name) is { } unnamed)
        {
            problems.Add(new Problem(unnamed, "name"));
        }

        if (NewPassword.Check(name, Password, Again) is { } weak)
        {
            problems.Add(weak);
        }

        if (problems.Count > 0)
        {
            return Refuse(problems);
        }

        var administrator = new User { UserName = name };
        var made = await first.MakeAsync(Token, users, administrator, Password!, cancellation);
        if (made is null)
        {
            IsOffered = false;
            return Gone();
        }

        if (!made.Succeeded)
        {
            return Refuse(NewPassword.From(made));
        }

        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, await principals.CreateAsync(administrator));
        TempData["Notice"] = $"Welcome, {name}. You are the administrator of this archive.";
        return LocalRedirect("~/");
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
