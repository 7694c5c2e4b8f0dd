using System.CommandLine;
using System.Text;
using ClaimTracker.Store;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Commands.Export;

/// <summary><c>export [--format json] [--db FILE] [-o FILE]</c>: the whole archive as one document, the schema in docs/operating.md.</summary>
internal static class ExportCommand
{
    public static Command Create(HostArguments settings, Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "json, the default.", HelpName = "FORMAT", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong("json");
        var output = new Option<string?>("--output", "-o") { Description = "File to write; standard output without it.", HelpName = "FILE" };
        var db = CommonOptions.Database();
        var command = new Command("export", "Writes everything in the archive as one JSON document.") { format, output, db };
        command.SetAction((parsed, cancellation) => Verb.RunAsync(
            settings.WithDatabase(parsed.GetValue(db)), mayCreate: false,
            services => RunAsync(services, parsed.GetValue(output), terminal, cancellation), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(IServiceProvider services, string? file, Terminal terminal, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ClaimContext>();
        if (file is null)
        {
            await ArchiveJson.WriteAsync(db, terminal.Out, cancellation);
            return CommandLine.Done;
        }

        // A reader of the file never sees half an export.
        var part = file + ".part";
        try
        {
            await using (var writer = new StreamWriter(part, append: false, new UTF8Encoding(false)))
            {
                await ArchiveJson.WriteAsync(db, writer, cancellation);
            }

            File.Move(part, file, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"cannot write {file}: {e.Message}");
        }

        terminal.Error.WriteLine($"Wrote {file}.");
        return CommandLine.Done;
    }
}
