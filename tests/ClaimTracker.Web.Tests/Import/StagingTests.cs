using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Import;
using ClaimTracker.Web.Tests.Support;

namespace ClaimTracker.Web.Tests.Import;

public sealed class StagingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Bytes_are_kept_under_their_hash_and_read_back()
    {
        var staging = Staging();
        var hash = await staging.KeepAsync("The ferry."u8.ToArray(), default);
        hash.Should().MatchRegex("^[0-9a-f]{64}$");
        (await staging.ReadAsync(hash, default)).Should().Equal("The ferry."u8.ToArray());
        (await staging.KeepAsync("The ferry."u8.ToArray(), default)).Should().Be(hash, "the same bytes are one file");
        Directory.GetFiles(_folder.At("staging")).Should().ContainSingle();
    }

    [Fact]
    public async Task What_is_dropped_or_never_came_is_not_there()
    {
        var staging = Staging();
        var hash = await staging.KeepAsync("The ferry."u8.ToArray(), default);
        staging.Drop(hash);
        (await staging.ReadAsync(hash, default)).Should().BeNull();
        (await staging.ReadAsync(new string('0', 64), default)).Should().BeNull();
    }

    [Fact]
    public async Task Files_that_nobody_waits_for_are_swept_after_a_day()
    {
        var staging = Staging();
        var waiting = await staging.KeepAsync("waits"u8.ToArray(), default);
        var orphan = await staging.KeepAsync("orphan"u8.ToArray(), default);
        var tomorrow = DateTime.UtcNow.AddHours(25);
        staging.Sweep(new HashSet<string> { waiting }, DateTime.UtcNow);
        (await staging.ReadAsync(orphan, default)).Should().NotBeNull("its row may be about to be written");
        staging.Sweep(new HashSet<string> { waiting }, tomorrow);
        (await staging.ReadAsync(orphan, default)).Should().BeNull();
        (await staging.ReadAsync(waiting, default)).Should().NotBeNull();
    }

    private Staging Staging()
    {
        var configuration = new ConfigurationManager();
        configuration["Data:Directory"] = _folder.Path;
        return new Staging(DataFolder.Of(configuration));
    }
}
