using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Reading;

/// <summary>What the word list says of a line.</summary>
/// <param name="Reason">Why the line is not article text.</param>
/// <param name="OpensList">True when headlines of other reports follow it.</param>
/// <param name="Always">True when it counts even where the line reads like a sentence.</param>
/// <param name="IsWhole">True when nothing but the listed words stands on the line.</param>
internal sealed record LineVerdict(string Reason, bool OpensList, bool Always, bool IsWhole);

/// <summary>Recognises the lines that web pages print around articles: "Read more:", "Leave a Comment", "Advertisement".</summary>
internal static class LineLexicon
{
    private static readonly FrozenDictionary<string, Entry> Whole;
    private static readonly FrozenDictionary<string, Entry[]> Prefixes;

    private static readonly (string Words, string Reason)[] Phrases =
        [.. WordList.Lines("skipped-phrases").Select(line => line.Split('\t')).Select(fields => (fields[0], fields[1]))];

    static LineLexicon()
    {
        var entries = WordList.Lines("skipped-lines").Select(Entry.Read).ToList();
        Whole = entries.ToFrozenDictionary(entry => entry.Words + (entry.IsPrefix ? "*" : ""), StringComparer.Ordinal);
        Prefixes = entries.Where(entry => entry.IsPrefix)
            .GroupBy(entry => entry.Words[..Math.Min(2, entry.Words.Length)])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Words.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>What is known of a line with this folded key; null when nothing is.</summary>
    public static LineVerdict? Find(string key)
    {
        var start = 0;
        while (start < key.Length && !char.IsLetterOrDigit(key[start]) && key[start] != '(')
        {
            start++;
        }

        var line = start == 0 ? key : key[start..];
        var bare = line.TrimEnd(' ', '.', ':', '!', '?', '>', '-', '…', '|', ',', '+', ')');
        if (bare.Length == 0)
        {
            return null;
        }

        if (Whole.TryGetValue(bare, out var exact) || Whole.TryGetValue(bare + "*", out exact) || Whole.TryGetValue(bare + ":*", out exact))
        {
            return new LineVerdict(exact.Reason, exact.OpensList, true, true);
        }

        foreach (var entry in Prefixes.GetValueOrDefault(line[..Math.Min(2, line.Length)]) ?? [])
        {
            if (line.StartsWith(entry.Words, StringComparison.Ordinal) && entry.EndsAtWord(line))
            {
                return new LineVerdict(entry.Reason, entry.OpensList, entry.Always, false);
            }
        }

        return null;
    }

    /// <summary>The reason of the first listed phrase that a short paragraph holds; null when it holds none.</summary>
    public static string? FindPhrase(string key)
    {
        foreach (var (words, reason) in Phrases)
        {
            if (words[^1] == '$' ? key.AsSpan().TrimEnd('.').EndsWith(words.AsSpan(0, words.Length - 1)) : key.Contains(words, StringComparison.Ordinal))
            {
                return reason;
            }
        }

        return null;
    }

    private sealed record Entry(string Words, string Reason, bool IsPrefix, bool OpensList, bool Always, bool Glued)
    {
        public static Entry Read(string line)
        {
            var fields = line.Split('\t');
            var flags = fields.Length > 2 ? fields[2] : "";
            return new Entry(
                fields[0].TrimEnd('*'),
                fields[1],
                fields[0].EndsWith('*'),
                flags.Contains("list", StringComparison.Ordinal),
                flags.Contains("always", StringComparison.Ordinal),
                flags.Contains("glued", StringComparison.Ordinal));
        }

        public bool EndsAtWord(string line) =>
            Glued || line.Length == Words.Length || !char.IsLetterOrDigit(Words[^1]) || !char.IsLetterOrDigit(line[Words.Length]);
    }
}
