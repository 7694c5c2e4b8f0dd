using ClaimTracker.Store;

namespace ClaimTracker.Web.Hosting;

/// <summary>What the site does before it takes its first request.</summary>
internal static class FirstStart
{
    /// <summary>Makes the data folder, brings the database up to date, and says where the site is.</summary>
    public static async Task PrepareAsync(WebApplication app, Terminal terminal, CancellationToken cancellation)
    {
        DataFolder.Of(app.Configuration).Require();
        await using (var scope = app.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<ClaimContext>().PrepareAsync(cancellation);
        }

        var link = await app.Services.OpenAccessAsync(cancellation);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app.Urls, link, terminal));
    }

    private static void Announce(ICollection<string> addresses, string? link, Terminal terminal)
    {
        terminal.Out.WriteLine($"Claim Tracker is at {string.Join(" and ", addresses)}");
        if (link is not null)
        {
            terminal.Out.WriteLine($"There is no administrator yet. This link makes one, once: {addresses.FirstOrDefault()?.TrimEnd('/')}{link}");
        }
    }
}
