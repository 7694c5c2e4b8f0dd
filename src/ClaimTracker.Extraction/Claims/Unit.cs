using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims;

/// <summary>The words that one voice speaks in one sentence.</summary>
/// <param name="Words">Its words, in reading order.</param>
/// <param name="Clauses">Its clauses.</param>
/// <param name="Quote">Index of the quote; null for the outlet's own voice.</param>
/// <param name="Inner">For each word, whether a quote inside this one speaks it.</param>
internal sealed record Unit(Word[] Words, IReadOnlyList<Clause> Clauses, int? Quote, bool[] Inner)
{
    /// <summary>The unit of these words, read into clauses.</summary>
    public static Unit Of(Word[] words, int? quote, bool[] inner)
    {
        var (lifted, clauses) = Negatives.Read(words);
        return new Unit(lifted, clauses, quote, inner);
    }
}

/// <summary>Cuts sentences into what the outlet says and what each quoted speaker says.</summary>
internal static class Units
{
    private const int MostQuotesInSentence = 12;
    private const int LongestLeadIn = 6;

    /// <summary>The units of a sentence: the outlet's own words first, then each quote's.</summary>
    public static IReadOnlyList<Unit> Of(Word[] words, IReadOnlyList<Attribution> attributions, IReadOnlyList<int> quotes)
    {
        var speaking = quotes.Take(MostQuotesInSentence).ToList();
        var spoken = speaking.ToDictionary(quote => quote, quote => Spoken(words, attributions[quote]));
        var cover = new int[words.Length];
        var owner = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            owner[i] = -1;
            foreach (var quote in speaking.Where(quote => spoken[quote][i]))
            {
                cover[i]++;
                owner[i] = owner[i] < 0 || Length(attributions[quote]) < Length(attributions[owner[i]]) ? quote : owner[i];
            }
        }

        var own = words.Where((_, i) => cover[i] == 0).ToArray();
        var units = new List<Unit> { Unit.Of(own, null, new bool[own.Length]) };
        foreach (var quote in speaking)
        {
            var said = Enumerable.Range(0, words.Length).Where(i => spoken[quote][i]).ToList();
            if (said.Count == 0)
            {
                continue;
            }

            said.InsertRange(0, LeadIn(words, attributions[quote], said[0]));
            Word[] part = [.. said.Select(i => words[i])];
            units.Add(Unit.Of(part, quote, [.. said.Select(i => owner[i] != quote && owner[i] >= 0)]));
        }

        return units;
    }

    /// <summary>Which words a quote speaks. Content that breaks off before its verb ("that Mr Orr | has asked …") goes on to the next mark.</summary>
    private static bool[] Spoken(Word[] words, Attribution attribution)
    {
        var spoken = new bool[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            spoken[i] = Speaks(attribution, words[i].Span);
        }

        var last = Array.LastIndexOf(spoken, true);
        var breaksOff = last > 0 && last + 1 < words.Length && attribution.Quote.Kind == QuoteKind.Indirect && words[last].Tag == WordTag.Proper
            && words[last + 1].Tag is WordTag.Auxiliary or WordTag.Modal && Array.IndexOf(spoken, true) is var first && words[first].Lower == "that";
        for (var i = last + 1; breaksOff && i < words.Length && words[i].Tag is not (WordTag.Stop or WordTag.Comma); i++)
        {
            spoken[i] = true;
        }

        return spoken;
    }

    /// <summary>"warned China | against supplying arms": words between cue and content belong to what was said when it begins with a preposition.</summary>
    private static IEnumerable<int> LeadIn(Word[] words, Attribution attribution, int first)
    {
        if (words[first].Tag is not (WordTag.Preposition or WordTag.To) || attribution.Quote.Cue.Count == 0)
        {
            return [];
        }

        var cueEnd = attribution.Quote.Cue[^1].End;
        var start = first;
        while (start > 0 && words[start - 1].Span.Start >= cueEnd)
        {
            start--;
        }

        return first - start is > 0 and <= LongestLeadIn ? Enumerable.Range(start, first - start) : [];
    }

    private static bool Speaks(Attribution attribution, TextSpan span)
    {
        foreach (var content in attribution.Quote.Content)
        {
            if (content.Contains(span))
            {
                return true;
            }
        }

        return false;
    }

    private static int Length(Attribution attribution)
    {
        var length = 0;
        foreach (var content in attribution.Quote.Content)
        {
            length += content.Length;
        }

        return length;
    }
}
