using System.Globalization;

namespace ClaimTracker.Web.Pages.Account;

/// <summary>What an account may be called: anything that can be read and told apart.</summary>
internal static class AccountNames
{
    public const int Longest = 100;

    /// <summary>Why the name cannot be used, as a sentence; null when it can.</summary>
    public static string? Problem(string name) => name switch
    {
        "" => "Type a name.",
        { Length: > Longest } => $"The name is too long: use at most {Longest} characters.",
        _ when name.Any(IsUnseen) => "The name may hold letters, digits, blanks and . - _ ' @ +, nothing that cannot be seen.",
        _ => null,
    };

    private static bool IsUnseen(char c) => !(char.IsLetterOrDigit(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark || c is ' ' or '.' or '-' or '_' or '\'' or '’' or '@' or '+');
}
