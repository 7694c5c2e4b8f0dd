using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Web.Import;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Hosting;

/// <summary>What the site does before it takes its first request.</summary>
internal static class FirstStart
{
    private const string SeedsName = "seeds";

    /// <summary>Makes the data folder, brings the database up to date, and says where the site is.</summary>
    public static async Task PrepareAsync(WebApplication app, Terminal terminal, CancellationToken cancellation)
    {
        DataFolder.Of(app.Configuration).Require();
        await app.Services.PrepareStoreAsync(cancellation);
        await ImportSeedsAsync(app, terminal, cancellation);
        var link = await app.Services.OpenAccessAsync(cancellation);
        app.Lifetime.ApplicationStarted.Register(() => Announce(app.Urls, link, terminal));
    }

    /// <summary>Fills an archive that never saw an import, so that there is something to look at.</summary>
    private static async Task ImportSeedsAsync(WebApplication app, Terminal terminal, CancellationToken cancellation)
    {
        if (!Seeds.AreWanted(app.Configuration) || Seeds.Folder(app.Configuration) is not { } folder)
        {
            return;
        }

        var seeds = Seeds.Read(folder);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            // A start that was killed half way is taken up again: what is in already is recognised.
            var db = scope.ServiceProvider.GetRequiredService<ClaimContext>();
            if (await db.Imports.AnyAsync(i => i.By != SeedsName, cancellation)
                // An archive that was read back from an export has articles that no import brought.
                || await db.Articles.AnyAsync(a => !db.ImportItems.Any(i => i.ArticleId == a.Id), cancellation)
                || await db.ImportItems.CountAsync(i => i.State != ImportState.Running && i.State != ImportState.Queued, cancellation) >= seeds.Count)
            {
                return;
            }
        }

        var added = 0;
        await app.Services.GetRequiredService<DirectImport>().RunAsync(SeedsName, seeds, (document, outcome) =>
        {
            added += outcome is IngestOutcome.Added ? 1 : 0;
            if (outcome is IngestOutcome.Rejected rejected)
            {
                terminal.Error.WriteLine($"{document.Id}: {rejected.Reason}");
            }
        }, cancellation);
        terminal.Out.WriteLine($"The archive was empty: imported {added} demonstration reports from {Path.GetFullPath(folder)}.");
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
