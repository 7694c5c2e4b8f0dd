using System.Collections.Frozen;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>Words of feeling, wishing and judging, from <c>claims-feelings.txt</c>.</summary>
internal static class Feelings
{
    private static readonly FrozenSet<string> Known = WordList.Lines("claims-feelings").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>True for a word of feeling or judging.</summary>
    public static bool Is(Word word) => Known.Contains(word.Lemma) || Known.Contains(word.Lower);
}
