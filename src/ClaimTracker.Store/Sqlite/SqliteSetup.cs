using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace ClaimTracker.Store.Sqlite;

/// <summary>How the context talks to SQLite.</summary>
internal static class SqliteSetup
{
    public static DbContextOptionsBuilder UseClaimSqlite(this DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseSqlite(connectionString, sqlite => sqlite
                // A list is one JSON parameter: any number of ids fits, and the statement's text stays the same.
                .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                .UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery))
            .AddInterceptors(new SqlitePragmas());
}

/// <summary>Lets <c>dotnet ef</c> make a context without the web application; the command stands in docs/data-model.md.</summary>
internal sealed class SqliteDesignTime : IDesignTimeDbContextFactory<SqliteClaimContext>
{
    public SqliteClaimContext CreateDbContext(string[] args) =>
        new((DbContextOptions<SqliteClaimContext>)new DbContextOptionsBuilder<SqliteClaimContext>().UseClaimSqlite("Data Source=design-time.db").Options);
}
