using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Tests.Access;

public sealed class AccessSettingsTests
{
    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1:80;https://[::1]:443")]
    public void Reading_is_open_where_only_this_machine_can_ask(string urls) =>
        Read(("urls", urls)).AnonymousRead.Should().BeTrue();

    [Theory]
    [InlineData("urls", "http://*:5080")]
    [InlineData("urls", "http://0.0.0.0:5080")]
    [InlineData("urls", "http://localhost:5080;http://archive.example:80")]
    [InlineData("http_ports", "8080")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://[::]:80")]
    public void Where_others_can_ask_the_operator_has_to_say(string name, string value)
    {
        FluentActions.Invoking(() => Read((name, value))).Should().Throw<StartRefusedException>().WithMessage("*Access:AnonymousRead*");
        Read((name, value), ("Access:AnonymousRead", "false")).AnonymousRead.Should().BeFalse();
        Read((name, value), ("Access:AnonymousRead", "True")).AnonymousRead.Should().BeTrue();
    }

    [Fact]
    public void A_value_that_is_neither_true_nor_false_is_refused() =>
        FluentActions.Invoking(() => Read(("Access:AnonymousRead", "perhaps"))).Should().Throw<StartRefusedException>().WithMessage("*\"perhaps\"*");

    private static AccessSettings Read(params (string Name, string Value)[] settings) =>
        AccessSettings.From(new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Name, (string?)s.Value))).Build());
}
