using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Outlets;

/// <summary>One outlet in the list.</summary>
internal sealed record OutletRow(int Id, string Name, string? Domain, int Reports, int Claims, DateTime? FirstAt, DateTime? LatestAt);

internal sealed class IndexModel(ClaimContext db) : PageModel
{
    private const int PageSize = 50;
    private static readonly Keyset<Outlet, string> Order = Keyset.ByName<Outlet>(outlet => outlet.Key, outlet => outlet.Id);

    public ListFilter Filter { get; private set; } = null!;

    public IReadOnlyList<OutletRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    /// <summary>Reports whose outlet is not stated.</summary>
    public int Unstated { get; private set; }

    public Pager Pager { get; private set; } = new(null, null);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Filter = ListFilter.Of(Request);
        Filter.CheckPlace(Order);
        if (Filter.Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var outlets = db.Outlets.AsNoTracking();
        if (TextFolding.Key(Filter.Q) is { Length: > 0 } name)
        {
            outlets = outlets.Where(outlet => outlet.Key.Contains(name) || outlet.Domain!.Contains(name));
        }

        Total = await outlets.CountAsync(cancellation);
        Unstated = await db.Articles.CountAsync(article => article.OutletId == null, cancellation);
        var page = await Order.PageAsync(outlets, Filter.Place, PageSize, cancellation);
        Rows = await RowsOf(page.Ids, cancellation);
        Pager = Pager.For(Request, page.Before, page.After);
        return Page();
    }

    private async Task<IReadOnlyList<OutletRow>> RowsOf(List<int> ids, CancellationToken cancellation)
    {
        var rows = await db.Outlets.Where(outlet => ids.Contains(outlet.Id)).Select(outlet => new OutletRow(
            outlet.Id,
            outlet.Name,
            outlet.Domain,
            outlet.Articles.Count,
            db.Appearances.Where(appearance => appearance.ArticleVersion.Article.OutletId == outlet.Id
                    && appearance.ArticleVersion.IsCurrent && appearance.State != ReviewState.Rejected)
                .Select(appearance => appearance.ClaimId).Distinct().Count(),
            outlet.Articles.Min(article => article.PublishedAt),
            outlet.Articles.Max(article => article.PublishedAt))).ToDictionaryAsync(row => row.Id, cancellation);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }
}
