using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Follows merges: what is found under a merged speaker or claim belongs to the one it was merged into.</summary>
internal static class Merging
{
    public static async Task<Speaker> LiveAsync(ClaimContext db, Speaker speaker, CancellationToken cancellation)
    {
        while (speaker.MergedIntoId is { } into)
        {
            speaker = await db.Speakers.Include(each => each.Names).SingleAsync(each => each.Id == into, cancellation);
        }

        return speaker;
    }

    public static async Task<Claim> LiveAsync(ClaimContext db, Claim claim, CancellationToken cancellation)
    {
        while (claim.MergedIntoId is { } into)
        {
            claim = await db.Claims.SingleAsync(each => each.Id == into, cancellation);
        }

        return claim;
    }
}
