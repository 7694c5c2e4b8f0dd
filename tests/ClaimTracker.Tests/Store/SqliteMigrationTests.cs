using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Tests.StoreTests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Tests.StoreTests;

public sealed class SqliteMigrationTests
{
    [Fact]
    public async Task Preparing_twice_changes_nothing_and_the_migrations_are_the_model()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        await db.PrepareAsync(CancellationToken.None);

        db.Database.HasPendingModelChanges().Should().BeFalse();
        (await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()).Should().Be("wal");
        (await db.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").SingleAsync()).Should().Be(2);
        (await db.Database.SqlQuery<int>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys").SingleAsync()).Should().Be(1);
    }

    [Fact]
    public async Task A_lock_row_that_a_killed_process_left_does_not_stop_the_next_start()
    {
        await using var store = TestStore.Unprepared();
        await using var db = store.Open();
        await db.Database.ExecuteSqlRawAsync("""
            CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2020-01-01 00:00:00');
            """);

        await db.PrepareAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(20));

        (await db.Claims.CountAsync()).Should().Be(0);
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused_with_a_sentence_for_the_operator()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Later', '99.0')");

        var opening = () => db.PrepareAsync(CancellationToken.None);

        (await opening.Should().ThrowAsync<StoreUnusableException>()).WithMessage("*newer version*29990101000000_Later*");
    }

    [Fact]
    public async Task Times_come_back_as_utc()
    {
        await using var store = await TestStore.CreateAsync();
        await using var db = store.Open();
        var at = new DateTime(2024, 5, 6, 7, 8, 9, DateTimeKind.Utc);
        db.Imports.Add(new Import { By = "a test", CreatedAt = at });
        await db.SaveChangesAsync();

        await using var again = store.Open();
        var read = await again.Imports.SingleAsync();
        read.CreatedAt.Should().Be(at);
        read.CreatedAt.Kind.Should().Be(DateTimeKind.Utc);
    }
}
