using ClaimTracker.Extraction.Claims;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ledger;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Claims;

/// <summary>A claim that stands in some relation to the one shown.</summary>
internal sealed record RelatedClaim(
    ClaimRelationType Type, bool IsFrom, int Id, string Statement, ClaimStatus Status, int Reports, string Reason, ReviewState State)
{
    /// <summary>What the other claim is to the one shown.</summary>
    public string Word => (Type, IsFrom) switch
    {
        (ClaimRelationType.Narrower, true) => "Broader",
        (ClaimRelationType.Narrower, false) => "Narrower",
        (ClaimRelationType.Contradicts, _) => "Contradicting",
        (ClaimRelationType.Same, _) => "The same",
        (ClaimRelationType.MaybeSame, _) => "Perhaps the same",
    };
}

internal sealed class DetailsModel(ClaimContext db, LedgerQuery ledgers) : PageModel
{
    public Claim Claim { get; private set; } = null!;

    public Ledger Ledger { get; private set; } = null!;

    public IReadOnlyList<RelatedClaim> Related { get; private set; } = [];

    public Timeline? Timeline { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var claim = await db.Claims.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancellation);
        if (claim is null)
        {
            return NotFound();
        }

        if (claim.MergedIntoId is { } into)
        {
            return RedirectToPage(new { id = into });
        }

        Claim = claim;
        Ledger = new Ledger(await ledgers.RowsAsync(id, cancellation));
        Timeline = Timeline.Of(Ledger.Counted);
        Related = await RelatedAsync(id, cancellation);
        return Page();
    }

    private async Task<IReadOnlyList<RelatedClaim>> RelatedAsync(int id, CancellationToken cancellation)
    {
        var related = await db.ClaimRelations.Where(relation => (relation.FromId == id || relation.ToId == id) && relation.State != ReviewState.Rejected)
            .Select(relation => new
            {
                relation.Type,
                IsFrom = relation.FromId == id,
                Other = relation.FromId == id ? relation.To : relation.From,
                relation.Reason,
                relation.State,
            })
            .Where(relation => relation.Other.MergedIntoId == null)
            .Select(relation => new RelatedClaim(
                relation.Type, relation.IsFrom, relation.Other.Id, relation.Other.Statement, relation.Other.Status, relation.Other.ArticleCount, relation.Reason, relation.State))
            .Take(200)
            .ToListAsync(cancellation);
        return [.. related.OrderBy(claim => claim.Type).ThenByDescending(claim => claim.IsFrom).ThenByDescending(claim => claim.Reports).ThenBy(claim => claim.Id)];
    }
}
