using System.Collections.Frozen;
using ClaimTracker.Extraction.Quotes.Rules;
using ClaimTracker.Extraction.Segments;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Quotes.Relays;

/// <summary>Finds whom the words were said to, however the sentence is built: "told Reuters", "in an interview with the BBC", "speaking to AFP".</summary>
internal static class OutletRelays
{
    private const int ReachBefore = 120, ReachBehind = 160, Neighbours = 3, TalkReach = 3, LongestListener = 60;

    private static readonly FrozenSet<string> Telling = FrozenSet.ToFrozenSet(["told", "tell", "tells", "telling"], StringComparer.Ordinal);

    private static readonly FrozenSet<string> Talk = FrozenSet.ToFrozenSet(
        ["interview", "interviews", "comment", "comments", "remarks", "statement", "email", "e-mail", "message", "letter", "conversation", "speaking", "spoke", "talking", "appearance", "appearing", "speech", "call", "op-ed", "briefing"],
        StringComparer.Ordinal);

    /// <summary>The quotes with the outlets that pass them on; what already has a relay stays as it is.</summary>
    public static IReadOnlyList<QuoteMatch> Fill(string text, Segmentation segmentation, IReadOnlyList<QuoteMatch> quotes)
    {
        var filled = new QuoteMatch[quotes.Count];
        for (var i = 0; i < filled.Length; i++)
        {
            filled[i] = quotes[i];
            if (quotes[i].Relays.Count > 0 || quotes[i].Cue.Count == 0 || quotes[i].Source.Count == 0)
            {
                continue;
            }

            var own = Find(text, Window(segmentation, quotes, i), quotes[i]);
            if (own is { } span)
            {
                filled[i] = quotes[i] with { Relays = [span], Content = Behind(text, span, quotes[i].Content) };
            }
            else if (i > 0 && filled[i - 1].Relays.Count > 0 && filled[i - 1].Source.SequenceEqual(quotes[i].Source))
            {
                // "told AFP that it was late, adding that nobody came".
                filled[i] = quotes[i] with { Relays = filled[i - 1].Relays };
            }
        }

        return filled;
    }

    /// <summary>The sentence around the reporting words, as far as the attributions beside it leave it.</summary>
    private static TextSpan Window(Segmentation segmentation, IReadOnlyList<QuoteMatch> quotes, int at)
    {
        var cue = quotes[at].Cue[0];
        var sentence = SentenceOf(segmentation, cue.Start);
        int start = Math.Max(sentence.Start, cue.Start - ReachBefore), end = Math.Min(sentence.End, cue.End + ReachBehind);
        for (var i = Math.Max(0, at - Neighbours); i < quotes.Count && i <= at + Neighbours; i++)
        {
            var first = i == at ? cue.Start : SpanLists.Start(quotes[i].Source, quotes[i].Cue);
            var last = i == at ? cue.End : SpanLists.End(quotes[i].Cue);
            start = last < cue.Start ? Math.Max(start, last) : start;
            end = first >= cue.End && first != int.MaxValue ? Math.Min(end, first) : end;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    private static TextSpan SentenceOf(Segmentation segmentation, int at)
    {
        int low = 0, high = segmentation.Sentences.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = segmentation.Sentences[middle].Span.Start <= at ? (middle + 1, high) : (low, middle);
        }

        return low == 0 ? new TextSpan(at, 0) : segmentation.Sentences[low - 1].Span;
    }

    private static TextSpan? Find(string text, TextSpan window, QuoteMatch quote)
    {
        var tokens = Tokenizer.Split(text, window).Select(token => token.Span).Where(span => IsFree(text, quote, span)).ToList();
        var words = tokens.Select(span => span.Slice(text)).ToList();
        var cue = quote.Cue[0].End;
        for (var i = 0; i < words.Count; i++)
        {
            var isBehindCue = i > 0 && tokens[i - 1].End == cue;
            var opens = isBehindCue && Telling.Contains(RuleWord.Folded(words[i - 1])) ? i
                : (isBehindCue && words[i] is "to" or "on") || (words[i] is "to" or "with" or "on" or "by" or "for" && IsTalk(words, i)) ? i + 1
                : -1;
            if (opens >= 0 && Media.EndAt(words, opens) is var end and > 0 && IsWhole(text, tokens, opens, end))
            {
                return TextSpan.FromBounds(tokens[opens].Start, tokens[end - 1].End);
            }
        }

        return null;
    }

    /// <summary>The content without the listener at its start: "told | the agency TASS the dam was safe".</summary>
    private static IReadOnlyList<TextSpan> Behind(string text, TextSpan listener, IReadOnlyList<TextSpan> content)
    {
        if (content[0].Start != listener.Start)
        {
            return content;
        }

        var start = listener.End;
        while (start < content[0].End && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return start < content[0].End ? [TextSpan.FromBounds(start, content[0].End), .. content.Skip(1)] : content;
    }

    // The words said may speak of outlets too; only whom they were told may stand at their start by mistake.
    private static bool IsFree(string text, QuoteMatch quote, TextSpan span) =>
        !quote.Content.Any(content => content.Overlaps(span))
        || (quote.Content[0].Contains(span) && quote.Content[0].Start == quote.Cue[0].End + 1 && span.Start - quote.Cue[0].End < LongestListener
            && Telling.Contains(RuleWord.Folded(quote.Cue[0].Slice(text))));

    private static bool IsTalk(List<string> words, int at) =>
        Enumerable.Range(Math.Max(0, at - TalkReach), Math.Min(at, TalkReach)).Any(i => Talk.Contains(RuleWord.Folded(words[i])));

    // Words of the source or the content may have been left out between.
    private static bool IsWhole(string text, List<TextSpan> tokens, int first, int end) =>
        Enumerable.Range(first, end - first - 1).All(i => text.AsSpan(tokens[i].End, tokens[i + 1].Start - tokens[i].End).IsWhiteSpace());
}
