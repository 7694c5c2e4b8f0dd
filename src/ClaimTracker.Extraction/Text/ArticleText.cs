using System.Text;

namespace ClaimTracker.Extraction.Text;

/// <summary>The text of one article version: normalised once, before any offset exists, and never changed.</summary>
/// <remarks>
/// <para>Normalising joins CRLF and lone CR to LF, drops a byte order mark and NUL (which databases cut or refuse),
/// turns a lone surrogate into U+FFFD (SQLite would do so silently and PostgreSQL would refuse it), likewise the noncharacter
/// U+FFFE (Unicode normalisation throws on it), and keeps at most
/// <see cref="MaxMarksPerBase"/> combining marks on one base, because Unicode normalisation is quadratic in them.
/// Everything else stays as it was: no Unicode form is imposed, no quotation mark is replaced.</para>
/// <para>Any string is lawful input and normalising twice changes nothing more.</para>
/// </remarks>
public sealed class ArticleText : IEquatable<ArticleText>
{
    /// <summary>The version of the normaliser, kept beside every stored text.</summary>
    public const int NormaliserVersion = 1;

    /// <summary>How many combining marks one base character keeps.</summary>
    public const int MaxMarksPerBase = 8;

    private ArticleText(string value) => Value = value;

    /// <summary>A text without a single character.</summary>
    public static ArticleText Empty { get; } = new("");

    /// <summary>The normalised text; every span of a finding indexes this string.</summary>
    public string Value { get; }

    /// <summary>Number of UTF-16 code units.</summary>
    public int Length => Value.Length;

    /// <summary>Normalises <paramref name="raw"/>; never throws on any content.</summary>
    public static ArticleText From(string raw)
    {
        ArgumentNullException.ThrowIfNull(raw);
        return raw.Length == 0 ? Empty : new ArticleText(IsNormal(raw) ? raw : Normalise(raw));
    }

    /// <summary>The stretch of the text that <paramref name="span"/> covers.</summary>
    public string Slice(TextSpan span) => Value.Substring(span.Start, span.Length);

    /// <inheritdoc/>
    public bool Equals(ArticleText? other) => other is not null && other.Value == Value;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleText);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Value);

    /// <inheritdoc/>
    public override string ToString() => Value;

    private static bool IsNormal(string raw)
    {
        var marks = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c is '\0' or '\r' or '\uFEFF' or '\uFFFE' || (char.IsSurrogate(c) && !IsPairAt(raw, ref i)))
            {
                return false;
            }

            marks = IsMark(c) ? marks + 1 : 0;
            if (marks > MaxMarksPerBase)
            {
                return false;
            }
        }

        return true;
    }

    private static string Normalise(string raw)
    {
        var normal = new StringBuilder(raw.Length);
        var marks = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            if (c is '\0' or '\uFEFF')
            {
                continue;
            }

            if (c == '\r')
            {
                // The LF of a CRLF is written by its own turn.
                if (i + 1 == raw.Length || raw[i + 1] != '\n')
                {
                    normal.Append('\n');
                }

                marks = 0;
                continue;
            }

            if (c == '\uFFFE')
            {
                normal.Append('\uFFFD');
                marks = 0;
                continue;
            }

            if (char.IsSurrogate(c))
            {
                var start = i;
                if (IsPairAt(raw, ref i))
                {
                    normal.Append(raw, start, 2);
                }
                else
                {
                    normal.Append('\uFFFD');
                }

                marks = 0;
                continue;
            }

            marks = IsMark(c) ? marks + 1 : 0;
            if (marks <= MaxMarksPerBase)
            {
                normal.Append(c);
            }
        }

        return normal.ToString();
    }

    private static bool IsPairAt(string raw, ref int i)
    {
        if (!char.IsHighSurrogate(raw[i]) || i + 1 >= raw.Length || !char.IsLowSurrogate(raw[i + 1]))
        {
            return false;
        }

        i++;
        return true;
    }

    private static bool IsMark(char c) => c >= '\u0300' && char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or
        System.Globalization.UnicodeCategory.EnclosingMark;
}
