using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Joins quotes that are variants of one act of speech: the same speaker, much the same words, about the same time.</summary>
internal sealed class UtteranceFiling(ClaimContext db)
{
    private const double SameWords = 0.6;
    private const int MaxCandidates = 400;
    private static readonly TimeSpan SameTime = TimeSpan.FromDays(14);

    /// <summary>Gives every quote whose speaker is known an utterance: one that is there, or a new one.</summary>
    public async Task FileAsync(IReadOnlyList<Quote> quotes, DateTime? publishedAt, CancellationToken cancellation)
    {
        var spoken = quotes
            .Where(quote => quote.UtteranceId is null && (quote.Speaker?.Id ?? quote.SpeakerId) is not null)
            .Select(quote => (Quote: quote, Speaker: (quote.Speaker?.Id ?? quote.SpeakerId)!.Value, Words: UtteranceWords.Of(ContentOf(quote.Spans))))
            .ToList();
        var variants = await LoadAsync([.. spoken.SelectMany(each => each.Words.Keys(each.Speaker)).Distinct()], publishedAt, cancellation);
        foreach (var (quote, speaker, words) in spoken)
        {
            var match = variants.Find(variant => variant.Speaker == speaker && variant.Words.Likeness(words) >= SameWords);
            if (match is null)
            {
                match = new Variant(speaker, words, null, New(speaker, words));
                variants.Add(match);
            }

            quote.UtteranceId = match.Id;
            quote.Utterance = match.Added;
        }
    }

    private async Task<List<Variant>> LoadAsync(List<long> keys, DateTime? publishedAt, CancellationToken cancellation)
    {
        var candidates = await db.Set<UtteranceKey>()
            .Where(key => keys.Contains(key.Key))
            .Select(key => key.UtteranceId)
            .Distinct()
            .OrderByDescending(id => id)
            .Take(MaxCandidates)
            .ToListAsync(cancellation);
        var quotes = await db.Quotes
            .Where(quote => candidates.Contains(quote.UtteranceId!.Value) && quote.SpeakerId != null)
            .OrderByDescending(quote => quote.Id)
            .Take(MaxCandidates)
            .Select(quote => new { quote.UtteranceId, quote.SpeakerId, quote.ArticleVersion.Article.PublishedAt, Spans = quote.Spans.Where(span => span.Role == SpanRole.Content).ToList() })
            .AsNoTracking()
            .AsSingleQuery()
            .ToListAsync(cancellation);
        return [.. quotes
            .Where(quote => publishedAt is null || quote.PublishedAt is null || (publishedAt.Value - quote.PublishedAt.Value).Duration() <= SameTime)
            .Select(quote => new Variant(quote.SpeakerId!.Value, UtteranceWords.Of(ContentOf(quote.Spans)), quote.UtteranceId, null))];
    }

    private static Utterance New(int speaker, UtteranceWords words)
    {
        var utterance = new Utterance { SpeakerId = speaker };
        utterance.Keys.AddRange(words.Keys(speaker).Select(key => new UtteranceKey { Key = key }));
        return utterance;
    }

    private static string ContentOf(IEnumerable<QuoteSpan> spans) =>
        string.Join(' ', spans.Where(span => span.Role == SpanRole.Content).OrderBy(span => span.Start).Select(span => span.Exact));

    private sealed record Variant(int Speaker, UtteranceWords Words, int? Id, Utterance? Added);
}
