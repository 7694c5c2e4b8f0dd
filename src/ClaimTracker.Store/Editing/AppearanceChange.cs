using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ledger;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>One change of what a quote does to a claim.</summary>
internal sealed class AppearanceChange(ClaimContext db, string by, CancellationToken cancellation)
{
    /// <summary>The appearance with all that a change may touch.</summary>
    public Task<Appearance?> LoadAsync(int appearanceId) => db.Appearances
        .Include(row => row.Claim)
        .Include(row => row.ArticleVersion)
        .SingleOrDefaultAsync(row => row.Id == appearanceId, cancellation);

    /// <summary>Changes the appearance when the form was not opened on an older row.</summary>
    public Task<EditOutcome> RunAsync(int appearanceId, Guid stamp, string action, Func<Appearance, Task<EditOutcome?>> change) => EditTransaction.RunAsync(
        db,
        async () =>
        {
            var row = await LoadAsync(appearanceId);
            if (row is null)
            {
                return new EditOutcome.NotFound();
            }

            if (row.Stamp != stamp)
            {
                return new EditOutcome.Stale(row.Stamp);
            }

            var before = AppearanceValues.Of(row);
            return await change(row) ?? await FinishAsync(row, action, before);
        },
        cancellation);

    /// <summary>Gives the appearance a state, claim, stance and hedge.</summary>
    public async Task<EditOutcome?> SetAsync(Appearance row, ReviewState state, int claimId, SpeakerStance? stance, Hedge hedge)
    {
        if (row.ClaimId != claimId)
        {
            var claim = await ClaimWording.LiveAsync(db, claimId, cancellation);
            if (claim is null)
            {
                return new EditOutcome.Refused("There is no such claim.", "Claim");
            }

            row.Claim = claim;
        }

        if (stance is null != row.QuoteId is null)
        {
            return new EditOutcome.Refused(row.QuoteId is null ? "Nobody is quoted here: there is no speaker's stance." : "Say what the speaker does to the claim.", "Stance");
        }

        (row.State, row.SpeakerStance, row.Hedge) = (state, stance, hedge);
        return null;
    }

    /// <summary>Writes the appearance, its edit and the counts of the claims it concerns.</summary>
    public async Task<EditOutcome> FinishAsync(Appearance row, string action, AppearanceValues? before)
    {
        await db.SaveChangesAsync(cancellation);
        var after = AppearanceValues.Of(row);
        var edit = new Edit
        {
            By = by,
            Action = action,
            Subject = nameof(Appearance),
            Before = before is null ? null : EditJson.Of(before),
            After = EditJson.Of(after),
            ArticleId = row.ArticleVersion.ArticleId,
            QuoteId = row.QuoteId,
            ClaimId = after.ClaimId,
        };
        var done = await EditTransaction.DoneAsync(db, () => row.Id, edit, cancellation);
        await LedgerCounts.RecomputeAsync(db, before is null ? [after.ClaimId] : [after.ClaimId, before.ClaimId], cancellation);
        return done;
    }

    /// <summary>Adds an appearance, or takes the rejection of one back.</summary>
    public Task<EditOutcome> AddAsync(int quoteId, int? claimId, string? statement, SpeakerStance stance, Hedge hedge) => EditTransaction.RunAsync(
        db,
        async () =>
        {
            var quote = await db.Quotes.Include(each => each.Spans).Include(each => each.ArticleVersion).SingleOrDefaultAsync(each => each.Id == quoteId, cancellation);
            if (quote is null)
            {
                return new EditOutcome.NotFound();
            }

            var (claim, problem) = await ClaimWording.FindOrAddAsync(db, claimId, statement, cancellation);
            if (claim is null)
            {
                return problem!;
            }

            var there = await db.Appearances.Include(row => row.Claim).Include(row => row.ArticleVersion)
                .FirstOrDefaultAsync(row => row.QuoteId == quoteId && row.ClaimId == claim.Id, cancellation);
            if (there is null)
            {
                var added = New(quote, claim, stance, hedge);
                db.Appearances.Add(added);
                return await FinishAsync(added, "said which claim the quote makes", null);
            }

            if (there.State != ReviewState.Rejected)
            {
                return new EditOutcome.Refused("The quote makes this claim already.", "Claim");
            }

            var before = AppearanceValues.Of(there);
            return await SetAsync(there, ReviewState.Accepted, claim.Id, stance, hedge) ?? await FinishAsync(there, "said which claim the quote makes", before);
        },
        cancellation);

    private Appearance New(Quote quote, Claim claim, SpeakerStance stance, Hedge hedge)
    {
        var content = quote.Spans.Where(span => span.Role == SpanRole.Content).ToList();
        int start = content.Min(span => span.Start), end = content.Max(span => span.End);
        return new Appearance
        {
            Claim = claim,
            ArticleVersion = quote.ArticleVersion,
            Quote = quote,
            Place = AppearancePlace.Body,
            Start = start,
            End = end,
            Exact = quote.ArticleVersion.Text[start..end],
            SpeakerStance = stance,
            ReportStance = ReportStance.Observing,
            Hedge = hedge,
            HedgeWords = hedge == Hedge.None ? null : string.Join(" … ", quote.Spans.Where(span => span.Role == SpanRole.Hedge).Select(span => span.Exact)) is { Length: > 0 } words ? words : null,
            Rule = "editor",
            Reason = $"said by {by}",
            Confidence = 1,
            State = ReviewState.Accepted,
        };
    }
}
