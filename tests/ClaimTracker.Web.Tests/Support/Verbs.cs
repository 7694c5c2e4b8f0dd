using System.Text;
using ClaimTracker.Web.Commands;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Tests.Support;

/// <summary>What a verb printed and ended with.</summary>
public sealed record VerbRun(int Code, string Out, string Error)
{
    public string[] Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}

/// <summary>Runs verbs in this process, as the executable would.</summary>
public static class Verbs
{
    public static Task<VerbRun> RunAsync(params string[] args) => RunAsync(Encoding.UTF8.GetBytes(""), args);

    public static async Task<VerbRun> RunAsync(byte[] input, params string[] args)
    {
        using var standardInput = new MemoryStream(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var terminal = new Terminal(standardInput, output, error, IsInteractive: false);
        var code = await CommandLine.InvokeAsync(args, terminal, (settings, _, _) =>
        {
            // The site itself is tested over HTTP; here only whether a command line leads to it, and with which settings.
            settings.CreateBuilder();
            output.WriteLine($"serve {string.Join(' ', settings.Settings)}");
            return Task.CompletedTask;
        });
        return new VerbRun(code, output.ToString(), error.ToString());
    }
}

/// <summary>A folder that goes when the test goes.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("claimtracker-").FullName;

    public string At(string name) => System.IO.Path.Combine(Path, name);

    public string Write(string name, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(name))!);
        File.WriteAllText(At(name), content);
        return At(name);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Path, recursive: true);
    }
}
