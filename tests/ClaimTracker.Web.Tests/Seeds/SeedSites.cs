using ClaimTracker.Store.Ledger;
using ClaimTracker.Tests.Support;
using ClaimTracker.Web.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Tests.Seeds;

/// <summary>The site as its first start leaves it: with the five digests of the repository.</summary>
public sealed class DigestSite() : SeededSite(Repository.At("seeds"))
{
}

/// <summary>The same with the five original reports, which are not part of the repository.</summary>
public sealed class OriginalSite() : SeededSite(CopyWithOriginals())
{
    private static string? CopyWithOriginals()
    {
        var originals = Path.Combine(Repository.Gold, "seeds");
        if (!Directory.Exists(originals))
        {
            return null;
        }

        var folder = Directory.CreateTempSubdirectory("claimtracker-seeds-").FullName;
        File.Copy(Repository.At("seeds", "outlets.json"), Path.Combine(folder, "outlets.json"));
        Directory.CreateDirectory(Path.Combine(folder, "originals"));
        foreach (var file in Directory.EnumerateFiles(originals, "*.txt"))
        {
            File.Copy(file, Path.Combine(folder, "originals", Path.GetFileName(file)));
        }

        return folder;
    }
}

/// <summary>A site that imported a folder of seeds when it started.</summary>
public abstract class SeededSite(string? folder) : IDisposable
{
    private readonly Lazy<Site> _site = new(() => new Site(new Dictionary<string, string>
    {
        ["Seeds:Import"] = "true",
        ["Seeds:Directory"] = folder!,
    }));

    /// <summary>The running site; skips the test, or fails it in continuous integration, when the seeds are not there.</summary>
    public Site Running
    {
        get
        {
            if (folder is null && Repository.IsContinuousIntegration)
            {
                throw new DirectoryNotFoundException("The original reports are missing. Set CLAIMTRACKER_GOLD to the folder that holds them.");
            }

            Skip.If(folder is null, "needs the original reports: set CLAIMTRACKER_GOLD to the folder that holds them");
            return _site.Value;
        }
    }

    /// <summary>The ledger of the claim with this wording.</summary>
    public async Task<IReadOnlyList<LedgerRow>> LedgerAsync(string statement)
    {
        var id = await Running.DatabaseAsync(db => db.Claims.Where(claim => claim.Statement == statement).Select(claim => claim.Id).SingleAsync());
        await using var scope = Running.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<LedgerQuery>().RowsAsync(id, CancellationToken.None);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_site.IsValueCreated)
        {
            _site.Value.Dispose();
        }

        GC.SuppressFinalize(this);
    }
}
