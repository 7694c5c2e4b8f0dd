using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Finds the claims that an article's statements make among those on record, or makes them with their relations.</summary>
internal sealed class ClaimFiling(ClaimContext db)
{
    private const double Sure = 0.8;
    private const int MaxForKey = 200;
    private const int MaxCompared = 200;
    private const int MaxRelations = 40;
    private const int MaxStatement = 1000;

    /// <summary>The claim of each statement, in their order.</summary>
    public async Task<IReadOnlyList<Claim>> FileAsync(IReadOnlyList<ClaimCandidate> candidates, CancellationToken cancellation)
    {
        var keys = candidates.Select(candidate => ClaimMatcher.Keys(candidate.Frame).Distinct().ToList()).ToList();
        var record = await LoadAsync([.. keys.SelectMany(each => each).Distinct()], [.. candidates.Select(StatementKey).Distinct()], cancellation);
        var filed = new List<Claim>();
        for (var i = 0; i < candidates.Count; i++)
        {
            var near = record.Near(keys[i], MaxCompared);
            var claim = record.Worded(StatementKey(candidates[i])) ?? Same(candidates[i].Frame, near);
            if (claim is null)
            {
                claim = New(candidates[i], keys[i], near);
                db.Claims.Add(claim);
                record.Add(claim, keys[i]);
            }

            filed.Add(await Merging.LiveAsync(db, claim, cancellation));
        }

        return filed;
    }

    private async Task<ClaimRecord> LoadAsync(List<string> keys, List<string> statements, CancellationToken cancellation)
    {
        var filings = await db.ClaimKeys
            .Where(key => keys.Contains(key.Key))
            .Select(key => key.Key)
            .Distinct()
            .SelectMany(key => db.ClaimKeys.Where(filing => filing.Key == key).OrderByDescending(filing => filing.ClaimId).Take(MaxForKey))
            .AsNoTracking()
            .ToListAsync(cancellation);
        var ids = filings.Select(filing => filing.ClaimId).Distinct().ToList();
        var claims = await db.Claims.Where(claim => ids.Contains(claim.Id)).ToListAsync(cancellation);
        var worded = await db.Claims.Where(claim => statements.Contains(claim.Key)).ToListAsync(cancellation);
        return new ClaimRecord(claims.Union(worded), filings);
    }

    private static Claim? Same(ClaimFrame frame, IReadOnlyList<Claim> near) => near
        .Where(claim => claim.Frame is not null)
        .Select(claim => (Claim: claim, Relation: ClaimMatcher.Compare(frame, claim.Frame!)))
        .Where(each => each.Relation is { Type: ClaimRelationType.Same, Confidence: >= Sure })
        .OrderByDescending(each => each.Relation!.Confidence)
        .ThenBy(each => each.Claim.Id)
        .Select(each => each.Claim)
        .FirstOrDefault();

    private static Claim New(ClaimCandidate candidate, List<string> keys, IReadOnlyList<Claim> near)
    {
        var claim = new Claim
        {
            Statement = Cut(candidate.Statement),
            Key = StatementKey(candidate),
            Frame = candidate.Frame,
            State = ReviewState.Suggested,
            Status = ClaimStatus.Reported,
        };
        claim.Keys.AddRange(keys.Select(key => new ClaimKey { Key = key }));
        var relations = near
            .Where(other => other.MergedIntoId is null && other.Frame is not null)
            .Select(other => Relate(claim, other))
            .OfType<ClaimRelation>()
            .OrderBy(relation => relation.Type == ClaimRelationType.MaybeSame)
            .ThenByDescending(relation => relation.Confidence)
            .Take(MaxRelations);
        foreach (var relation in relations.ToList())
        {
            (relation.From == claim ? claim.RelationsFrom : claim.RelationsTo).Add(relation);
        }

        return claim;
    }

    private static ClaimRelation? Relate(Claim claim, Claim other)
    {
        var there = ClaimMatcher.Compare(claim.Frame!, other.Frame!);
        if (there is null or { Type: ClaimRelationType.MaybeSame or ClaimRelationType.Same } &&
            ClaimMatcher.Compare(other.Frame!, claim.Frame!) is { Type: ClaimRelationType.Narrower } back)
        {
            return Relation(other, claim, back);
        }

        return there is null ? null : Relation(claim, other, there);
    }

    private static ClaimRelation Relation(Claim from, Claim to, ProposedRelation proposed) => new()
    {
        From = from,
        To = to,
        // Surely the same would be one claim by now: what is left is for a person to decide.
        Type = proposed.Type == ClaimRelationType.Same ? ClaimRelationType.MaybeSame : proposed.Type,
        Rule = proposed.Rule,
        Reason = proposed.Reason,
        Confidence = Math.Clamp(proposed.Confidence, 0, 1),
        State = ReviewState.Suggested,
    };

    private static string StatementKey(ClaimCandidate candidate) => TextFolding.Key(Cut(candidate.Statement));

    private static string Cut(string statement) => ArticleText.From(statement.Length <= MaxStatement ? statement : statement[..MaxStatement]).Value;
}
