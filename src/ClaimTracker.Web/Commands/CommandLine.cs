using System.CommandLine;
using System.CommandLine.Parsing;
using System.Data.Common;
using System.Net.Sockets;
using ClaimTracker.Store;
using ClaimTracker.Web.Commands.Export;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Import;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Commands;

/// <summary>The verbs. Exit codes: 0 done, 1 failed, 2 asked for something that does not exist, 3 part of it was refused.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int Unusable = 2;
    public const int PartlyRefused = 3;

    public static async Task<int> InvokeAsync(string[] args, Terminal terminal, Func<HostArguments, Terminal, CancellationToken, Task> serve)
    {
        var (settings, rest) = HostArguments.Split(args);
        var parsed = Root(settings, terminal, serve).Parse(rest);
        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed, terminal);
        }

        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                // The site's host handles signals itself.
                ProcessTerminationTimeout = null,
            });
        }
        catch (Exception refusal) when (refusal is StartRefusedException or StoreUnusableException)
        {
            terminal.Error.WriteLine($"claimtracker: {refusal.Message}");
            return Unusable;
        }
        catch (Exception failure) when (failure is DbException or DbUpdateException or IOException or UnauthorizedAccessException or SocketException)
        {
            // A locked database, a full disk, a port that another program listens on: nothing that a stack trace would explain.
            terminal.Error.WriteLine($"claimtracker: {FileNames.OneLine(failure.GetBaseException() is DbException refusal ? $"the database refused: {refusal.Message}" : failure.Message)}");
            return Unusable;
        }
    }

    public static RootCommand Root(HostArguments settings, Terminal terminal, Func<HostArguments, Terminal, CancellationToken, Task> serve)
    {
        var root = new RootCommand("Keeps who said what, who denied it, and which outlets carried it. Without a verb it serves the web site.");
        ServeCommand.AddTo(root, settings, terminal, serve);
        root.Add(ReadCommand.Create(terminal));
        root.Add(ImportCommand.Create(settings, terminal));
        root.Add(ExportCommand.Create(settings, terminal));
        root.Add(MigrateCommand.Create(settings, terminal));
        root.Add(UserCommand.Create(settings, terminal));
        return root;
    }

    private static int Refuse(ParseResult parsed, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine($"claimtracker: {error.Message}");
        }

        foreach (var token in parsed.UnmatchedTokens)
        {
            var names = parsed.CommandResult.Command.Subcommands.Select(c => c.Name)
                .Concat(parsed.CommandResult.Command.Options.Select(o => o.Name));
            if (Spelling.Nearest(token, names) is { } near)
            {
                terminal.Error.WriteLine($"Did you mean {near}?");
            }
        }

        terminal.Error.WriteLine($"Run \"{string.Join(' ', Path(parsed.CommandResult))} --help\" to see what there is.");
        return Unusable;
    }

    private static IEnumerable<string> Path(CommandResult? result) =>
        result is null ? [] : [.. Path(result.Parent as CommandResult), result.Parent is null ? "claimtracker" : result.Command.Name];
}
