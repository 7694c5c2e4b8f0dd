using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Tests.Access;

public sealed class AccessRulesTests
{
    [Theory]
    [InlineData("/Claims/Index", "Read Edit")]
    [InlineData("/Quotes/Details", "Read Edit")]
    [InlineData("/Articles/Tag", "Edit Edit")]
    [InlineData("/Articles/Tags", "Read Edit")]
    [InlineData("/Import/Index", "Import Import")]
    [InlineData("/Imports/Details", "Import Import")]
    [InlineData("/Account/Index", "SignedIn SignedIn")]
    [InlineData("/Account/Users", "Manage Manage")]
    [InlineData("/Account/SignIn", null)]
    [InlineData("/SomethingNew/Index", "Read Edit")]
    public void The_longest_entry_that_fits_decides(string page, string? needs) =>
        AccessRules.NeedOf(page)?.Policy.Should().Be(needs);

    [Fact]
    public void A_page_that_nobody_thought_of_needs_an_editor_to_change_anything() =>
        AccessRules.NeedOf("/Whatever/Else").Should().Be(new AccessNeed(Permission.Read, Permission.Edit));
}
