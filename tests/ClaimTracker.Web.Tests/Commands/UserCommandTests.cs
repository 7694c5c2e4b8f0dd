using System.Text;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Commands;

public class UserCommandTests
{
    [Fact]
    public async Task An_account_is_made_listed_and_disabled()
    {
        using var folder = new TemporaryFolder();
        var db = folder.At("a.db");
        var password = Encoding.UTF8.GetBytes("a lantern over the quay\n");
        (await Verbs.RunAsync(password, "user", "add", "Ada", "--role", "editor", "--role", "importer", "--password-stdin", "--db", db)).Code.Should().Be(0);
        (await Verbs.RunAsync("user", "list", "--db", db)).Lines.Should().Equal("Ada\teditor,importer\tactive");
        (await Verbs.RunAsync("user", "disable", "Ada", "--db", db)).Code.Should().Be(0);
        (await Verbs.RunAsync("user", "list", "--db", db)).Lines.Should().Equal("Ada\teditor,importer\tdisabled");
    }

    [Fact]
    public async Task Without_a_password_a_link_is_printed_by_which_the_person_chooses_one()
    {
        using var folder = new TemporaryFolder();
        var run = await Verbs.RunAsync("user", "add", "Bo", "--role", "editor", "--db", folder.At("a.db"));
        run.Code.Should().Be(0, run.Error);
        run.Lines.Should().ContainSingle().Which.Should().StartWith("http://localhost:5080/Account/Join?id=");
        (await Verbs.RunAsync("user", "list", "--db", folder.At("a.db"))).Lines.Should().Equal("Bo\teditor\tno password yet");
    }

    [Theory]
    [InlineData("short", "too short")]
    [InlineData("", "too short")]
    public async Task A_password_that_will_not_do_is_refused_with_the_reason(string password, string reason)
    {
        using var folder = new TemporaryFolder();
        var run = await Verbs.RunAsync(Encoding.UTF8.GetBytes(password), "user", "add", "Bo", "--role", "editor", "--password-stdin", "--db", folder.At("a.db"));
        run.Code.Should().Be(2);
        run.Error.Should().Contain(reason);
        (await Verbs.RunAsync("user", "list", "--db", folder.At("a.db"))).Lines.Should().BeEmpty();
    }

    [Fact]
    public async Task The_last_administrator_stays()
    {
        using var folder = new TemporaryFolder();
        await Verbs.RunAsync("user", "add", "Root", "--role", "admin", "--db", folder.At("a.db"));
        var run = await Verbs.RunAsync("user", "disable", "Root", "--db", folder.At("a.db"));
        run.Code.Should().Be(2);
        run.Error.Should().Contain("last administrator");
    }

    [Fact]
    public async Task A_name_nobody_has_and_a_role_that_is_none_are_refused()
    {
        using var folder = new TemporaryFolder();
        (await Verbs.RunAsync("user", "password", "Nobody", "--db", folder.At("a.db"))).Error.Should().Contain("no account Nobody");
        var run = await Verbs.RunAsync("user", "add", "Bo", "--role", "boss", "--db", folder.At("a.db"));
        run.Code.Should().Be(2);
        run.Error.Should().Contain("boss").And.Contain("editor");
    }
}
