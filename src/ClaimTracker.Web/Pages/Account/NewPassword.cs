using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Web.Pages.Account;

/// <summary>The fields in which a password is chosen, with the name before them where it is chosen too.</summary>
internal sealed record NewPassword(string Name, bool AskName, IReadOnlyList<Problem> Problems)
{
    /// <summary>The first thing wrong with a password typed twice; null when nothing is.</summary>
    public static Problem? Check(string name, string? password, string? again) =>
        AccessPasswords.Problem(password ?? "", name) is { } problem ? new Problem(problem, "password")
        : password != again ? new Problem("The two passwords differ.", "again")
        : null;

    /// <summary>What Identity refused, beside the field it belongs to.</summary>
    public static IReadOnlyList<Problem> From(IdentityResult result) =>
        [.. result.Errors.Select(e => new Problem(e.Description, e.Code.Contains("Name", StringComparison.Ordinal) ? "name" : "password"))];
}
