using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>The name of who relays: "the British newspaper The Independent" is "The Independent", "a Washington Post report" is "Washington Post".</summary>
internal sealed class RelayNames(string text)
{
    private const int LongestName = 5;

    private string? _last;

    /// <summary>The name; "the broadsheet" is the outlet named last before. Spans must come in reading order.</summary>
    public string Of(TextSpan span)
    {
        var name = Named(span);
        if (char.IsLower(name.FirstOrDefault()) && _last is not null)
        {
            return _last;
        }

        return _last = name;
    }

    private string Named(TextSpan span)
    {
        var words = Word.In(text, span);
        for (var i = 0; i < words.Count; i++)
        {
            for (var end = Math.Min(words.Count, i + LongestName); end > i; end--)
            {
                if (words[i].IsCapital && SpeakerWords.IsOutlet(Word.Join(words, i, end)))
                {
                    return Printed(words, i > 0 && words[i - 1].Text == "The" ? i - 1 : i, end);
                }
            }
        }

        var first = 0;
        while (first < words.Count - 1 && words[first].Lower is "the" or "a" or "an")
        {
            first++;
        }

        // "the newspaper The Evening Herald": what follows the noun is the name.
        for (var i = first + 1; i < words.Count; i++)
        {
            if (words[i].IsCapital && !words[i - 1].IsCapital && SpeakerWords.IsOrganizationNoun(words[i - 1].Lower))
            {
                return Printed(words, i, words.Count);
            }
        }

        return words.Count == 0 ? "" : Printed(words, first, words.Count);
    }

    private string Printed(IReadOnlyList<Word> words, int first, int end) =>
        TextSpan.FromBounds(words[first].Span.Start, words[end - 1].Span.End).Slice(text);
}
