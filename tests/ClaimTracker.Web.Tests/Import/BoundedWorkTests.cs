using ClaimTracker.Web.Import;

namespace ClaimTracker.Web.Tests.Import;

public class BoundedWorkTests
{
    [Fact]
    public async Task Work_that_ends_gives_its_result() =>
        (await BoundedWork.RunAsync(() => 7, TimeSpan.FromSeconds(10), default)).Should().Be(7);

    [Fact]
    public async Task Work_that_does_not_end_is_given_up()
    {
        using var never = new ManualResetEventSlim();
        var waiting = () => BoundedWork.RunAsync(() => never.Wait(TimeSpan.FromSeconds(30)), TimeSpan.FromMilliseconds(50), default);
        await waiting.Should().ThrowAsync<TimeoutException>();
        never.Set();
    }

    [Fact]
    public async Task Work_that_fails_fails_where_it_is_awaited()
    {
        var failing = () => BoundedWork.RunAsync<int>(() => throw new FormatException("odd"), TimeSpan.FromSeconds(10), default);
        await failing.Should().ThrowAsync<FormatException>().WithMessage("odd");
    }

    [Fact]
    public async Task Deep_recursion_has_room()
    {
        static int Depth(int left) => left == 0 ? 0 : 1 + Depth(left - 1);
        (await BoundedWork.RunAsync(() => Depth(200_000), TimeSpan.FromSeconds(10), default)).Should().Be(200_000);
    }
}
