using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Tests.Access;

public sealed class SignInThrottleTests
{
    private readonly Clock _clock = new();
    private readonly SignInThrottle _throttle;

    public SignInThrottleTests() => _throttle = new SignInThrottle(_clock);

    [Fact]
    public void Ten_failures_with_one_name_make_its_address_wait_a_quarter_of_an_hour()
    {
        Fail("ada", "10.0.0.1", SignInThrottle.TriesPerName);
        _throttle.WaitFor("ADA ", "10.0.0.1").Should().Be(SignInThrottle.Window);
        _throttle.WaitFor("ada", "10.0.0.2").Should().BeNull("somebody else's failures do not lock the person out");
        _clock.Now += SignInThrottle.Window;
        _throttle.WaitFor("ada", "10.0.0.1").Should().BeNull();
    }

    [Fact]
    public void A_name_is_guarded_against_guesses_from_many_addresses()
    {
        for (var i = 0; i < SignInThrottle.TriesEverywhere; i++)
        {
            Fail("ada", $"10.0.0.{i}", 1);
        }

        _throttle.WaitFor("ada", "10.9.9.9").Should().NotBeNull();
    }

    [Fact]
    public void An_address_is_guarded_against_trying_many_names()
    {
        for (var i = 0; i < SignInThrottle.TriesPerAddress; i++)
        {
            Fail($"name {i}", "10.0.0.1", 1);
        }

        _throttle.WaitFor("another", "10.0.0.1").Should().NotBeNull();
    }

    [Fact]
    public void Success_forgives_the_name_at_that_address()
    {
        Fail("ada", "10.0.0.1", SignInThrottle.TriesPerName - 1);
        _throttle.Succeeded("ada", "10.0.0.1");
        Fail("ada", "10.0.0.1", 1);
        _throttle.WaitFor("ada", "10.0.0.1").Should().BeNull();
    }

    [Fact]
    public void Guesses_with_ever_new_names_take_a_bounded_memory_and_do_not_push_out_a_guarded_name()
    {
        Fail("ada", "10.0.0.1", SignInThrottle.TriesPerName);
        for (var i = 0; i < SignInThrottle.MostKeys; i++)
        {
            _throttle.Failed($"name {i}", $"10.1.{i / 256}.{i % 256}");
        }

        _throttle.Kept.Should().BeLessThan(SignInThrottle.MostKeys + 4);
        _throttle.WaitFor("ada", "10.0.0.1").Should().NotBeNull();
    }

    private void Fail(string name, string address, int times)
    {
        for (var i = 0; i < times; i++)
        {
            _throttle.Failed(name, address);
        }
    }

    private sealed class Clock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2024, 3, 4, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
