using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>A token as names are read from it.</summary>
/// <param name="Text">As printed.</param>
/// <param name="Lower">In lower case, with straight apostrophes.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Word(string Text, string Lower, TextSpan Span)
{
    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "de", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "di", "da", "du", "ibn", "ben", "dos", "del", "ter", "ten", "y" };

    public bool IsCapital => char.IsUpper(Text[0]);

    public bool IsMark => !char.IsLetterOrDigit(Text[0]) && Text[0] is not ('\'' or '’');

    public bool IsPossessive => Lower == "'s" || (Lower == "'" && Text.Length == 1);

    /// <summary>"van" in "Ursula van Orr".</summary>
    public bool IsParticle => Particles.Contains(Lower);

    public static IReadOnlyList<Word> In(string text, TextSpan span) =>
        [.. Tokenizer.Split(text, span).Select(token => Of(text, token.Span))];

    /// <summary>The words of all paragraphs, with a mark between two: no name runs on from a headline into the text.</summary>
    public static IReadOnlyList<Word> In(string text, IReadOnlyList<TextSpan> paragraphs)
    {
        var words = new List<Word>();
        foreach (var paragraph in paragraphs)
        {
            if (words.Count > 0)
            {
                words.Add(new Word("\n", "\n", new TextSpan(words[^1].Span.End, 0)));
            }

            words.AddRange(In(text, paragraph));
        }

        return words;
    }

    public static Word Of(string text, TextSpan span)
    {
        var printed = span.Slice(text);
        return new Word(printed, printed.ToLowerInvariant().Replace('’', '\''), span);
    }

    /// <summary>The words from <paramref name="first"/> to <paramref name="end"/> in lower case, blanks between.</summary>
    public static string Join(IReadOnlyList<Word> words, int first, int end) =>
        string.Join(' ', Enumerable.Range(first, end - first).Select(i => words[i].Lower));
}
