using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>Changes to quotes by people. Every change writes an Edit in the same transaction and is never undone by the machine.</summary>
public sealed class QuoteEditing(ClaimContext db)
{
    /// <summary>Marks a machine's finding as right.</summary>
    public Task<EditOutcome> AcceptAsync(int quoteId, Guid stamp, string by, CancellationToken cancellation) =>
        ReviewAsync(quoteId, stamp, ReviewState.Accepted, "accepted the quote", by, null, cancellation);

    /// <summary>Marks it as wrong: it and its appearances no longer count, and it is kept.</summary>
    public Task<EditOutcome> RejectAsync(int quoteId, Guid stamp, string by, string? note, CancellationToken cancellation) =>
        ReviewAsync(quoteId, stamp, ReviewState.Rejected, "rejected the quote", by, note, cancellation);

    /// <summary>Takes an acceptance or rejection back.</summary>
    public Task<EditOutcome> ReopenAsync(int quoteId, Guid stamp, string by, CancellationToken cancellation) =>
        ReviewAsync(quoteId, stamp, ReviewState.Suggested, "reopened the quote", by, null, cancellation);

    /// <summary>Changes spans, kind, speaker, relay chain, stance or hedge; the quote counts as accepted.</summary>
    public Task<EditOutcome> ChangeAsync(int quoteId, Guid stamp, QuoteTags tags, string by, string? note, CancellationToken cancellation)
    {
        var change = new QuoteChange(db, by, cancellation);
        return change.RunAsync(quoteId, stamp, "changed the quote", note, quote => change.TagAsync(quote, tags));
    }

    /// <summary>Tags a new quote in a version's text.</summary>
    public Task<EditOutcome> CreateAsync(int articleVersionId, QuoteTags tags, string by, string? note, CancellationToken cancellation) => EditTransaction.RunAsync(
        db,
        async () =>
        {
            var version = await db.ArticleVersions.Include(each => each.Article).SingleOrDefaultAsync(each => each.Id == articleVersionId, cancellation);
            if (version is null)
            {
                return new EditOutcome.NotFound();
            }

            if (!version.IsCurrent)
            {
                return new EditOutcome.Refused("The article has a newer text by now: tag the quote there.");
            }

            var change = new QuoteChange(db, by, cancellation);
            var quote = new Quote { ArticleVersion = version, Rule = "editor", Reason = $"tagged by {by}", Confidence = 1 };
            if (await change.TagAsync(quote, tags) is { } problem)
            {
                return problem;
            }

            db.Quotes.Add(quote);
            return await change.FinishAsync(quote, "tagged the quote", note, null);
        },
        cancellation);

    /// <summary>Says that the quote makes a claim: one that exists, or a new one in words.</summary>
    /// <param name="quoteId">The quote.</param>
    /// <param name="claimId">The claim; null when <paramref name="statement"/> words a new one.</param>
    /// <param name="statement">Wording of a new claim; a claim already worded so is used.</param>
    /// <param name="stance">What the speaker does to the claim.</param>
    /// <param name="hedge">How firmly.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Cancels the work.</param>
    /// <returns><see cref="EditOutcome.Done.SubjectId"/> is the appearance.</returns>
    public Task<EditOutcome> AddClaimAsync(int quoteId, int? claimId, string? statement, SpeakerStance stance, Hedge hedge, string by, CancellationToken cancellation) =>
        new AppearanceChange(db, by, cancellation).AddAsync(quoteId, claimId, statement, stance, hedge);

    /// <summary>Changes the stance, hedge or claim of one appearance; it counts as accepted.</summary>
    public Task<EditOutcome> ChangeAppearanceAsync(int appearanceId, Guid stamp, int claimId, SpeakerStance? stance, Hedge hedge, string by, CancellationToken cancellation)
    {
        var change = new AppearanceChange(db, by, cancellation);
        return change.RunAsync(appearanceId, stamp, "changed the claim of the quote", row => change.SetAsync(row, ReviewState.Accepted, claimId, stance, hedge));
    }

    /// <summary>Says that the quote does not make the claim: the appearance no longer counts, and it is kept.</summary>
    public Task<EditOutcome> RejectAppearanceAsync(int appearanceId, Guid stamp, string by, CancellationToken cancellation)
    {
        var change = new AppearanceChange(db, by, cancellation);
        return change.RunAsync(appearanceId, stamp, "rejected the claim of the quote", row => change.SetAsync(row, ReviewState.Rejected, row.ClaimId, row.SpeakerStance, row.Hedge));
    }

    /// <summary>Undoes one recorded change of a quote or appearance, unless somebody has changed the row since.</summary>
    /// <remarks>Undoing what made a row rejects the row: nothing is deleted.</remarks>
    public Task<EditOutcome> UndoAsync(int editId, string by, CancellationToken cancellation) => new UndoChange(db, by, cancellation).RunAsync(editId);

    private Task<EditOutcome> ReviewAsync(int quoteId, Guid stamp, ReviewState state, string action, string by, string? note, CancellationToken cancellation) =>
        new QuoteChange(db, by, cancellation).RunAsync(quoteId, stamp, action, note, quote =>
        {
            quote.State = state;
            return Task.FromResult<EditOutcome?>(null);
        });
}
