using ClaimTracker.Extraction;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;

namespace ClaimTracker.Store.Ingestion;

/// <summary>The rows that an article's attributions became.</summary>
/// <param name="ByIndex">The quote of each attribution; two attributions may share one.</param>
/// <param name="Added">Every row that is new in this version, carried ones included.</param>
internal sealed record FiledQuotes(IReadOnlyList<Quote> ByIndex, IReadOnlyList<Quote> Added);

/// <summary>Turns attributions into quotes. Where a person's decision was carried over, it stands in the place of the machine's finding.</summary>
internal static class QuoteFiling
{
    public static FiledQuotes Build(ArticleFindings findings, ArticleVersion version, IReadOnlyDictionary<int, Speaker> speakers, CarriedDecisions carried)
    {
        var byIndex = new List<Quote>();
        var bySpans = carried.Quotes.ToDictionary(quote => quote.SpanKey);
        foreach (var (attribution, index) in findings.Attributions.Select((attribution, index) => (attribution, index)))
        {
            var quote = New(attribution, version, speakers.GetValueOrDefault(index));
            if (carried.Covering(quote) is { } decided)
            {
                byIndex.Add(decided);
            }
            else if (bySpans.TryAdd(quote.SpanKey, quote))
            {
                byIndex.Add(quote);
                version.Quotes.Add(quote);
            }
            else
            {
                byIndex.Add(bySpans[quote.SpanKey]);
            }
        }

        return new FiledQuotes(byIndex, version.Quotes);
    }

    private static Quote New(Attribution attribution, ArticleVersion version, Speaker? speaker)
    {
        var found = attribution.Quote;
        var quote = new Quote
        {
            Kind = found.Kind,
            Speaker = speaker,
            SpeakerRule = attribution.Speaker?.Rule,
            SpeakerReason = attribution.Speaker?.Reason,
            Stance = found.Stance,
            Hedge = found.Hedge,
            Rule = found.Rule,
            Reason = found.Reason,
            Confidence = Math.Clamp(found.Confidence, 0, 1),
            State = ReviewState.Suggested,
        };
        quote.Spans.AddRange(SpansOf(found, version.Text));
        quote.Start = quote.Spans.Min(span => span.Start);
        quote.RenewSpanKey();
        quote.Via.AddRange(attribution.Via.Select((relay, position) => new QuoteRelay { Position = position, Name = relay.Name, Key = TextFolding.Key(relay.Name) }));
        return quote;
    }

    private static IEnumerable<QuoteSpan> SpansOf(QuoteMatch found, string text)
    {
        var all = found.Source.Select(span => (SpanRole.Source, span))
            .Concat(found.Cue.Select(span => (SpanRole.Cue, span)))
            .Concat(found.Content.Select(span => (SpanRole.Content, span)))
            .Concat(found.HedgeWords.Select(span => (SpanRole.Hedge, span)));
        return all
            .Where(each => !each.span.IsEmpty)
            .DistinctBy(each => (each.Item1, each.span.Start))
            .Select(each => new QuoteSpan { Role = each.Item1, Start = each.span.Start, End = each.span.End, Exact = each.span.Slice(text) });
    }
}
