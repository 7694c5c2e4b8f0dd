using ClaimTracker.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Sqlite;

/// <summary>The ledger in one SQLite file.</summary>
public sealed class SqliteClaimContext(DbContextOptions<SqliteClaimContext> options) : ClaimContext(options)
{
    /// <inheritdoc/>
    public override async Task<IReadOnlyList<string>> PrepareAsync(CancellationToken cancellation)
    {
        var applied = await SqliteMigration.RunAsync(this, cancellation);
        await SearchSchema.EnsureAsync(this, cancellation);
        return applied;
    }

    internal override IQueryable<int> SearchIds(SearchSubject subject, IReadOnlyList<SearchTerm> terms) => SearchSchema.Ids(this, subject, terms);

    internal override Task IndexAsync(SearchSubject subject, IReadOnlyCollection<int> ids, CancellationToken cancellation) =>
        SearchSchema.IndexAsync(this, subject, ids, cancellation);
}
