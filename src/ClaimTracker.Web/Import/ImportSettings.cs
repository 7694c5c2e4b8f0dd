using System.Globalization;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Import;

/// <summary>Limits of what is taken in: the "Import" section of the settings.</summary>
internal sealed class ImportSettings
{
    /// <summary>Bytes of one file.</summary>
    public long MaxFileBytes { get; init; } = 10 * 1024 * 1024;

    /// <summary>Files of one upload.</summary>
    public int MaxFiles { get; init; } = 200;

    /// <summary>Bytes of one upload.</summary>
    public long MaxRequestBytes { get; init; } = 100 * 1024 * 1024;

    /// <summary>Characters of pasted text.</summary>
    public int MaxPastedChars { get; init; } = 2_000_000;

    /// <summary>Seconds that reading one document may take before it is given up. Far above what any takes: a busy machine does not refuse a good document.</summary>
    public int ReadSeconds { get; init; } = 60;

    /// <summary>Seconds that a worker holds a document; after that another may take it. Longer than reading may take.</summary>
    public int LeaseSeconds { get; init; } = 180;

    /// <summary>How often reading a document is begun before it is put aside for a person.</summary>
    public int MaxAttempts { get; init; } = 3;

    /// <exception cref="StartRefusedException">A value is not a whole number above zero.</exception>
    public static ImportSettings From(IConfiguration configuration)
    {
        foreach (var said in configuration.GetSection("Import").GetChildren())
        {
            if (!int.TryParse(said.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number == 0)
            {
                throw new StartRefusedException($"The setting {said.Path} is \"{said.Value}\"; it must be a whole number from 1 to {int.MaxValue}.");
            }
        }

        return configuration.GetSection("Import").Get<ImportSettings>() ?? new ImportSettings();
    }
}
