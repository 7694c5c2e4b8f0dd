using System.Text;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Import;

/// <summary>The documents that a command line names: files, folders, standard input, JSON Lines.</summary>
/// <param name="Documents">Read one after another as they are asked for.</param>
/// <param name="Count">How many there are; null when only reading them all would tell.</param>
internal sealed record DocumentSource(IEnumerable<SourceDocument> Documents, int? Count)
{
    /// <summary>What an article file may be called. Anything else is refused by name rather than guessed at.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".html", ".htm"];

    public static bool IsAccepted(string name) => Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens them one after another. A folder gives the article files in and under it, by name.</summary>
    /// <exception cref="StartRefusedException">A path leads nowhere: told before anything is read.</exception>
    public static DocumentSource Open(IReadOnlyList<string> paths, bool jsonl, Stream standardInput)
    {
        if (paths.FirstOrDefault(path => path != "-" && !Path.Exists(path)) is { } missing)
        {
            throw new StartRefusedException($"there is no file or folder \"{missing}\".");
        }

        List<string> names = paths.Count == 0 ? ["-"] : [.. paths.SelectMany(path => Directory.Exists(path) ? Within(path, jsonl) : [path])];
        return jsonl
            ? new DocumentSource(names.SelectMany(name => Lines(name, standardInput)), null)
            : new DocumentSource(names.Select(name => File(name, standardInput)), names.Count);
    }

    private static IEnumerable<string> Within(string folder, bool jsonl) =>
        Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true })
            .Where(file => jsonl ? Path.GetExtension(file) == ".jsonl" : IsAccepted(file))
            .Order(StringComparer.Ordinal);

    private static SourceDocument File(string name, Stream standardInput)
    {
        if (name == "-")
        {
            using var bytes = new MemoryStream();
            standardInput.CopyTo(bytes);
            return new SourceDocument("-", bytes.ToArray(), new DocumentHints(), GivenFields.None.Apply);
        }

        try
        {
            return new SourceDocument(Path.GetFileName(name), System.IO.File.ReadAllBytes(name), new DocumentHints(Path.GetFileName(name)), GivenFields.None.Apply);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SourceDocument(Path.GetFileName(name), [], new DocumentHints(), GivenFields.None.Apply, $"{name} cannot be read: {e.Message}");
        }
    }

    private static FileStream OpenRead(string name)
    {
        try
        {
            return System.IO.File.OpenRead(name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StartRefusedException($"{name} cannot be read: {e.Message}");
        }
    }

    private static IEnumerable<SourceDocument> Lines(string name, Stream standardInput)
    {
        using var lines = new StreamReader(name == "-" ? standardInput : OpenRead(name), Encoding.UTF8);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                yield return JsonRecord.Parse(line, number);
            }
        }
    }
}
