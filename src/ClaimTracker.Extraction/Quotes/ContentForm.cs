using System.Collections.Frozen;
using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes;

/// <summary>How what was said is built, as far as its first words tell.</summary>
/// <param name="First">First word in lower case, marks passed over; empty when there is none.</param>
/// <param name="Second">The word behind it.</param>
/// <param name="HasLateTo">"to" opens a later part of the content: "a woman … to smile".</param>
internal readonly record struct ContentForm(string First, string Second, bool HasLateTo)
{
    // The first words stand within so many characters.
    private const int Reach = 60;

    private static readonly FrozenSet<string> QuestionWords =
        FrozenSet.ToFrozenSet(["who", "whom", "whose", "what", "which", "when", "where", "why", "how", "whether", "if", "about"], StringComparer.Ordinal);

    /// <summary>"to pay", "not to pay".</summary>
    public bool IsInfinitive => First == "to" || (First == "not" && Second == "to");

    /// <summary>"that the dam leaked".</summary>
    public bool IsThatClause => First == "that" && Second.Length > 0;

    /// <summary>"whether the dam leaked".</summary>
    public bool IsQuestion => QuestionWords.Contains(First);

    /// <summary>The verb of an infinitive: "pay" in "to pay"; the first word of anything else.</summary>
    public string Verb => First == "to" ? Second : First;

    public static ContentForm Of(string text, IReadOnlyList<TextSpan> content)
    {
        if (content.Count == 0)
        {
            return new ContentForm("", "", false);
        }

        var (first, second) = Words(text, content[0]);

        // "threatened to | leave": the cue has taken the "to".
        if (content[0].Start > 3 && string.CompareOrdinal(text, content[0].Start - 4, " to ", 0, 4) == 0
            && char.IsLower(text[content[0].Start]) && FunctionWords.Of(first) == WordTags.None)
        {
            return new ContentForm("to", first, false);
        }

        var opensLater = content.Count > 1 && content[^1].Slice(text).StartsWith("to ", StringComparison.Ordinal);
        return new ContentForm(first, second, opensLater);
    }

    private static (string First, string Second) Words(string text, TextSpan span)
    {
        var (first, second) = ("", "");
        foreach (var token in Tokenizer.Split(text, new TextSpan(span.Start, Math.Min(span.Length, Reach))))
        {
            if (token.Kind != TokenKind.Word)
            {
                continue;
            }

            if (first.Length > 0)
            {
                second = token.In(text).ToString().ToLowerInvariant();
                break;
            }

            first = token.In(text).ToString().ToLowerInvariant();
        }

        return (first, second);
    }
}
