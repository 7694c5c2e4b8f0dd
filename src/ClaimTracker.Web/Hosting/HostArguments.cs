namespace ClaimTracker.Web.Hosting;

/// <summary>Settings that came with the command line, as <c>--Section:Key=value</c>; they win over the environment and appsettings.</summary>
internal sealed record HostArguments(IReadOnlyList<string> Settings)
{
    public const string DefaultUrl = "http://localhost:5080";

    public static HostArguments None { get; } = new([]);

    /// <summary>Takes <c>--Section:Key=value</c> out of a command line; what remains is verbs, options and paths.</summary>
    public static (HostArguments Settings, string[] Others) Split(IEnumerable<string> args)
    {
        var isSetting = args.ToLookup(IsSetting);
        return (new HostArguments([.. isSetting[true]]), [.. isSetting[false]]);
    }

    public HostArguments With(string key, string? value) =>
        value is null ? this : new HostArguments([.. Settings, $"--{key}={value}"]);

    /// <summary>The database file of <c>--db</c>, as the setting it stands for.</summary>
    public HostArguments WithDatabase(string? file) =>
        file is null ? this : With("ConnectionStrings:Default", $"Data Source={Path.GetFullPath(file)}");

    /// <summary>An application with its settings read and checked, and nothing added yet.</summary>
    public WebApplicationBuilder CreateBuilder()
    {
        StartupChecks.RequireCultures();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(HostArguments).Assembly.GetName().Name,
            // Settings and pages lie beside the program, so that it runs from any directory; data is kept in the current one.
            ContentRootPath = Given("contentRoot") ?? AppContext.BaseDirectory,
            // One reload watcher a file is of no use here and exhausts the system's watchers where many hosts run.
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. Settings],
        });
        KnownSettings.Check(builder.Configuration);
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null && !builder.Configuration.GetSection("Kestrel:Endpoints").Exists())
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }

        return builder;
    }

    private string? Given(string key) =>
        Settings.LastOrDefault(s => s.StartsWith($"--{key}=", StringComparison.OrdinalIgnoreCase))?[(key.Length + 3)..];

    private static bool IsSetting(string arg)
    {
        var equals = arg.IndexOf('=', StringComparison.Ordinal);
        return arg.StartsWith("--", StringComparison.Ordinal) && equals > 2 && KnownSettings.IsRoot(arg[2..equals].Split(':')[0]);
    }
}
