using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>Changes to claims by people. Every change writes an Edit in the same transaction.</summary>
public sealed class ClaimEditing(ClaimContext db)
{
    /// <summary>Words the claim anew; the machine leaves the wording alone from then on.</summary>
    public Task<EditOutcome> RestateAsync(int claimId, Guid stamp, string statement, string by, CancellationToken cancellation) => RunAsync(
        claimId,
        stamp,
        async claim =>
        {
            if (ClaimWording.Problem(statement) is { } problem)
            {
                return problem;
            }

            var worded = EditTransaction.Clean(statement, ClaimWording.MaxStatement);
            var key = TextFolding.Key(worded);
            if (await db.Claims.AnyAsync(other => other.Key == key && other.Id != claimId && other.MergedIntoId == null, cancellation))
            {
                return new EditOutcome.Refused("Another claim is worded so: merge the two instead.", "Statement");
            }

            var before = claim.Statement;
            (claim.Statement, claim.Key, claim.IsWordedByPerson, claim.State) = (worded, key, true, ReviewState.Accepted);
            var done = await DoneAsync(claim, "worded the claim", new { Statement = before }, new { Statement = worded }, by, cancellation);
            await db.IndexAsync(SearchSubject.Claims, [claim.Id], cancellation);
            return done;
        },
        cancellation);

    /// <summary>Merges the claim into another; its appearances count there. Undone by <see cref="UnmergeAsync"/>.</summary>
    public Task<EditOutcome> MergeAsync(int claimId, Guid stamp, int intoClaimId, string by, CancellationToken cancellation) => RunAsync(
        claimId,
        stamp,
        async claim =>
        {
            var into = await ClaimWording.LiveAsync(db, intoClaimId, cancellation);
            if (into is null || into.Id == claimId || claim.MergedIntoId is not null)
            {
                return new EditOutcome.Refused(into is null ? "There is no such claim." : claim.MergedIntoId is null ? "A claim cannot be merged into itself." : "This claim is merged already.", "Into");
            }

            var moved = await ClaimMerge.MoveAsync(db, claim, into, cancellation);
            claim.MergedIntoId = into.Id;
            var done = await DoneAsync(claim, "merged the claim", new { claim.Statement }, moved, by, cancellation);
            await LedgerCounts.RecomputeAsync(db, [claim.Id, into.Id], cancellation);
            return done;
        },
        cancellation);

    /// <summary>Undoes a merge: the appearances that it moved come back.</summary>
    public Task<EditOutcome> UnmergeAsync(int claimId, Guid stamp, string by, CancellationToken cancellation) => RunAsync(
        claimId,
        stamp,
        async claim =>
        {
            if (claim.MergedIntoId is not { } intoId)
            {
                return new EditOutcome.Refused("This claim is not merged.");
            }

            // The rows have moved on with the other claim: only the merges in reverse order bring them all back.
            if (await db.Claims.AnyAsync(each => each.Id == intoId && each.MergedIntoId != null, cancellation))
            {
                return new EditOutcome.Refused("The claim it was merged into is itself merged: take that merge back first.");
            }

            if (await MergeEdit.LastAsync(db, nameof(Claim), claimId, cancellation) is not { } merged)
            {
                return new EditOutcome.Refused("This claim was merged before this archive was restored.");
            }

            await ClaimMerge.MoveBackAsync(db, claim, merged, cancellation);
            claim.MergedIntoId = null;
            var done = await DoneAsync(claim, "undid the merge", merged, new { claim.Statement }, by, cancellation);
            await LedgerCounts.RecomputeAsync(db, [claim.Id, intoId, merged.IntoId], cancellation);
            return done;
        },
        cancellation);

    /// <summary>Accepts or rejects a proposed relation.</summary>
    public Task<EditOutcome> ReviewRelationAsync(int relationId, Guid stamp, bool accept, string by, CancellationToken cancellation) => EditTransaction.RunAsync(
        db,
        async () =>
        {
            var relation = await db.ClaimRelations.SingleOrDefaultAsync(each => each.Id == relationId, cancellation);
            if (relation is null)
            {
                return new EditOutcome.NotFound();
            }

            if (relation.Stamp != stamp)
            {
                return new EditOutcome.Stale(relation.Stamp);
            }

            var before = relation.State;
            relation.State = accept ? ReviewState.Accepted : ReviewState.Rejected;
            var edit = new Edit
            {
                By = by,
                Action = accept ? "accepted the relation" : "rejected the relation",
                Subject = nameof(ClaimRelation),
                ClaimId = relation.FromId,
                Before = EditJson.Of(new { State = before, relation.Type, relation.FromId, relation.ToId }),
                After = EditJson.Of(new { relation.State, relation.Type, relation.FromId, relation.ToId }),
            };
            var done = await EditTransaction.DoneAsync(db, () => relationId, edit, cancellation);
            await LedgerCounts.RecomputeAsync(db, [relation.FromId, relation.ToId], cancellation);
            return done;
        },
        cancellation);

    private Task<EditOutcome> RunAsync(int claimId, Guid stamp, Func<Claim, Task<EditOutcome>> change, CancellationToken cancellation) => EditTransaction.RunAsync(
        db,
        async () =>
        {
            var claim = await db.Claims.SingleOrDefaultAsync(each => each.Id == claimId, cancellation);
            return claim is null ? new EditOutcome.NotFound() : claim.Stamp != stamp ? new EditOutcome.Stale(claim.Stamp) : await change(claim);
        },
        cancellation);

    private Task<EditOutcome> DoneAsync<TBefore, TAfter>(Claim claim, string action, TBefore before, TAfter after, string by, CancellationToken cancellation) => EditTransaction.DoneAsync(
        db,
        () => claim.Id,
        new Edit { By = by, Action = action, Subject = nameof(Claim), ClaimId = claim.Id, Before = EditJson.Of(before), After = EditJson.Of(after) },
        cancellation);
}
