using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>One change of one quote, from the row as it is to the row with its edit.</summary>
internal sealed class QuoteChange(ClaimContext db, string by, CancellationToken cancellation)
{
    /// <summary>The quote with all that a change may touch.</summary>
    public Task<Quote?> LoadAsync(int quoteId) => db.Quotes
        .Include(quote => quote.Spans)
        .Include(quote => quote.Via)
        .Include(quote => quote.Speaker)
        .Include(quote => quote.ArticleVersion.Article)
        .SingleOrDefaultAsync(quote => quote.Id == quoteId, cancellation);

    /// <summary>Changes the quote when the form was not opened on an older row.</summary>
    public Task<EditOutcome> RunAsync(int quoteId, Guid stamp, string action, string? note, Func<Quote, Task<EditOutcome?>> change) => EditTransaction.RunAsync(
        db,
        async () =>
        {
            var quote = await LoadAsync(quoteId);
            if (quote is null)
            {
                return new EditOutcome.NotFound();
            }

            if (quote.Stamp != stamp)
            {
                return new EditOutcome.Stale(quote.Stamp);
            }

            var before = EditJson.Of(QuoteValues.Of(quote));
            return await change(quote) ?? await FinishAsync(quote, action, note, before);
        },
        cancellation);

    /// <summary>Writes the quote, its edit, its search row and the counts of its claims.</summary>
    public async Task<EditOutcome> FinishAsync(Quote quote, string action, string? note, string? before)
    {
        var edit = new Edit
        {
            By = by,
            Action = action,
            Subject = nameof(Quote),
            Before = before,
            After = EditJson.Of(QuoteValues.Of(quote)),
            Note = note,
            ArticleId = quote.ArticleVersion.ArticleId,
        };

        // Relays and hedging words are rows of their own: a change of these alone must outdate other open forms too.
        quote.Stamp = Guid.NewGuid();
        await db.SaveChangesAsync(cancellation);
        edit.QuoteId = quote.Id;
        var done = await EditTransaction.DoneAsync(db, () => quote.Id, edit, cancellation);
        await db.IndexAsync(SearchSubject.Quotes, [quote.Id], cancellation);
        var claims = await db.Appearances.Where(row => row.QuoteId == quote.Id).Select(row => row.ClaimId).Distinct().ToListAsync(cancellation);
        await LedgerCounts.RecomputeAsync(db, claims, cancellation);
        return done;
    }

    /// <summary>Gives the quote what a form says; a refusal when it does not fit the text.</summary>
    public async Task<EditOutcome?> TagAsync(Quote quote, QuoteTags tags)
    {
        if (SpanChecks.Problem(tags, quote.ArticleVersion.Text) is { } problem)
        {
            return problem;
        }

        if (!string.IsNullOrWhiteSpace(tags.Speaker) && TextFolding.Key(tags.Speaker).Length == 0)
        {
            return new EditOutcome.Refused("A speaker needs a name that can be seen.", nameof(QuoteTags.Speaker));
        }

        var said = (quote.SpeakerId, quote.SpanKey);
        var speaker = await SpeakerChoice.FindOrAddAsync(db, tags, quote.Speaker, quote.ArticleVersion.ArticleId, cancellation);
        SetSpeaker(quote, speaker);
        quote.Kind = tags.Kind;
        quote.Stance = tags.Stance;
        quote.Hedge = tags.Hedge;
        quote.State = ReviewState.Accepted;
        SetVia(quote, tags.Via);
        SetSpans(quote, [.. SpanChecks.SpansOf(tags), .. HedgeSpans(quote, tags)]);
        return await ClashAsync(quote) ?? await FileUtteranceAsync(quote, said);
    }

