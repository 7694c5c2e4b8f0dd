using ClaimTracker.Store;
using ClaimTracker.Store.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.StoreTests.Support;

/// <summary>A ledger in a temporary file, with the real migrations; the file goes when the test ends.</summary>
internal sealed class TestStore : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("claimtracker-").FullName;

    public StatementCounter Statements { get; } = new();

    public string ConnectionString => $"Data Source={Path.Combine(_folder, "ledger.db")};Pooling=False";

    public static async Task<TestStore> CreateAsync()
    {
        var store = new TestStore();
        await using var db = store.Open();
        await db.PrepareAsync(CancellationToken.None);
        return store;
    }

    public static TestStore Unprepared() => new();

    public ClaimContext Open() =>
        new SqliteClaimContext((DbContextOptions<SqliteClaimContext>)new DbContextOptionsBuilder<SqliteClaimContext>()
            .UseClaimSqlite(ConnectionString)
            .AddInterceptors(Statements)
            .EnableSensitiveDataLogging()
            .Options);

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, true);
        return ValueTask.CompletedTask;
    }
}
