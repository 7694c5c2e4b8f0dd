using System.Data.Common;
using ClaimTracker.Store;

namespace ClaimTracker.Web.Hosting;

internal static class StorePreparation
{
    /// <summary>Makes the database or brings it up to date; the names of the migrations that were applied.</summary>
    /// <exception cref="StartRefusedException">The file cannot be used.</exception>
    public static async Task<IReadOnlyList<string>> PrepareStoreAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        try
        {
            return await scope.ServiceProvider.GetRequiredService<ClaimContext>().PrepareAsync(cancellation);
        }
        catch (StoreUnusableException unusable)
        {
            throw new StartRefusedException(unusable.Message);
        }
        catch (DbException broken)
        {
            var database = DataFolder.Of(services.GetRequiredService<IConfiguration>()).Database ?? "that the settings name";
            throw new StartRefusedException($"the database {database} cannot be used: {broken.Message} Restore a copy, or name another file with --db FILE.");
        }
    }
}
