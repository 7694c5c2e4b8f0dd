using System.CommandLine;

namespace ClaimTracker.Web.Commands;

internal static class CommonOptions
{
    public static Option<string?> Database() =>
        new("--db") { Description = "SQLite file. Default: the setting ConnectionStrings:Default, which is data/claimtracker.db.", HelpName = "FILE" };

    public static Option<bool> JsonLines() =>
        new("--jsonl") { Description = "Each input line is {\"id\", \"text\" | \"html\" | \"html_base64\", \"url\"?, \"title\"?, \"outlet\"?, \"published\"?}." };

    /// <summary>A mistyped option would otherwise be taken for a path of that name.</summary>
    public static void RefuseUnknownOptions(Command command, Argument<string[]> paths) => paths.Validators.Add(result =>
    {
        foreach (var token in result.Tokens.Where(t => t.Value.Length > 1 && t.Value[0] == '-'))
        {
            var near = Spelling.Nearest(token.Value, command.Options.Select(o => o.Name));
            result.AddError($"There is no option \"{token.Value}\".{(near is null ? "" : $" Did you mean {near}?")} A path that begins with - is written ./{token.Value}.");
        }
    });
}
