using ClaimTracker.Web.Import;
using Microsoft.Extensions.Configuration.Json;

namespace ClaimTracker.Web.Hosting;

/// <summary>Every setting there is; another name is refused when the program starts, because a mistyped one would do nothing in silence.</summary>
internal static class KnownSettings
{
    /// <summary>Our own sections with their keys. docs/operating.md describes each.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Own { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase)
    {
        ["ConnectionStrings"] = ["Default"],
        ["Database"] = ["Provider"],
        ["Data"] = ["Directory"],
        ["Seeds"] = ["Import", "Directory"],
        ["Import"] = [.. typeof(ImportSettings).GetProperties().Select(p => p.Name)],
        ["Access"] = ["AnonymousRead"],
    };

    // Read by the framework and by Serilog, which document their own keys.
    private static readonly HashSet<string> Foreign = new(StringComparer.OrdinalIgnoreCase)
    {
        "Serilog", "Kestrel", "AllowedHosts", "Logging", "Urls", "http_ports", "https_ports",
        "environment", "contentRoot", "applicationName", "hostBuilder", "DetailedErrors",
    };

    public static bool IsRoot(string name) => Own.ContainsKey(name) || Foreign.Contains(name);

    /// <exception cref="StartRefusedException">A setting has a name that nothing reads.</exception>
    public static void Check(IConfigurationRoot configuration)
    {
        foreach (var provider in configuration.Providers.OfType<JsonConfigurationProvider>())
        {
            if (provider.GetChildKeys([], null).FirstOrDefault(key => !IsRoot(key)) is { } stranger)
            {
                throw new StartRefusedException($"There is no setting \"{stranger}\" ({provider.Source.Path}).{Nearest(stranger, Own.Keys)}");
            }
        }

        foreach (var (section, keys) in Own)
        {
            if (configuration.GetSection(section).GetChildren().FirstOrDefault(s => !keys.Contains(s.Key, StringComparer.OrdinalIgnoreCase)) is { } stranger)
            {
                throw new StartRefusedException($"There is no setting \"{stranger.Path}\".{Nearest(stranger.Path, keys.Select(k => $"{section}:{k}"))}");
            }
        }
    }

    private static string Nearest(string name, IEnumerable<string> known) =>
        $" Known: {string.Join(", ", known.Order(StringComparer.Ordinal))}. docs/operating.md describes them; \"{name}\" would have had no effect.";
}
