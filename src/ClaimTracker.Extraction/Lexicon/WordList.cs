using System.Reflection;
using System.Text;

namespace ClaimTracker.Extraction.Lexicon;

/// <summary>A word list that ships inside the assembly: <c>Lexicon/NAME.txt</c>.</summary>
/// <remarks>One entry a line, sorted, no repeats; <c>#</c> starts a comment line. A line may carry fields behind tabs.
/// Look-ups ignore case under the invariant culture. A list that does not exist is a caller's bug and throws.</remarks>
public sealed class WordList
{
    // Plain dictionaries: frozen ones take so long to make that a process would wait for its first text.
    private readonly Dictionary<string, IReadOnlyList<string>> _entries;

    private WordList(string name, IReadOnlyList<string> lines)
    {
        Name = name;
        _entries = lines.Select(line => line.Split('\t')).ToDictionary(
            fields => fields[0],
            fields => (IReadOnlyList<string>)fields[1..],
            StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Name of the list: its file name without the extension.</summary>
    public string Name { get; }

    /// <summary>The entries without their fields, in no particular order.</summary>
    public IEnumerable<string> Entries => _entries.Keys;

    /// <summary>The names of every list in the assembly, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith("Lexicon/", StringComparison.Ordinal))
            .Select(name => name["Lexicon/".Length..^".txt".Length])
            .Order(StringComparer.Ordinal)];

    /// <summary>Reads the list called <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">There is no such list, or it repeats an entry.</exception>
    public static WordList Load(string name) => new(name, Lines(name));

    /// <summary>The lines of the list called <paramref name="name"/> in file order, without comments and blank lines.</summary>
    /// <exception cref="InvalidOperationException">There is no such list.</exception>
    public static IReadOnlyList<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"Lexicon/{name}.txt")
            ?? throw new InvalidOperationException($"There is no word list called {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n')
            .Select(line => line.TrimEnd('\r', ' '))
            .Where(line => line.Length > 0 && line[0] != '#')];
    }

    /// <summary>True when the list holds <paramref name="word"/>, ignoring case.</summary>
    public bool Contains(string word) => _entries.ContainsKey(word);

    /// <summary>The fields of <paramref name="word"/>; null when the list does not hold it.</summary>
    public IReadOnlyList<string>? Fields(string word) => _entries.GetValueOrDefault(word);
}
