using System.Globalization;
using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Editing;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Claims;

/// <summary>The claim that is edited.</summary>
internal sealed record EditedClaim(int Id, Guid Stamp, string Statement, int? MergedIntoId, string? MergedInto, int Appearances, int Articles);

/// <summary>A claim that was merged into it.</summary>
internal sealed record MergedClaim(int Id, Guid Stamp, string Statement);

/// <summary>A relation of it to another claim, as read from it.</summary>
internal sealed record EditedRelation(int Id, Guid Stamp, ClaimRelationType Type, bool IsFrom, int OtherId, string Other, ReviewState State, string Rule, string Reason, double Confidence)
{
    public string Kind => (Type, IsFrom) switch
    {
        (ClaimRelationType.Same, _) => "the same as",
        (ClaimRelationType.Narrower, true) => "narrower than",
        (ClaimRelationType.Narrower, false) => "broader than",
        (ClaimRelationType.Contradicts, _) => "contradicts",
        (ClaimRelationType.MaybeSame, _) => "perhaps the same as",
    };
}

/// <summary>Wording, merging and relations of one claim.</summary>
internal sealed class EditModel(ClaimContext db, ClaimEditing claims) : EditingPage
{
    public EditedClaim Claim { get; private set; } = null!;

    public IReadOnlyList<MergedClaim> Merged { get; private set; } = [];

    public IReadOnlyList<EditedRelation> Relations { get; private set; } = [];

    /// <summary>The wording as typed; null when none was.</summary>
    public string? Typed { get; private set; }

    public string? Into { get; private set; }

    private string By => User.Identity!.Name!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostRestateAsync(int id, [FromForm] Guid stamp, [FromForm] string? statement, CancellationToken cancellation)
    {
        Typed = statement?.Trim() ?? "";
        return Typed.Length == 0
            ? await RefuseAsync(id, new Problem("Word the claim.", "wording"), cancellation)
            : await AnswerAsync(id, await claims.RestateAsync(id, stamp, Typed, By, cancellation), "The wording is saved.", "wording", cancellation);
    }

    public async Task<IActionResult> OnPostMergeAsync(int id, [FromForm] Guid stamp, [FromForm] string? into, CancellationToken cancellation)
    {
        Into = into?.Trim() ?? "";
        return await FindAsync(Into, cancellation) is { } other
            ? await AnswerAsync(id, await claims.MergeAsync(id, stamp, other, By, cancellation), "The claims are merged.", "into", cancellation)
            : await RefuseAsync(id, new Problem("There is no claim with this number or wording. Copy the wording from the list of claims.", "into"), cancellation);
    }

    public async Task<IActionResult> OnPostUnmergeAsync(int id, [FromForm] int claim, [FromForm] Guid stamp, CancellationToken cancellation) =>
        await AnswerAsync(id, await claims.UnmergeAsync(claim, stamp, By, cancellation), "The merge is taken back.", null, cancellation);

    public async Task<IActionResult> OnPostRelationAsync(int id, [FromForm] int relation, [FromForm] Guid stamp, [FromForm] bool accept, CancellationToken cancellation) =>
        await AnswerAsync(id, await claims.ReviewRelationAsync(relation, stamp, accept, By, cancellation), accept ? "The relation is accepted." : "The relation is rejected.", null, cancellation);

    private async Task<int?> FindAsync(string into, CancellationToken cancellation)
    {
        if (int.TryParse(into, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        var key = TextFolding.Key(into);
        return key.Length == 0 ? null : await db.Claims.Where(c => c.Key == key && c.MergedIntoId == null).OrderBy(c => c.Id).Select(c => (int?)c.Id).FirstOrDefaultAsync(cancellation);
    }

    protected override async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        var claim = await db.Claims.Where(c => c.Id == id).Select(c => new EditedClaim(
            c.Id, c.Stamp, c.Statement, c.MergedIntoId, db.Claims.Where(o => o.Id == c.MergedIntoId).Select(o => o.Statement).FirstOrDefault(),
            c.Appearances.Count(a => a.State != ReviewState.Rejected), c.ArticleCount)).SingleOrDefaultAsync(cancellation);
        if (claim is null)
        {
            return false;
        }

        Claim = claim;
        Merged = await db.Claims.Where(c => c.MergedIntoId == id).OrderBy(c => c.Id).Select(c => new MergedClaim(c.Id, c.Stamp, c.Statement)).Take(200).ToListAsync(cancellation);
        Relations = await db.ClaimRelations.Where(r => r.FromId == id || r.ToId == id).OrderBy(r => r.State).ThenByDescending(r => r.Confidence).ThenBy(r => r.Id)
            .Select(r => new EditedRelation(
                r.Id, r.Stamp, r.Type, r.FromId == id, r.FromId == id ? r.ToId : r.FromId, r.FromId == id ? r.To.Statement : r.From.Statement, r.State, r.Rule, r.Reason, r.Confidence))
            .Take(200).ToListAsync(cancellation);
        return true;
    }
}
