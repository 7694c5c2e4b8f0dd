using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Outlets;

/// <summary>One report of the outlet.</summary>
internal sealed record ReportRow(int Id, string Title, OutletBasis Basis, DateTime? PublishedAt, bool HasTime, int Quotes, List<CarriedRow> Claims);

/// <summary>One claim the report carries, by one speaker or in its own voice.</summary>
internal sealed record CarriedRow(
    int ClaimId, string Statement, int? QuoteId, int? SpeakerId, string? Speaker, SpeakerStance? Stance, ReportStance ReportStance, ReviewState State);

internal sealed class DetailsModel(ClaimContext db) : PageModel
{
    private const int PageSize = 15;
    private static readonly Keyset<Article, DateTime?> Order = Keyset.Newest<Article>(article => article.PublishedAt, article => article.Id);

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public string? Domain { get; private set; }

    public ListFilter Filter { get; private set; } = null!;

    public IReadOnlyList<ReportRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public Pager Pager { get; private set; } = new(null, null);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var outlet = await db.Outlets.AsNoTracking().SingleOrDefaultAsync(each => each.Id == id, cancellation);
        if (outlet is null)
        {
            return NotFound();
        }

        (Id, Name, Domain) = (outlet.Id, outlet.Name, outlet.Domain);
        Filter = ListFilter.Of(Request);
        Filter.CheckPlace(Order);
        if (Filter.Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var articles = db.Articles.Where(article => article.OutletId == id);
        Total = await articles.CountAsync(cancellation);
        var page = await Order.PageAsync(articles, Filter.Place, PageSize, cancellation);
        Rows = await RowsOf(page.Ids, cancellation);
        Pager = Pager.For(Request, page.Before, page.After);
        return Page();
    }

    private async Task<IReadOnlyList<ReportRow>> RowsOf(List<int> ids, CancellationToken cancellation)
    {
        var rows = await db.Articles.Where(article => ids.Contains(article.Id)).Select(article => new ReportRow(
            article.Id,
            article.Title,
            article.OutletBasis,
            article.PublishedAt,
            article.PublishedHasTime,
            db.Quotes.Count(quote => quote.ArticleVersion.ArticleId == article.Id && quote.ArticleVersion.IsCurrent && quote.State != ReviewState.Rejected),
            db.Appearances.Where(appearance => appearance.ArticleVersion.ArticleId == article.Id
                    && appearance.ArticleVersion.IsCurrent && appearance.State != ReviewState.Rejected)
                .OrderBy(appearance => appearance.Place == AppearancePlace.Headline ? 0 : 1).ThenBy(appearance => appearance.Start)
                .Select(appearance => new CarriedRow(
                    appearance.Claim.MergedIntoId ?? appearance.ClaimId,
                    appearance.Claim.Statement,
                    appearance.QuoteId,
                    appearance.Quote!.Speaker!.MergedIntoId ?? appearance.Quote.SpeakerId,
                    appearance.Quote.Speaker.Name,
                    appearance.SpeakerStance,
                    appearance.ReportStance,
                    appearance.State)).ToList())).ToDictionaryAsync(row => row.Id, cancellation);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }
}
