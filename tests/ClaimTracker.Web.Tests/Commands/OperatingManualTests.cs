using System.CommandLine;
using ClaimTracker.Web.Commands;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Tests.Commands;

/// <summary>docs/operating.md leaves no verb, option or setting out.</summary>
public class OperatingManualTests
{
    private static readonly string Manual = File.ReadAllText(Path.Combine(Root(), "docs", "operating.md"));

    [Fact]
    public void Every_verb_and_option_stands_in_the_manual()
    {
        using var nothing = new MemoryStream();
        var root = CommandLine.Root(HostArguments.None, new Terminal(nothing, TextWriter.Null, TextWriter.Null, false), (_, _, _) => Task.CompletedTask);
        All(root).SelectMany(Names).Distinct().Where(name => !"` [".Any(before => Manual.Contains($"{before}{name}", StringComparison.Ordinal))).Should().BeEmpty();
    }

    [Fact]
    public void Every_setting_stands_in_the_manual() =>
        KnownSettings.Own.SelectMany(section => section.Value.Select(key => $"`{section.Key}:{key}`"))
            .Where(setting => !Manual.Contains(setting, StringComparison.Ordinal)).Should().BeEmpty();

    private static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    private static IEnumerable<string> Names(Command command) =>
        command.Options.Select(o => o.Name).Concat(command is RootCommand ? [] : [command.Name]);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
