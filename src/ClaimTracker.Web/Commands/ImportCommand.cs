using System.CommandLine;
using ClaimTracker.Store.Export;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Import;
using Spectre.Console;

namespace ClaimTracker.Web.Commands;

/// <summary><c>import PATH… [--jsonl] [--db FILE]</c>: the same pipeline as an upload, without the site.</summary>
internal static class ImportCommand
{
    public static Command Create(HostArguments settings, Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; - for standard input. One .json file is an export, read back into an empty archive.", Arity = ArgumentArity.OneOrMore };
        var jsonl = CommonOptions.JsonLines();
        var db = CommonOptions.Database();
        var command = new Command("import", "Takes articles into the archive. Ends with 0 when all are in, 3 when some were refused.") { paths, jsonl, db };
        CommonOptions.RefuseUnknownOptions(command, paths);
        command.SetAction((parsed, cancellation) =>
        {
            if (parsed.GetValue(paths) is [var export] && export.EndsWith(".json", StringComparison.OrdinalIgnoreCase) && File.Exists(export))
            {
                return Verb.RunAsync(settings.WithDatabase(parsed.GetValue(db)), mayCreate: true, services => RestoreAsync(services, export, terminal, cancellation), cancellation);
            }

            var source = DocumentSource.Open(parsed.GetValue(paths) ?? [], parsed.GetValue(jsonl), terminal.In);
            return Verb.RunAsync(
                settings.WithDatabase(parsed.GetValue(db)), mayCreate: true,
                services => RunAsync(services.GetRequiredService<DirectImport>(), source, terminal, cancellation), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(DirectImport import, DocumentSource source, Terminal terminal, CancellationToken cancellation)
    {
        var tally = new Tally();
        var documents = source.Documents.Select(document => document.OnlyIfAccepted());
        if (terminal.IsInteractive)
        {
            var screen = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(terminal.Error) });
            await screen.Progress().StartAsync(async progress =>
            {
                var bar = progress.AddTask("Importing", maxValue: source.Count ?? double.MaxValue);
                bar.IsIndeterminate = source.Count is null;
                await import.RunAsync("command line", documents, (document, outcome) =>
                {
                    tally.Add(document.Id, outcome);
                    bar.Increment(1);
                }, cancellation);
            });
            foreach (var line in tally.Refused)
            {
                terminal.Out.WriteLine(line);
            }
        }
        else
        {
            await import.RunAsync("command line", documents, (document, outcome) => terminal.Out.WriteLine(tally.Add(document.Id, outcome)), cancellation);
        }

        terminal.Error.WriteLine(tally.Summary);
        return tally.Refused.Count > 0 ? CommandLine.PartlyRefused : CommandLine.Done;
    }

    /// <summary>Reads an export back into an empty archive: all of it or nothing.</summary>
    private static async Task<int> RestoreAsync(IServiceProvider services, string export, Terminal terminal, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        await using var json = File.OpenRead(export);
        switch (await scope.ServiceProvider.GetRequiredService<ArchiveImport>().ReadAsync(json, cancellation))
        {
            case ArchiveImportOutcome.Done done:
                terminal.Out.WriteLine($"restored\t{FileNames.Show(export)}\t{done.Articles} articles\t{done.Quotes} quotes\t{done.Claims} claims");
                return CommandLine.Done;
            case ArchiveImportOutcome.Refused refused:
                terminal.Error.WriteLine($"claimtracker: {export}: {refused.Reason}");
                return CommandLine.PartlyRefused;
            default:
                throw new InvalidOperationException("an outcome that is not known");
        }
    }

    /// <summary>Counts verdicts and words each as a line: verdict, id, article or reason, separated by tabs.</summary>
    private sealed class Tally
    {
        private int _added;
        private int _known;

        public List<string> Refused { get; } = [];

        public string Summary => $"{_added + _known + Refused.Count} documents: {_added} in the archive, {_known} there already, {Refused.Count} refused.";

        public string Add(string id, IngestOutcome outcome)
        {
            var name = FileNames.Show(id);
            switch (outcome)
            {
                case IngestOutcome.Added added:
                    _added++;
                    return $"added\t{name}\t/Articles/{added.ArticleId}\t{added.QuoteCount} quotes\t{added.ClaimCount} claims";
                case IngestOutcome.NewVersion version:
                    _added++;
                    return $"new version\t{name}\t/Articles/{version.ArticleId}\t{version.QuoteCount} quotes";
                case IngestOutcome.Duplicate known:
                    _known++;
                    return $"already in the archive\t{name}\t/Articles/{known.ArticleId}";
                case IngestOutcome.Rejected rejected:
                    var line = $"refused\t{name}\t{FileNames.OneLine(rejected.Reason)}";
                    Refused.Add(line);
                    return line;
                default:
                    throw new InvalidOperationException(outcome.GetType().Name);
            }
        }
    }
}
