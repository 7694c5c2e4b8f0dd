using System.Globalization;

namespace ClaimTracker.Web.Import;

internal static class Sizes
{
    private const double Unit = 1024;

    /// <summary>"312 bytes", "4.2 KB", "10 MB".</summary>
    public static string Show(long bytes) => bytes switch
    {
        1 => "1 byte",
        < 1024 => $"{bytes} bytes",
        < 1024 * 1024 => string.Create(CultureInfo.InvariantCulture, $"{bytes / Unit:0.#} KB"),
        // Rounded up: a file just over the limit must not be called as large as the limit.
        _ => string.Create(CultureInfo.InvariantCulture, $"{Math.Ceiling(bytes / Unit / Unit * 100) / 100:0.##} MB"),
    };
}