    /// <summary>Puts the quote back to what an edit kept.</summary>
    public async Task<EditOutcome?> RestoreAsync(Quote quote, QuoteValues values)
    {
        var said = (quote.SpeakerId, quote.SpanKey);
        var speaker = values.SpeakerId is { } id ? await db.Speakers.SingleOrDefaultAsync(each => each.Id == id, cancellation) : null;
        SetSpeaker(quote, speaker is null ? null : await Merging.LiveAsync(db, speaker, cancellation));
        quote.Kind = values.Kind;
        quote.Stance = values.Stance;
        quote.Hedge = values.Hedge;
        quote.State = values.State;
        SetVia(quote, values.Via);
        SetSpans(quote, values.Spans);
        return await ClashAsync(quote) ?? await FileUtteranceAsync(quote, said);
    }

    // The form does not show hedging words: they stay as they were found while the quote is hedged.
    private static IEnumerable<SpanValues> HedgeSpans(Quote quote, QuoteTags tags) => tags.Hedge == Extraction.Quotes.Hedge.None ? [] : quote.Spans
        .Where(span => span.Role == SpanRole.Hedge)
        .Select(span => new SpanValues(span.Role, span.Start, span.End, span.Exact));

    private void SetSpeaker(Quote quote, Speaker? speaker)
    {
        if (quote.Speaker?.Id != speaker?.Id)
        {
            quote.Speaker = speaker;
            quote.SpeakerId = speaker?.Id;
            quote.SpeakerRule = speaker is null ? null : "editor";
            quote.SpeakerReason = speaker is null ? null : $"chosen by {by}";
        }
    }

    private static void SetVia(Quote quote, IReadOnlyList<string> via)
    {
        var names = via.Where(name => !string.IsNullOrWhiteSpace(name)).Select(name => EditTransaction.Clean(name, 200)).Take(10).ToList();
        for (var position = 0; position < names.Count; position++)
        {
            var relay = quote.Via.Find(each => each.Position == position);
            if (relay is null)
            {
                relay = new QuoteRelay { Position = position, Name = "", Key = "" };
                quote.Via.Add(relay);
            }

            (relay.Name, relay.Key) = (names[position], TextFolding.Key(names[position]));
        }

        quote.Via.RemoveAll(relay => relay.Position >= names.Count);
    }

    // A span that keeps its role and start keeps its row: the two unique rows would otherwise meet for a moment.
    private static void SetSpans(Quote quote, IReadOnlyList<SpanValues> spans)
    {
        quote.Spans.RemoveAll(span => !spans.Any(wanted => wanted.Role == span.Role && wanted.Start == span.Start));
        foreach (var wanted in spans)
        {
            var span = quote.Spans.Find(each => each.Role == wanted.Role && each.Start == wanted.Start);
            if (span is null)
            {
                quote.Spans.Add(new QuoteSpan { Role = wanted.Role, Start = wanted.Start, End = wanted.End, Exact = wanted.Exact });
            }
            else
            {
                (span.End, span.Exact) = (wanted.End, wanted.Exact);
            }
        }

        quote.Start = quote.Spans.Min(span => span.Start);
        quote.RenewSpanKey();
    }

    private async Task<EditOutcome?> ClashAsync(Quote quote)
    {
        var twin = await db.Quotes.AnyAsync(
            other => other.ArticleVersionId == quote.ArticleVersion.Id && other.SpanKey == quote.SpanKey && other.Id != quote.Id, cancellation);
        if (twin)
        {
            return new EditOutcome.Refused("These very words are tagged as a quote already. Change that one, or take its rejection back.", nameof(QuoteTags.Content));
        }

        return null;
    }

    // Another speaker or other words may be a variant of another act of speech.
    private async Task<EditOutcome?> FileUtteranceAsync(Quote quote, (int? SpeakerId, string SpanKey) before)
    {
        if (before != ((quote.Speaker?.Id ?? quote.SpeakerId), quote.SpanKey))
        {
            (quote.Utterance, quote.UtteranceId) = (null, null);
            await new UtteranceFiling(db).FileAsync([quote], quote.ArticleVersion.Article.PublishedAt, cancellation);
        }

        return null;
    }
}
