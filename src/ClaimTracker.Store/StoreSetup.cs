using ClaimTracker.Store.Editing;
using ClaimTracker.Store.Export;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Store.Search;
using ClaimTracker.Store.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Store;

/// <summary>Puts the store into an application.</summary>
public static class StoreSetup
{
    /// <summary>Where the ledger lies when nothing else is configured.</summary>
    public const string DefaultConnection = "Data Source=data/claimtracker.db";

    /// <summary>Adds the context (as <see cref="ClaimContext"/>), ingestion, editing and search, for the provider the configuration names.</summary>
    /// <remarks>Reads <c>ConnectionStrings:Default</c> and <c>Database:Provider</c> (<c>Sqlite</c>, the default). The application calls
    /// <see cref="ClaimContext.PrepareAsync"/> once at start.</remarks>
    /// <exception cref="StoreUnusableException">The configuration names an unknown provider.</exception>
    public static IServiceCollection AddClaimStore(this IServiceCollection services, IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var provider = configuration["Database:Provider"] is { Length: > 0 } named ? named : "Sqlite";
        if (!provider.Equals("Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            throw new StoreUnusableException($"Database:Provider is '{provider}'; the providers are: Sqlite.");
        }

        var connection = configuration.GetConnectionString("Default") is { Length: > 0 } given ? given : DefaultConnection;
        return services
            .AddDbContext<ClaimContext, SqliteClaimContext>(options => options.UseClaimSqlite(connection))
            .AddScoped<ArticleIngest>()
            .AddScoped<ArchiveImport>()
            .AddScoped<ArchiveSearch>()
            .AddScoped<LedgerQuery>()
            .AddScoped<QuoteEditing>()
            .AddScoped<ClaimEditing>()
            .AddScoped<SpeakerEditing>()
            .AddScoped<ArticleEditing>();
    }
}
