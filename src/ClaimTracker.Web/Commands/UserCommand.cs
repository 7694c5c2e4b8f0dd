using System.CommandLine;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Pages.Account;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Commands;

/// <summary><c>user add | list | password | disable</c>. No password is ever made up or printed: without one on standard input, the verb prints a link by which the person chooses it.</summary>
internal static class UserCommand
{
    public static Command Create(HostArguments settings, Terminal terminal) => new("user", "Makes and manages accounts.")
    {
        Add(settings, terminal),
        List(settings, terminal),
        Password(settings, terminal),
        Disable(settings, terminal),
    };

    private static Command Add(HostArguments settings, Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "What the account is called." };
        var roles = new Option<string[]>("--role") { Description = "reader, editor, importer or admin; may be given several times.", HelpName = "ROLE", Required = true };
        roles.AcceptOnlyFromAmong([.. Roles.All]);
        var stdin = PasswordOption();
        var db = CommonOptions.Database();
        var command = new Command("add", "Makes an account.") { name, roles, stdin, db };
        command.SetAction((parsed, cancellation) => RunAsync(settings.WithDatabase(parsed.GetValue(db)), async (users, services) =>
        {
            var user = new User { UserName = parsed.GetRequiredValue(name).Trim() };
            if (AccountNames.Problem(user.UserName) is { } problem)
            {
                return Refuse(terminal, problem);
            }

            var made = parsed.GetValue(stdin) ? await users.CreateAsync(user, ReadPassword(terminal)) : await users.CreateAsync(user);
            if (!made.Succeeded)
            {
                return Refuse(terminal, Why(made));
            }

            await users.AddToRolesAsync(user, parsed.GetRequiredValue(roles).Distinct());
            terminal.Error.WriteLine($"The account {user.UserName} is made.");
            return parsed.GetValue(stdin) ? CommandLine.Done : await PrintLinkAsync(users, user, services, terminal);
        }, cancellation));
        return command;
    }

    private static Command List(HostArguments settings, Terminal terminal)
    {
        var db = CommonOptions.Database();
        var command = new Command("list", "Lists accounts: name, roles, state, separated by tabs.") { db };
        command.SetAction((parsed, cancellation) => RunAsync(settings.WithDatabase(parsed.GetValue(db)), async (users, _) =>
        {
            foreach (var user in await users.Users.OrderBy(u => u.NormalizedUserName).ToListAsync(cancellation))
            {
                var state = user.LockoutEnd is not null ? "disabled" : user.PasswordHash is null ? "no password yet" : "active";
                var has = await users.GetRolesAsync(user);
                terminal.Out.WriteLine($"{user.UserName}\t{string.Join(',', Roles.All.Where(has.Contains))}\t{state}");
            }

            return CommandLine.Done;
        }, cancellation));
        return command;
    }

    private static Command Password(HostArguments settings, Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "Whose." };
        var stdin = PasswordOption();
        var db = CommonOptions.Database();
        var command = new Command("password", "Sets a new password, and ends every sign-in of the account.") { name, stdin, db };
        command.SetAction((parsed, cancellation) => RunAsync(settings.WithDatabase(parsed.GetValue(db)), async (users, services) =>
        {
            if (await users.FindByNameAsync(parsed.GetRequiredValue(name)) is not { } user)
            {
                return Refuse(terminal, $"There is no account {parsed.GetRequiredValue(name)}.");
            }

            if (!parsed.GetValue(stdin))
            {
                return await PrintLinkAsync(users, user, services, terminal);
            }

            var changed = await users.ResetPasswordAsync(user, await users.GeneratePasswordResetTokenAsync(user), ReadPassword(terminal));
            return changed.Succeeded ? Say(terminal, $"{user.UserName} has a new password.") : Refuse(terminal, Why(changed));
        }, cancellation));
        return command;
    }

    private static Command Disable(HostArguments settings, Terminal terminal)
    {
        var name = new Argument<string>("NAME") { Description = "Whose access ends." };
        var db = CommonOptions.Database();
        var command = new Command("disable", "Ends an account's access at once; what it did stays recorded.") { name, db };
        command.SetAction((parsed, cancellation) => RunAsync(settings.WithDatabase(parsed.GetValue(db)), async (users, _) =>
        {
            if (await users.FindByNameAsync(parsed.GetRequiredValue(name)) is not { } user)
            {
                return Refuse(terminal, $"There is no account {parsed.GetRequiredValue(name)}.");
            }

            if (await users.IsInRoleAsync(user, Roles.Admin) && (await users.GetUsersInRoleAsync(Roles.Admin)).All(a => a.Id == user.Id || a.LockoutEnd is not null))
            {
                return Refuse(terminal, $"{user.UserName} is the last administrator: make another one first.");
            }

            await users.SetLockoutEnabledAsync(user, true);
            await users.SetLockoutEndDateAsync(user, DateTimeOffset.MaxValue);
            await users.UpdateSecurityStampAsync(user);
            return Say(terminal, $"{user.UserName} can no longer sign in.");
        }, cancellation));
        return command;
    }

    private static Task<int> RunAsync(HostArguments settings, Func<UserManager<User>, IServiceProvider, Task<int>> work, CancellationToken cancellation) =>
        Verb.RunAsync(settings, mayCreate: true, async services =>
        {
            await services.AddRolesAsync();
            await using var scope = services.CreateAsyncScope();
            return await work(scope.ServiceProvider.GetRequiredService<UserManager<User>>(), scope.ServiceProvider);
        }, cancellation);

    private static Option<bool> PasswordOption() =>
        new("--password-stdin") { Description = "Reads the password from the first line of standard input; without it a link is printed by which the person chooses one." };

    private static string ReadPassword(Terminal terminal)
    {
        using var lines = new StreamReader(terminal.In, leaveOpen: true);
        return lines.ReadLine() ?? "";
    }

    private static async Task<int> PrintLinkAsync(UserManager<User> users, User user, IServiceProvider services, Terminal terminal)
    {
        var site = (services.GetRequiredService<IConfiguration>()["urls"] ?? HostArguments.DefaultUrl).Split(';')[0].TrimEnd('/');
        var token = await users.GeneratePasswordResetTokenAsync(user);
        terminal.Error.WriteLine("This link lets its holder choose the password, once, within a day:");
        terminal.Out.WriteLine($"{site}/Account/Join?id={Uri.EscapeDataString(user.Id)}&token={Uri.EscapeDataString(token)}");
        return CommandLine.Done;
    }

    private static int Say(Terminal terminal, string message)
    {
        terminal.Error.WriteLine(message);
        return CommandLine.Done;
    }

    private static int Refuse(Terminal terminal, string reason)
    {
        terminal.Error.WriteLine($"claimtracker: {reason}");
        return CommandLine.Unusable;
    }

    private static string Why(IdentityResult result) => string.Join(' ', result.Errors.Select(e => e.Description));
}
