using System.CommandLine;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Commands;

/// <summary><c>serve [--db FILE] [--urls URL]</c>, and the same without the verb.</summary>
internal static class ServeCommand
{
    public static void AddTo(RootCommand root, HostArguments settings, Terminal terminal, Func<HostArguments, Terminal, CancellationToken, Task> serve)
    {
        var verb = new Command("serve", "Serves the web site; what happens without a verb.");
        Configure(verb);
        Configure(root);
        root.Add(verb);

        void Configure(Command command)
        {
            var db = CommonOptions.Database();
            var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, separated by semicolons. Default: http://localhost:5080.", HelpName = "URL" };
            command.Add(db);
            command.Add(urls);
            command.SetAction((parsed, cancellation) =>
                serve(settings.WithDatabase(parsed.GetValue(db)).With("urls", parsed.GetValue(urls)), terminal, cancellation));
        }
    }
}
