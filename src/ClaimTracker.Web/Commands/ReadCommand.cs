using System.CommandLine;
using ClaimTracker.Extraction;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Import;

namespace ClaimTracker.Web.Commands;

/// <summary><c>read [--as-is] [--jsonl] [PATH… | -]</c>: one JSON line per article, without a database.</summary>
internal static class ReadCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files or folders; - or nothing for standard input.", Arity = ArgumentArity.ZeroOrMore };
        var asIs = new Option<bool>("--as-is") { Description = "The input is article text already: nothing is skipped, offsets index the input itself." };
        var jsonl = CommonOptions.JsonLines();
        var command = new Command("read", "Prints what is found in articles as JSON lines; keeps nothing.") { paths, asIs, jsonl };
        CommonOptions.RefuseUnknownOptions(command, paths);
        command.SetAction((parsed, cancellation) =>
        {
            var inputs = DocumentSource.Open(parsed.GetValue(paths) ?? [], parsed.GetValue(jsonl), terminal.In);
            return Task.FromResult(Read(inputs.Documents, parsed.GetValue(asIs), terminal, cancellation));
        });
        return command;
    }

    private static int Read(IEnumerable<SourceDocument> documents, bool asIs, Terminal terminal, CancellationToken cancellation)
    {
        var refused = false;
        foreach (var document in documents)
        {
            cancellation.ThrowIfCancellationRequested();
            var reading = document.Read(asIs);
            refused |= reading.Problem is not null;
            terminal.Out.WriteLine(reading.Problem is not null
                ? ReadingJson.Refused(document.Id, reading)
                : ReadingJson.Of(document.Id, Extractor.Extract(reading)));
        }

        return refused ? CommandLine.PartlyRefused : CommandLine.Done;
    }
}
