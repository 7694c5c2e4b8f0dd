using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Account;

/// <summary>One account as an administrator sees it.</summary>
internal sealed record Account(string Id, string Name, IReadOnlyList<string> Roles, bool IsDisabled, bool HasPassword, bool IsYou);

/// <summary>Makes accounts, gives roles, ends access. The last administrator cannot be shut out.</summary>
[ResponseCache(NoStore = true)]
internal sealed class UsersModel(ClaimContext db, UserManager<User> users) : PageModel
{
    public static IReadOnlyList<(string Role, string Meaning)> Meanings { get; } =
    [
        (Roles.Reader, "may read where reading is not open to everybody"),
        (Roles.Editor, "may tag, correct and review"),
        (Roles.Importer, "may import articles"),
        (Roles.Admin, "may do all of that, and manage accounts"),
    ];

    public IReadOnlyList<Account> Accounts { get; private set; } = [];

    public string? Link { get; private set; }

    public string? LinkFor { get; private set; }

    public string? NewName { get; private set; }

    public IReadOnlyList<string> NewRoles { get; private set; } = [Roles.Editor, Roles.Importer];

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellation)
    {
        (Link, LinkFor) = (TempData["Link"] as string, TempData["LinkFor"] as string);
        return LoadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostNewAsync(string? name, string[] roles, CancellationToken cancellation)
    {
        (NewName, NewRoles) = (name?.Trim() ?? "", Known(roles));
        if (AccountNames.Problem(NewName) is { } problem)
        {
            return await RefuseAsync(cancellation, new Problem(problem, "name"));
        }

        var user = new User { UserName = NewName };
        var made = await users.CreateAsync(user);
        if (!made.Succeeded)
        {
            return await RefuseAsync(cancellation, [.. NewPassword.From(made)]);
        }

        await users.AddToRolesAsync(user, NewRoles);
        return await HandOutAsync(user, $"The account {NewName} is made.");
    }

    public async Task<IActionResult> OnPostLinkAsync(string id) =>
        await users.FindByIdAsync(id) is { } user ? await HandOutAsync(user, $"A link for {user.UserName} is made.") : NotFound();

    public async Task<IActionResult> OnPostRolesAsync(string id, string[] roles, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id) is not { } user)
        {
            return NotFound();
        }

        var (had, gets) = (await users.GetRolesAsync(user), Known(roles));
        if (had.Contains(Roles.Admin) && !gets.Contains(Roles.Admin) && await IsLastAdministratorAsync(user))
        {
            return await RefuseAsync(cancellation, new Problem("This is the last administrator: make another one first."));
        }

        await users.RemoveFromRolesAsync(user, had.Except(gets));
        await users.AddToRolesAsync(user, gets.Except(had));

        // Signs the account out everywhere: a cookie holds the roles it was made with.
        await users.UpdateSecurityStampAsync(user);
        return Done($"{user.UserName} now has {(gets.Count == 0 ? "no role" : string.Join(", ", gets))}, and signs in again.");
    }

    public async Task<IActionResult> OnPostDisableAsync(string id, CancellationToken cancellation)
    {
        if (await users.FindByIdAsync(id) is not { } user)
        {
            return NotFound();
        }

        if (users.GetUserId(User) == id || await IsLastAdministratorAsync(user))
        {
            return await RefuseAsync(cancellation, new Problem("You cannot disable yourself or the last administrator."));
        }

        await users.SetLockoutEnabledAsync(user, true);
        await users.SetLockoutEndDateAsync(user, DateTimeOffset.MaxValue);
        await users.UpdateSecurityStampAsync(user);
        return Done($"{user.UserName} can no longer sign in.");
    }

    public async Task<IActionResult> OnPostEnableAsync(string id)
    {
        if (await users.FindByIdAsync(id) is not { } user)
        {
            return NotFound();
        }

        await users.SetLockoutEnabledAsync(user, true);
        await users.SetLockoutEndDateAsync(user, null);
        return Done($"{user.UserName} can sign in again.");
    }

    private static List<string> Known(string[] roles) => [.. Roles.All.Where(roles.Contains)];

    private async Task<bool> IsLastAdministratorAsync(User user) =>
        await users.IsInRoleAsync(user, Roles.Admin) && (await users.GetUsersInRoleAsync(Roles.Admin)).All(a => a.Id == user.Id || a.LockoutEnd is not null);

    private async Task<IActionResult> HandOutAsync(User user, string notice)
    {
        var token = await users.GeneratePasswordResetTokenAsync(user);
        TempData["Link"] = Url.Page("/Account/Join", null, new { id = user.Id, token }, Request.Scheme);
        TempData["LinkFor"] = user.UserName;
        return Done(notice);
    }

    private RedirectToPageResult Done(string notice)
    {
        TempData["Notice"] = notice;
        return RedirectToPage();
    }

    private async Task<PageResult> RefuseAsync(CancellationToken cancellation, params Problem[] problems)
    {
        Problems = problems;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        await LoadAsync(cancellation);
        return Page();
    }

    private async Task LoadAsync(CancellationToken cancellation)
    {
        var you = users.GetUserId(User);
        var accounts = await db.Users.AsNoTracking().OrderBy(u => u.NormalizedUserName)
            .Select(u => new { u.Id, u.UserName, u.LockoutEnd, HasPassword = u.PasswordHash != null }).ToListAsync(cancellation);
        var roles = await db.UserRoles.AsNoTracking().Join(db.Roles, ur => ur.RoleId, r => r.Id, (ur, r) => new { ur.UserId, r.Name }).ToListAsync(cancellation);
        var byUser = roles.ToLookup(r => r.UserId, r => r.Name ?? "", StringComparer.Ordinal);
        Accounts = [.. accounts.Select(a => new Account(a.Id, a.UserName ?? "", [.. Roles.All.Where(byUser[a.Id].Contains)], a.LockoutEnd is not null, a.HasPassword, a.Id == you))];
    }
}
