using ClaimTracker.Store;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Import;

namespace ClaimTracker.Web.Commands;

/// <summary>The application without its site, for verbs that need the database.</summary>
internal static class Verb
{
    /// <summary>Runs <paramref name="work"/> on the services that the site has; its log goes to standard error, problems only.</summary>
    /// <param name="settings">Settings of the command line.</param>
    /// <param name="mayCreate">True when the database may be made by this; a verb that only reads refuses one that is not there.</param>
    /// <param name="work">What the verb does; its result is the exit code.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public static async Task<int> RunAsync(HostArguments settings, bool mayCreate, Func<IServiceProvider, Task<int>> work, CancellationToken cancellation)
    {
        var builder = settings.CreateBuilder();
        builder.AddSerilog(isVerb: true);
        var folder = DataFolder.Of(builder.Configuration);
        if (!mayCreate && folder.Database is { } file && !File.Exists(file))
        {
            throw new StartRefusedException($"there is no database {file}. Name one with --db FILE, or make it: claimtracker import, or claimtracker migrate.");
        }

        folder.Require();
        builder.Services.AddClaimStore(builder.Configuration);
        builder.Services.AddAccess(builder.Configuration).AddKeys(builder.Configuration);
        builder.Services.AddImport(builder.Configuration);
        await using var app = builder.Build();
        await app.Services.PrepareStoreAsync(cancellation);
        return await work(app.Services);
    }
}
