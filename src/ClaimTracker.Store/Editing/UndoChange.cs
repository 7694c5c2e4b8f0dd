using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>Puts a quote or an appearance back to what it was before an edit, when it still is what the edit made of it.</summary>
internal sealed class UndoChange(ClaimContext db, string by, CancellationToken cancellation)
{
    public Task<EditOutcome> RunAsync(int editId) => EditTransaction.RunAsync(
        db,
        async () =>
        {
            var edit = await db.Edits.AsNoTracking().SingleOrDefaultAsync(each => each.Id == editId, cancellation);
            return edit?.Subject switch
            {
                null => new EditOutcome.NotFound(),
                nameof(Quote) => await UndoQuoteAsync(edit),
                nameof(Appearance) => await UndoAppearanceAsync(edit),
                _ => new EditOutcome.Refused("Only changes of quotes and of their claims are undone here."),
            };
        },
        cancellation);

    private async Task<EditOutcome> UndoQuoteAsync(Edit edit)
    {
        var change = new QuoteChange(db, by, cancellation);
        var quote = await change.LoadAsync(edit.SubjectId);
        if (quote is null)
        {
            return new EditOutcome.NotFound();
        }

        var now = EditJson.Of(QuoteValues.Of(quote));
        if (edit.After is null || Told(QuoteValues.Of(quote)) != Told(EditJson.Read<QuoteValues>(edit.After)))
        {
            return new EditOutcome.Stale(quote.Stamp);
        }

        if (edit.Before is null)
        {
            quote.State = ReviewState.Rejected;
        }
        else if (await change.RestoreAsync(quote, EditJson.Read<QuoteValues>(edit.Before)) is { } problem)
        {
            return problem;
        }

        return await change.FinishAsync(quote, "undid: " + edit.Action, null, now);
    }

    // A speaker or claim that was given another name since is the same one: its number tells.
    private static string Told(QuoteValues values) => EditJson.Of(values with { Speaker = null });

    private async Task<EditOutcome> UndoAppearanceAsync(Edit edit)
    {
        var change = new AppearanceChange(db, by, cancellation);
        var row = await change.LoadAsync(edit.SubjectId);
        if (row is null)
        {
            return new EditOutcome.NotFound();
        }

        var now = AppearanceValues.Of(row);
        if (edit.After is null || now with { Claim = "" } != EditJson.Read<AppearanceValues>(edit.After) with { Claim = "" })
        {
            return new EditOutcome.Stale(row.Stamp);
        }

        var wanted = edit.Before is null ? now with { State = ReviewState.Rejected } : EditJson.Read<AppearanceValues>(edit.Before);
        return await change.SetAsync(row, wanted.State, wanted.ClaimId, wanted.SpeakerStance, wanted.Hedge)
            ?? await change.FinishAsync(row, "undid: " + edit.Action, now);
    }
}
