using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>Moves what hangs on a claim to the one it is merged into, and back.</summary>
internal static class ClaimMerge
{
    public static async Task<MergeValues> MoveAsync(ClaimContext db, Claim claim, Claim into, CancellationToken cancellation)
    {
        var moved = await db.Appearances.Where(row => row.ClaimId == claim.Id).Select(row => row.Id).ToListAsync(cancellation);
        await db.Appearances.Where(row => row.ClaimId == claim.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ClaimId, into.Id), cancellation);

        // A relation goes along unless the other claim has it already, or it would lead to itself.
        var from = await db.ClaimRelations
            .Where(one => one.FromId == claim.Id && one.ToId != into.Id && !db.ClaimRelations.Any(two => two.FromId == into.Id && two.ToId == one.ToId && two.Type == one.Type))
            .Select(one => one.Id)
            .ToListAsync(cancellation);
        var to = await db.ClaimRelations
            .Where(one => one.ToId == claim.Id && one.FromId != into.Id && !db.ClaimRelations.Any(two => two.ToId == into.Id && two.FromId == one.FromId && two.Type == one.Type))
            .Select(one => one.Id)
            .ToListAsync(cancellation);
        await PointAsync(db, from, to, into.Id, cancellation);
        return new MergeValues(into.Id, into.Statement, moved, from, to);
    }

    public static async Task MoveBackAsync(ClaimContext db, Claim claim, MergeValues merged, CancellationToken cancellation)
    {
        // Rows that a person has given to yet another claim since stay there.
        var moved = merged.Moved;
        await db.Appearances.Where(row => moved.Contains(row.Id) && row.ClaimId == merged.IntoId)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ClaimId, claim.Id), cancellation);
        await PointAsync(db, merged.RelationsFrom, merged.RelationsTo, claim.Id, cancellation);
    }

    private static async Task PointAsync(ClaimContext db, IReadOnlyList<int> from, IReadOnlyList<int> to, int claimId, CancellationToken cancellation)
    {
        await db.ClaimRelations.Where(relation => from.Contains(relation.Id)).ExecuteUpdateAsync(set => set.SetProperty(relation => relation.FromId, claimId), cancellation);
        await db.ClaimRelations.Where(relation => to.Contains(relation.Id)).ExecuteUpdateAsync(set => set.SetProperty(relation => relation.ToId, claimId), cancellation);
    }
}

/// <summary>Finds the recorded merge that an unmerge takes back; none when the archive was restored from an export, which holds no edits.</summary>
internal static class MergeEdit
{
    public static async Task<MergeValues?> LastAsync(ClaimContext db, string subject, int subjectId, CancellationToken cancellation)
    {
        var after = await db.Edits
            .Where(edit => edit.Subject == subject && edit.SubjectId == subjectId && edit.Action.StartsWith("merged"))
            .OrderByDescending(edit => edit.Id)
            .Select(edit => edit.After)
            .FirstOrDefaultAsync(cancellation);
        return after is null ? null : EditJson.Read<MergeValues>(after);
    }
}
