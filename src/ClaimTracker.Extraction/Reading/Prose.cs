using System.Text;

namespace ClaimTracker.Extraction.Reading;

/// <summary>What a line looks like: how many words, closed by a mark or not.</summary>
internal static class Prose
{
    private const int FewestWords = 4;
    private const int LongLine = 30;

    /// <summary>Number of stretches between blanks that hold a letter or digit.</summary>
    public static int CountWords(string text)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                inWord = false;
            }
            else if (!inWord && char.IsLetterOrDigit(c))
            {
                inWord = true;
                words++;
            }
        }

        // Scripts without blanks between words: count every two letters as one.
        return words < 3 && text.Length > 20 && text[text.Length / 2] >= '\u2e80' ? text.Length / 2 : words;
    }

    /// <summary>True when the line ends with a mark that closes a sentence, behind which quotation marks and brackets may stand.</summary>
    public static bool EndsSentence(string text)
    {
        var end = text.Length - 1;
        while (end > 0 && (text[end] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '*' or '_' || char.IsWhiteSpace(text[end])))
        {
            end--;
        }

        return end >= 0 && text[end] is '.' or '!' or '?' or '…' or '。' or '！' or '？' or '؟' or '।';
    }

    /// <summary>True when the line ends in the middle of a sentence: nothing closes it, no colon opens something after it.</summary>
    public static bool EndsInside(string text) => text.Length > 0 && !EndsSentence(text) && text[^1] is not (':' or ';' or '|');

    /// <summary>True for a line that reads like prose.</summary>
    public static bool IsSentence(string text, int words) =>
        words >= FewestWords && (words >= LongLine || EndsSentence(text) || (words >= 10 && text[^1] is ':' or ',' or '”'));

    /// <summary>The line with blanks of every kind folded to one, invisible characters at its ends gone.</summary>
    public static string Fold(string line)
    {
        var folded = new StringBuilder(line.Length);
        var blank = false;
        foreach (var c in line)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = folded.Length > 0;
                continue;
            }

            if (IsInvisible(c) && (folded.Length == 0 || blank))
            {
                continue;
            }

            if (blank)
            {
                folded.Append(' ');
                blank = false;
            }

            folded.Append(c);
        }

        var length = folded.Length;
        while (length > 0 && (IsInvisible(folded[length - 1]) || folded[length - 1] == ' '))
        {
            length--;
        }

        return folded.ToString(0, length);
    }

    /// <summary>Zero-width characters, soft hyphens and direction marks.</summary>
    public static bool IsInvisible(char c) => c is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad' or '\u200e' or '\u200f';
}
