using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>The claim that an editor means, by number or in words.</summary>
internal static class ClaimWording
{
    public const int MaxStatement = 500;

    /// <summary>The claim, or the one it was merged into; null when there is none.</summary>
    public static async Task<Claim?> LiveAsync(ClaimContext db, int claimId, CancellationToken cancellation) =>
        await db.Claims.SingleOrDefaultAsync(claim => claim.Id == claimId, cancellation) is { } claim ? await Merging.LiveAsync(db, claim, cancellation) : null;

    /// <summary>Why a wording cannot be taken; null when it can.</summary>
    public static EditOutcome.Refused? Problem(string? statement) => statement?.Trim().Length switch
    {
        null or 0 => new EditOutcome.Refused("Word the claim: a sentence that is so or not so.", "Statement"),
        > MaxStatement => new EditOutcome.Refused($"A claim is one sentence of at most {MaxStatement} characters; this one has {statement.Trim().Length}.", "Statement"),
        _ => TextFolding.Key(statement).Any(char.IsLetterOrDigit) ? null : new EditOutcome.Refused("The claim has no word in it.", "Statement"),
    };

    /// <summary>The claim with that number, or in those words; a new one when no claim is worded so.</summary>
    public static async Task<(Claim? Claim, EditOutcome? Problem)> FindOrAddAsync(ClaimContext db, int? claimId, string? statement, CancellationToken cancellation)
    {
        if (claimId is { } id)
        {
            var known = await LiveAsync(db, id, cancellation);
            return (known, known is null ? new EditOutcome.Refused("There is no such claim.", "Claim") : null);
        }

        if (Problem(statement) is { } problem)
        {
            return (null, problem);
        }

        // "Norland asked for drones." is the claim without its full stop.
        var worded = EditTransaction.Clean(statement!, MaxStatement).TrimEnd('.', ' ', ';', ',');
        var key = TextFolding.Key(worded);
        if (await db.Claims.OrderBy(claim => claim.Id).FirstOrDefaultAsync(claim => claim.Key == key, cancellation) is { } same)
        {
            return (await Merging.LiveAsync(db, same, cancellation), null);
        }

        var added = new Claim { Statement = worded, Key = key, IsWordedByPerson = true, State = ReviewState.Accepted, Status = ClaimStatus.Reported };
        db.Claims.Add(added);
        await db.SaveChangesAsync(cancellation);
        await db.IndexAsync(SearchSubject.Claims, [added.Id], cancellation);
        return (added, null);
    }
}
