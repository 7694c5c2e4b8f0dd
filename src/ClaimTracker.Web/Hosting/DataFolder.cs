using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;

namespace ClaimTracker.Web.Hosting;

/// <summary>Where the program writes: beside the SQLite file, or where <c>Data:Directory</c> says.</summary>
internal sealed class DataFolder
{
    private DataFolder(string path, string? database) => (Root, Database) = (path, database);

    /// <summary>The SQLite file; null for another provider or a database in memory.</summary>
    public string? Database { get; }

    public string Root { get; }

    public string Staging => Path.Combine(Root, "staging");

    public string Keys => Path.Combine(Root, "keys");

    public string Logs => Path.Combine(Root, "logs");

    public static DataFolder Of(IConfiguration configuration)
    {
        var database = DatabaseFile(configuration) is { } file ? Path.GetFullPath(file) : null;
        return new DataFolder(Path.GetFullPath(configuration["Data:Directory"] ?? Path.GetDirectoryName(database) ?? "data"), database);
    }

    /// <summary>Makes the folder and proves that a file can be written there.</summary>
    /// <exception cref="StartRefusedException">It cannot.</exception>
    public void Require()
    {
        try
        {
            Directory.CreateDirectory(Root);
            var probe = Path.Combine(Root, $".probe-{Guid.NewGuid():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException(
                $"cannot write to {Root}: {e.Message} Give the user that runs the program the right to write there, or name another place with --db FILE or the setting Data:Directory.");
        }
    }

    private static string? DatabaseFile(IConfiguration configuration)
    {
        if (!string.Equals(configuration["Database:Provider"] ?? "Sqlite", "Sqlite", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var connection = new SqliteConnectionStringBuilder(configuration.GetConnectionString("Default"));
        return connection.Mode == SqliteOpenMode.Memory || connection.DataSource is "" or ":memory:" ? null : connection.DataSource;
    }
}

internal static class DataFolderSetup
{
    /// <summary>Keeps the keys of cookies and forms in the data folder, so that a restart signs nobody out and no open form expires.</summary>
    public static IServiceCollection AddKeys(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddDataProtection().SetApplicationName("claimtracker").PersistKeysToFileSystem(new DirectoryInfo(DataFolder.Of(configuration).Keys));
        return services;
    }
}
