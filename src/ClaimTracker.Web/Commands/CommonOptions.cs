using System.CommandLine;

namespace ClaimTracker.Web.Commands;

internal static class CommonOptions
{
    public static Option<string?> Database() =>
        new("--db") { Description = "SQLite file. Default: the setting ConnectionStrings:Default, which is data/claimtracker.db.", HelpName = "FILE" };
}
