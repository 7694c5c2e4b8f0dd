using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Search;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Claims;

/// <summary>One claim in the list.</summary>
internal sealed record ClaimRow(
    int Id, string Statement, ClaimStatus Status, ReviewState State, int Outlets, int Reports, int Speakers, int Assertions, int Denials, DateTime? FirstAt, DateTime? LatestAt);

internal sealed class IndexModel(ClaimContext db, ArchiveSearch search) : PageModel
{
    private const int PageSize = 25;
    private static readonly Keyset<Claim, DateTime?> Newest = Keyset.Newest<Claim>(claim => claim.LatestAt, claim => claim.Id);
    private static readonly Keyset<Claim, int> MostCarried = Keyset.Most<Claim>(claim => claim.ArticleCount, claim => claim.Id);

    public ListFilter Filter { get; private set; } = null!;

    /// <summary>True for the newest first, false for the most carried first.</summary>
    public bool IsByDate { get; private set; }

    public IReadOnlyList<ClaimRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>The speaker and the outlet whose ids were asked for.</summary>
    public (string? Speaker, string? Outlet) Names { get; private set; }

    public Pager Pager { get; private set; } = new(null, null);

    public async Task<IActionResult> OnGetAsync([FromQuery] string? sort, CancellationToken cancellation)
    {
        Filter = ListFilter.Of(Request);
        IsByDate = sort == "latest";
        if (sort is not (null or "" or "latest" or "carried"))
        {
            Filter.Add(new Problem($"There is no order “{Shorten.To(sort, 60)}”. There are: carried, latest."));
        }

        CheckPlace();
        if (Filter.Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var claims = Filtered();
        Total = await claims.CountAsync(cancellation);
        var page = IsByDate
            ? await Newest.PageAsync(claims, Filter.Place, PageSize, cancellation)
            : await MostCarried.PageAsync(claims, Filter.Place, PageSize, cancellation);
        Rows = await RowsOf(page.Ids, cancellation);
        Names = await NamesAsync(cancellation);
        Pager = Pager.For(Request, page.Before, page.After);
        return Page();
    }

    private void CheckPlace()
    {
        if (IsByDate)
        {
            Filter.CheckPlace(Newest);
        }
        else
        {
            Filter.CheckPlace(MostCarried);
        }
    }

    private IQueryable<Claim> Filtered()
    {
        var claims = db.Claims.Where(claim => claim.MergedIntoId == null && claim.State != ReviewState.Rejected);
        if (Filter.Q.Length > 0)
        {
            var found = search.ClaimIds(Filter.Q);
            claims = claims.Where(claim => found.Contains(claim.Id));
        }

        if (Filter.Status is { } status)
        {
            claims = claims.Where(claim => claim.Status == status);
        }

        if (Filter.Speaker.Length + Filter.Outlet.Length > 0)
        {
            var carrying = Carrying().Select(appearance => appearance.ClaimId);
            claims = claims.Where(claim => carrying.Contains(claim.Id));
        }

        return ByDate(claims);
    }

    // One appearance has to answer both: what this speaker said in that outlet.
    private IQueryable<Appearance> Carrying()
    {
        var rows = db.Appearances.Where(row => row.State != ReviewState.Rejected && row.ArticleVersion.IsCurrent);
        if (Filter.SpeakerId is { } speaker)
        {
            rows = rows.Where(row => row.Quote!.State != ReviewState.Rejected && (row.Quote.SpeakerId == speaker || row.Quote.Speaker!.MergedIntoId == speaker));
        }
        else if (Filter.SpeakerKey is { Length: > 0 } name)
        {
            rows = rows.Where(row => row.Quote!.State != ReviewState.Rejected && row.Quote.Speaker!.Key.Contains(name));
        }

        if (Filter.Outlet.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return rows.Where(row => row.ArticleVersion.Article.OutletId == null);
        }

        return Filter.OutletId is { } outlet ? rows.Where(row => row.ArticleVersion.Article.OutletId == outlet)
            : Filter.OutletKey is { Length: > 0 } key ? rows.Where(row => row.ArticleVersion.Article.Outlet!.Key.Contains(key))
            : rows;
    }

    private IQueryable<Claim> ByDate(IQueryable<Claim> claims)
    {
        if (Filter.From is { } from)
        {
            claims = claims.Where(claim => claim.LatestAt >= from);
        }

        return Filter.ToExclusive is { } to ? claims.Where(claim => claim.FirstAt < to) : claims;
    }

    private async Task<IReadOnlyList<ClaimRow>> RowsOf(List<int> ids, CancellationToken cancellation)
    {
        var rows = await db.Claims.Where(claim => ids.Contains(claim.Id)).Select(claim => new ClaimRow(
            claim.Id, claim.Statement, claim.Status, claim.State, claim.OutletCount, claim.ArticleCount, claim.SpeakerCount,
            claim.AssertionCount, claim.DenialCount, claim.FirstAt, claim.LatestAt)).ToDictionaryAsync(row => row.Id, cancellation);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    private async Task<(string? Speaker, string? Outlet)> NamesAsync(CancellationToken cancellation) => (
        Filter.SpeakerId is { } speaker ? await db.Speakers.Where(each => each.Id == speaker).Select(each => each.Name).SingleOrDefaultAsync(cancellation) : null,
        Filter.OutletId is { } outlet ? await db.Outlets.Where(each => each.Id == outlet).Select(each => each.Name).SingleOrDefaultAsync(cancellation) : null);
}
