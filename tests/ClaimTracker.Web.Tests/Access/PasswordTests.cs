using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Tests.Access;

public sealed class PasswordTests
{
    [Theory]
    [InlineData("four small grey herons")]
    [InlineData("żółw i zając biegną")]
    [InlineData("          a b c d")]
    public void Length_counts_and_composition_does_not(string password) => AccessPasswords.Problem(password, "ada").Should().BeNull();

    [Theory]
    [InlineData("short", "*too short*")]
    [InlineData("Password123", "*every list*")]
    [InlineData("aaaaaaaaaaaa", "*every list*")]
    [InlineData("i am lindqvist!", "*your name*")]
    [InlineData("ClaimTracker 24", "*name of this site*")]
    public void What_is_guessed_first_is_refused(string password, string reason) => AccessPasswords.Problem(password, "Lindqvist").Should().Match(reason);

    [Fact]
    public void A_megabyte_of_password_is_refused_unhashed() => AccessPasswords.Problem(new string('x', 1_000_000), "ada").Should().Match("*too long*");

    [Fact]
    public void The_list_of_known_passwords_is_sorted_and_holds_no_entry_twice()
    {
        using var list = typeof(AccessPasswords).Assembly.GetManifestResourceStream("ClaimTracker.Web.Hosting.known-passwords.txt")!;
        using var reader = new StreamReader(list);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().StartWith("#");
        lines.Skip(1).Should().BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
    }
}
