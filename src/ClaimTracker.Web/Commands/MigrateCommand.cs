using System.CommandLine;
using ClaimTracker.Store;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Commands;

/// <summary><c>migrate [--db FILE]</c>: makes the database or brings it up to date, and lists what was applied.</summary>
internal static class MigrateCommand
{
    public static Command Create(HostArguments settings, Terminal terminal)
    {
        var db = CommonOptions.Database();
        var command = new Command("migrate", "Makes the database or brings it up to date. The site does the same when it starts.") { db };
        command.SetAction((parsed, cancellation) => RunAsync(settings.WithDatabase(parsed.GetValue(db)), terminal, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(HostArguments settings, Terminal terminal, CancellationToken cancellation)
    {
        var builder = settings.CreateBuilder();
        builder.AddSerilog(isVerb: true);
        DataFolder.Of(builder.Configuration).Require();
        builder.Services.AddClaimStore(builder.Configuration);
        await using var app = builder.Build();
        var applied = await app.Services.PrepareStoreAsync(cancellation);
        foreach (var migration in applied)
        {
            terminal.Out.WriteLine(migration);
        }

        terminal.Error.WriteLine(applied.Count == 0 ? "The database is up to date." : $"Applied {applied.Count}.");
        return CommandLine.Done;
    }
}
