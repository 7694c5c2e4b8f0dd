using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Commands;

public class MigrateCommandTests
{
    [Fact]
    public async Task It_lists_what_it_applied_and_then_has_nothing_to_do()
    {
        using var folder = new TemporaryFolder();
        var first = await Verbs.RunAsync("migrate", "--db", folder.At("new/archive.db"));
        first.Code.Should().Be(0, first.Error);
        first.Lines.Should().NotBeEmpty();
        var second = await Verbs.RunAsync("migrate", "--db", folder.At("new/archive.db"));
        second.Should().BeEquivalentTo(new { Code = 0, Out = "" });
        second.Error.Should().Contain("up to date");
    }
}
