using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Sqlite;

/// <summary>Brings the schema of a file up to date at start.</summary>
/// <remarks>EF Core guards a migration with a row, and a process that is killed in the middle leaves it behind: every later start would then
/// wait for ever. So nothing is asked of EF when nothing is pending, and a lock of the operating system, which dies with its process,
/// tells a stale row from a migration that runs.</remarks>
internal static class SqliteMigration
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task<IReadOnlyList<string>> RunAsync(ClaimContext db, CancellationToken cancellation)
    {
        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        var isFile = file.Length > 0 && file != ":memory:";
        if (isFile && Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder)
        {
            Directory.CreateDirectory(folder);
        }

        if ((await PendingAsync(db, cancellation)).Count == 0)
        {
            return [];
        }

        await using var hold = isFile ? await HoldAsync(file + ".migrating", cancellation) : null;
        var pending = await PendingAsync(db, cancellation);
        if (pending.Count > 0)
        {
            await ClearStaleLockAsync(db, cancellation);
            await db.Database.MigrateAsync(cancellation);
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancellation);
        }

        return pending;
    }

    private static async Task<List<string>> PendingAsync(ClaimContext db, CancellationToken cancellation)
    {
        var known = db.Database.GetMigrations().ToList();
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancellation)).ToList();
        var newer = applied.Find(migration => !known.Contains(migration));
        return newer is null
            ? [.. known.Except(applied)]
            : throw new StoreUnusableException($"The database was written by a newer version of Claim Tracker (it has '{newer}'). Start that version, or restore a backup.");
    }

    // The rows of a dead process may go, because the file lock is held: no other process migrates now.
    private static async Task ClearStaleLockAsync(ClaimContext db, CancellationToken cancellation)
    {
        var there = await db.Database.SqlQueryRaw<int>("SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancellation);
        if (there > 0)
        {
            await db.Database.ExecuteSqlRawAsync("DELETE FROM \"__EFMigrationsLock\"", cancellation);
        }
    }

    private static async Task<FileStream> HoldAsync(string path, CancellationToken cancellation)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            }
            catch (IOException busy)
            {
                if (waited.Elapsed > Patience)
                {
                    throw new StoreUnusableException($"Another process has been migrating the database for {Patience.TotalSeconds:0} seconds ('{path}' is locked). Wait for it or end it, then start again.", busy);
                }
            }

            await Task.Delay(200, cancellation);
        }
    }
}
