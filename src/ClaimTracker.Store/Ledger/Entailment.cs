using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ledger;

/// <summary>One claim whose rows count for another.</summary>
/// <param name="ClaimId">The claim they count for.</param>
/// <param name="RelatedId">The claim they stand on; the claim itself for its own rows.</param>
/// <param name="IsNarrower">True when it entails the claim (assertions count), false when the claim entails it (denials count).</param>
internal sealed record Entailed(int ClaimId, int RelatedId, bool IsNarrower);

/// <summary>Follows the relation "narrower" in both directions, through any number of steps.</summary>
internal static class Entailment
{
    /// <summary>All claims below and above each of <paramref name="claimIds"/> by relations that nobody rejected; the claims themselves are not among them.</summary>
    /// <remarks>One statement. UNION drops what was met before, so a circle of relations ends.</remarks>
    public static Task<List<Entailed>> OfAsync(ClaimContext db, IEnumerable<int> claimIds, CancellationToken cancellation)
    {
        var roots = JsonSerializer.Serialize(claimIds.Distinct());
        return db.Database.SqlQuery<Entailed>($"""
            WITH RECURSIVE
            roots AS (SELECT "Id" FROM "Claims" WHERE "Id" IN (SELECT value FROM json_each({roots}))),
            below AS (
                SELECT "Id" AS root, "Id" AS id FROM roots
                UNION
                SELECT b.root, r."FromId" FROM "ClaimRelations" r JOIN below b ON r."ToId" = b.id
                WHERE r."Type" = 'Narrower' AND r."State" <> 'Rejected'),
            above AS (
                SELECT "Id" AS root, "Id" AS id FROM roots
                UNION
                SELECT a.root, r."ToId" FROM "ClaimRelations" r JOIN above a ON r."FromId" = a.id
                WHERE r."Type" = 'Narrower' AND r."State" <> 'Rejected')
            SELECT root AS "ClaimId", id AS "RelatedId", 1 AS "IsNarrower" FROM below WHERE root <> id
            UNION ALL
            SELECT root, id, 0 FROM above WHERE root <> id
            """).ToListAsync(cancellation);
    }
}
