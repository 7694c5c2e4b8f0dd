using System.Text;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Store.Ingestion;

/// <summary>The words of what was said, as a set, with a sketch by which like sets find each other.</summary>
internal sealed class UtteranceWords
{
    private const int KeysKept = 6;

    // Short words stand in everything and would file all of a speaker's quotes under one key.
    private const int ShortWord = 3;

    private readonly HashSet<string> _words;

    private UtteranceWords(HashSet<string> words) => _words = words;

    public static UtteranceWords Of(string content)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        var word = new StringBuilder();
        foreach (var c in TextFolding.Key(content).Append(' '))
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(c);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return new UtteranceWords(words);
    }

    /// <summary>Shared words as a part of all words, from 0 to 1 (Jaccard); a handful of words must be equal to be alike at all.</summary>
    public double Likeness(UtteranceWords other)
    {
        if (Math.Min(_words.Count, other._words.Count) < 4)
        {
            return _words.Count > 0 && _words.SetEquals(other._words) ? 1 : 0;
        }

        var shared = _words.Count(other._words.Contains);
        return (double)shared / (_words.Count + other._words.Count - shared);
    }

    /// <summary>The smallest hashes of the words, salted with the speaker: sets that share most words share one of them almost surely.</summary>
    public IEnumerable<long> Keys(int speaker)
    {
        var telling = _words.Where(word => word.Length > ShortWord).ToList();
        return (telling.Count > 0 ? telling : [.. _words]).Select(word => Hash(speaker, word)).Order().Distinct().Take(KeysKept);
    }

    // FNV-1a with a final mix: stable over processes and versions, unlike string.GetHashCode.
    private static long Hash(int speaker, string word)
    {
        var hash = 14695981039346656037UL ^ (uint)speaker;
        foreach (var c in word)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        hash ^= hash >> 32;
        hash *= 0xD6E8FEB86659FD93UL;
        return (long)(hash ^ (hash >> 32));
    }
}
