using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Relays;

/// <summary>"Xinhua quoted a spokesman as saying that …", "Orr was quoted by Xinhua as saying …": who is quoted speaks, who quotes relays.</summary>
internal static class PassedOn
{
    private const int Neighbours = 3, Gap = 12;

    /// <summary>The quotes with the two halves of such an attribution joined; null where one has become part of another.</summary>
    public static IReadOnlyList<QuoteMatch> Join(string text, IReadOnlyList<QuoteMatch> quotes)
    {
        var joined = new QuoteMatch?[quotes.Count];
        for (var i = 0; i < quotes.Count; i++)
        {
            joined[i] = Passive(text, quotes[i]);
        }

        for (var i = 0; i < quotes.Count; i++)
        {
            for (var j = Math.Max(0, i - Neighbours); j < quotes.Count && j <= i + Neighbours && joined[i] is not null; j++)
            {
                if (i != j && joined[j] is { } said && IsQuoting(text, quotes[i], said))
                {
                    joined[j] = said with { Source = quotes[i].Content, Relays = [.. quotes[i].Source, .. said.Relays] };
                    joined[i] = null;
                }
            }
        }

        return [.. joined.OfType<QuoteMatch>()];
    }

    /// <summary>"Xinhua | quoted | a spokesman" and then "as saying", which has been given to Xinhua too.</summary>
    private static bool IsQuoting(string text, QuoteMatch quoting, QuoteMatch said) =>
        quoting.Source.Count == 1 && quoting.Cue.Count == 1 && quoting.Content.Count == 1 && said.Cue.Count == 1 && said.Source.SequenceEqual(quoting.Source)
        && IsQuotes(text, quoting.Cue[0]) && IsAsSaying(text, quoting.Content[0].End, said.Cue[0]);

    private static bool IsQuotes(string text, TextSpan cue) =>
        cue.Slice(text).ToLowerInvariant().Split(' ')[^1] is "quoted" or "quotes" or "quoting" or "cited" or "cites" or "citing";

    private static bool IsAsSaying(string text, int end, TextSpan cue) =>
        cue.Start >= end && cue.Start - end < Gap
        && (text.AsSpan(end, cue.Start - end).Trim() is "as" || (text.AsSpan(cue.Start, cue.Length).StartsWith("as ", StringComparison.Ordinal) && text.AsSpan(end, cue.Start - end).IsWhiteSpace()));

    /// <summary>"Orr | was quoted by Xinhua | as saying …", read as if Xinhua were the speaker.</summary>
    private static QuoteMatch Passive(string text, QuoteMatch quote)
    {
        var isPassive = quote.Source.Count == 1 && quote.Cue.Count == 1 && quote.Content.Count > 1
            && IsQuotes(text, quote.Cue[0]) && quote.Content[0].End <= quote.Cue[0].Start && quote.Cue[0].End <= quote.Source[0].Start
            && text.AsSpan(quote.Cue[0].End, quote.Source[0].Start - quote.Cue[0].End).Trim() is "by";
        return isPassive ? quote with { Source = [quote.Content[0]], Content = [.. quote.Content.Skip(1)], Relays = quote.Source } : quote;
    }
}
