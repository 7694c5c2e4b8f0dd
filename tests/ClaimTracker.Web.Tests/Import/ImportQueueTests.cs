using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Import;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;
using ImportRow = ClaimTracker.Store.Entities.Import;

namespace ClaimTracker.Web.Tests.Import;

/// <summary>The queue survives whatever happens to those who work on it. Each test has its own database.</summary>
public sealed class ImportQueueTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Clock _clock = new();
    private readonly ServiceProvider _services;

    public ImportQueueTests()
    {
        var configuration = new ConfigurationManager();
        configuration["ConnectionStrings:Default"] = $"Data Source={_folder.At("queue.db")}";
        _services = new ServiceCollection().AddLogging().AddClaimStore(configuration).AddImport(configuration).AddSingleton<TimeProvider>(_clock).BuildServiceProvider();
    }

    public void Dispose()
    {
        _services.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task An_item_is_leased_once_and_its_attempt_is_counted_before_any_work()
    {
        var id = await QueueAsync("a.txt");
        var item = await WithQueueAsync(q => q.LeaseAsync(default));
        item.Should().BeEquivalentTo(new { Id = id, Fence = 1, Attempts = 1, Name = "a.txt" });
        (await RowAsync(id)).Should().BeEquivalentTo(new { State = ImportState.Running, Attempts = 1, Fence = 1 });
        (await WithQueueAsync(q => q.LeaseAsync(default))).Should().BeNull("somebody holds it");
    }

    [Fact]
    public async Task An_item_whose_worker_fell_silent_is_taken_over()
    {
        var id = await QueueAsync("a.txt");
        var first = await WithQueueAsync(q => q.LeaseAsync(default));
        _clock.Pass(TimeSpan.FromSeconds(181));
        var second = await WithQueueAsync(q => q.LeaseAsync(default));
        second.Should().BeEquivalentTo(new { Id = id, Fence = 2, Attempts = 2 });
        await WithQueueAsync(async q =>
        {
            await q.RefuseAsync(first!, "too late", default);
            return true;
        });
        (await RowAsync(id)).State.Should().Be(ImportState.Running, "the first worker's fence is old: it writes nothing");
    }

    [Fact]
    public async Task An_item_at_which_the_program_died_three_times_is_put_aside()
    {
        var id = await QueueAsync("poison.html");
        for (var i = 0; i < 3; i++)
        {
            (await WithQueueAsync(q => q.LeaseAsync(default)))!.Id.Should().Be(id);
            _clock.Pass(TimeSpan.FromSeconds(181));
        }

        (await WithQueueAsync(q => q.LeaseAsync(default))).Should().BeNull();
        var row = await RowAsync(id);
        row.State.Should().Be(ImportState.Quarantined);
        row.Reason.Should().Contain("poison.html").And.Contain("3 times");
    }

    [Fact]
    public async Task An_item_that_failed_waits_behind_those_that_were_not_tried()
    {
        await QueueAsync("fails.txt");
        var second = await QueueAsync("second.txt");
        var first = await WithQueueAsync(q => q.LeaseAsync(default));
        await WithQueueAsync(async q =>
        {
            await q.FailAsync(first!, "a fault", default);
            return true;
        });
        (await WithQueueAsync(q => q.LeaseAsync(default)))!.Id.Should().Be(second);
    }

    [Fact]
    public async Task What_a_stopping_program_gives_back_does_not_count_as_an_attempt()
    {
        var id = await QueueAsync("a.txt");
        var item = await WithQueueAsync(q => q.LeaseAsync(default));
        await WithQueueAsync(async q =>
        {
            await q.ReturnAsync(item!, default);
            return true;
        });
        (await RowAsync(id)).Should().BeEquivalentTo(new { State = ImportState.Queued, Attempts = 0 });
    }

    [Fact]
    public async Task A_person_may_have_a_quarantined_item_tried_again()
    {
        var id = await QueueAsync("a.txt");
        var item = (await WithQueueAsync(q => q.LeaseAsync(default)))! with { Attempts = 3 };
        await WithQueueAsync(async q =>
        {
            await q.FailAsync(item, "a fault", default);
            return true;
        });
        var import = await RowAsync(id);
        import.State.Should().Be(ImportState.Quarantined);
        (await WithQueueAsync(q => q.RetryAsync(import.ImportId, id, default))).Should().BeTrue();
        (await WithQueueAsync(q => q.LeaseAsync(default)))!.Attempts.Should().Be(1);
        (await WithQueueAsync(q => q.RetryAsync(import.ImportId, id, default))).Should().BeFalse("it is being read");
    }

    [Fact]
    public async Task A_verdict_that_is_written_is_not_written_over()
    {
        var id = await QueueAsync("a.txt");
        var item = await WithQueueAsync(q => q.LeaseAsync(default));
        await WithQueueAsync(async q =>
        {
            await q.RefuseAsync(item!, "It holds no article.", default);
            await q.FailAsync(item!, "a fault", default);
            await q.ReturnAsync(item!, default);
            return true;
        });
        (await RowAsync(id)).Should().BeEquivalentTo(new { State = ImportState.Refused, Reason = "It holds no article." });
    }

    private async Task<int> QueueAsync(string name)
    {
        await using var scope = _services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ClaimContext>();
        await db.PrepareAsync(default);
        var item = new ImportItem { Name = name, SourceHash = "", State = ImportState.Queued };
        db.Imports.Add(new ImportRow { By = "test", CreatedAt = _clock.GetUtcNow().UtcDateTime, Items = { item } });
        await db.SaveChangesAsync();
        return item.Id;
    }

    private async Task<T> WithQueueAsync<T>(Func<ImportQueue, Task<T>> work)
    {
        await using var scope = _services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ImportQueue>());
    }

    private async Task<ImportItem> RowAsync(int id)
    {
        await using var scope = _services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ClaimContext>().ImportItems.AsNoTracking().SingleAsync(i => i.Id == id);
    }

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = new(2024, 3, 4, 12, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Pass(TimeSpan time) => _now += time;
    }
}
