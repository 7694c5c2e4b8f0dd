using Microsoft.AspNetCore.Identity;

namespace ClaimTracker.Store.Entities;

/// <summary>A person with an account.</summary>
public sealed class User : IdentityUser
{
}

/// <summary>What an account may do; each role includes those before it but importer and editor, which stand side by side.</summary>
public static class Roles
{
    /// <summary>May read where reading is not open to everybody.</summary>
    public const string Reader = "reader";

    /// <summary>May change quotes, speakers and claims.</summary>
    public const string Editor = "editor";

    /// <summary>May import.</summary>
    public const string Importer = "importer";

    /// <summary>May do everything and manage accounts.</summary>
    public const string Admin = "admin";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Reader, Editor, Importer, Admin];
}
