using System.Runtime.CompilerServices;

namespace ClaimTracker.Tests.Support;

/// <summary>Where this repository and the measuring data lie.</summary>
internal static class Repository
{
    /// <summary>Root folder: the one that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Folder with <c>gold</c>, <c>score</c>, <c>seeds</c> and <c>corpora</c>; it may not exist.</summary>
    public static string Gold { get; } =
        Environment.GetEnvironmentVariable("CLAIMTRACKER_GOLD") ?? Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>True where a missing part of the machine must fail a test rather than skip it.</summary>
    public static bool IsContinuousIntegration { get; } =
        string.Equals(Environment.GetEnvironmentVariable("CI"), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Path of a file or folder of the repository.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>Path below the measuring data; skips the test when it is missing, or fails it in continuous integration.</summary>
    public static string NeedGold(params string[] parts)
    {
        var path = Path.Combine([Gold, .. parts]);
        var exists = File.Exists(path) || Directory.Exists(path);
        if (!exists && IsContinuousIntegration)
        {
            throw new FileNotFoundException($"The measuring data is missing. Set CLAIMTRACKER_GOLD to the folder that holds it.", path);
        }

        Skip.IfNot(exists, $"needs {path}: set CLAIMTRACKER_GOLD to the folder of the measuring data");
        return path;
    }

    /// <summary>Source files below a folder of the repository, build output excepted.</summary>
    public static IEnumerable<string> SourceFiles(string folder, string pattern = "*.cs") =>
        Directory.EnumerateFiles(At(folder.Split('/')), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}bin{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    /// <summary>A path as seen from the root, with forward slashes, for messages.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    private static string FindRoot([CallerFilePath] string here = "")
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ClaimTracker.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
    }
}
