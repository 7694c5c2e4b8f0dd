using System.Net;

namespace ClaimTracker.Web.Hosting;

/// <summary>The "Access" section of the settings.</summary>
/// <param name="AnonymousRead">True when everybody who reaches the site may read it.</param>
internal sealed record AccessSettings(bool AnonymousRead)
{
    public const string Setting = "Access:AnonymousRead";

    /// <summary>Open by default only where nobody but this machine can ask; elsewhere the operator has to say.</summary>
    public static AccessSettings From(IConfiguration configuration)
    {
        var said = configuration[Setting];
        if (!string.IsNullOrWhiteSpace(said))
        {
            return bool.TryParse(said, out var open)
                ? new AccessSettings(open)
                : throw new StartRefusedException($"The setting {Setting} is \"{said}\"; it must be true or false.");
        }

        return ListensOnlyHere(configuration)
            ? new AccessSettings(true)
            : throw new StartRefusedException(
                $"The site listens on an address that other machines can reach. Set {Setting} to true (everybody may read) or false (only people with an account).");
    }

    private static bool ListensOnlyHere(IConfiguration configuration)
    {
        if (!string.IsNullOrEmpty(configuration["http_ports"]) || !string.IsNullOrEmpty(configuration["https_ports"]))
        {
            // Ports without a host mean every address of the machine; "urls" wins over them.
            return !string.IsNullOrEmpty(configuration["urls"]) && Urls(configuration).All(IsLoopback);
        }

        return Urls(configuration).All(IsLoopback);
    }

    private static IEnumerable<string> Urls(IConfiguration configuration) =>
        (configuration["urls"] ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => e["Url"]).OfType<string>());

    private static bool IsLoopback(string url)
    {
        // "http://*:80" and "http://+:80" are lawful here but no addresses.
        var host = BindingAddress.Parse(url).Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }
}
