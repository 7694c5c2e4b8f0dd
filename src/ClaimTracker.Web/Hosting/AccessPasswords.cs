using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Web.Hosting;

/// <summary>Rules for passwords after OWASP ASVS 5, 6.2: length counts, composition does not, known and personal ones are refused.</summary>
internal sealed class AccessPasswords : IPasswordValidator<User>
{
    public const int Shortest = 10;

    /// <summary>Checked before anything is hashed, so that a megabyte of password costs nothing.</summary>
    public const int Longest = 1024;

    /// <summary>PBKDF2 with HMAC-SHA512; OWASP asks for at least 210,000.</summary>
    public const int Iterations = 210_000;

    public const string Hint = "At least 10 characters; any characters count, also blanks. A few unrelated words are easy to keep in mind and hard to guess.";

    private static readonly HashSet<string> Known = ReadKnown();

    public static void Configure(IdentityOptions options)
    {
        options.Password.RequiredLength = Shortest;
        options.Password.RequireDigit = false;
        options.Password.RequireLowercase = false;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Password.RequiredUniqueChars = 1;

        // People's names have accents and blanks; AccessNames keeps out what cannot be seen.
        options.User.AllowedUserNameCharacters = "";
    }

    public Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password) => Task.FromResult(
        Problem(password ?? "", user.UserName ?? "") is { } problem
            ? IdentityResult.Failed(new IdentityError { Code = "Password", Description = problem })
            : IdentityResult.Success);

    /// <summary>Why the password cannot be used, as a sentence; null when it can.</summary>
    public static string? Problem(string password, string name)
    {
        if (password.Length < Shortest)
        {
            return $"The password is too short: use at least {Shortest} characters.";
        }

        if (password.Length > Longest)
        {
            return $"The password is too long: use at most {Longest:N0} characters.";
        }

        var key = TextFolding.Key(password);
        if (key.Distinct().Count() < 4 || Known.Contains(key))
        {
            return "This password is on every list of passwords to try. Choose another.";
        }

        return key.Contains("claimtracker", StringComparison.Ordinal) || key.Contains("claim tracker", StringComparison.Ordinal) || (name.Length > 3 && key.Contains(TextFolding.Key(name), StringComparison.Ordinal))
            ? "The password holds your name or the name of this site. Choose another."
            : null;
    }

    private static HashSet<string> ReadKnown()
    {
        using var list = typeof(AccessPasswords).Assembly.GetManifestResourceStream("ClaimTracker.Web.Hosting.known-passwords.txt")!;
        using var lines = new StreamReader(list);
        var known = new HashSet<string>(StringComparer.Ordinal);
        while (lines.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                known.Add(line);
            }
        }

        return known;
    }
}
