using ClaimTracker.Extraction.Reading;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Search;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Articles;

/// <summary>One report in the list.</summary>
internal sealed record ArticleRow(
    int Id, string Title, int? OutletId, string? Outlet, OutletBasis Basis, DateTime? PublishedAt, bool HasTime, int Quotes, int Claims);

internal sealed class IndexModel(ClaimContext db, ArchiveSearch search) : PageModel
{
    private const int PageSize = 25;
    private static readonly Keyset<Article, DateTime?> Order = Keyset.Newest<Article>(article => article.PublishedAt, article => article.Id);

    public ListFilter Filter { get; private set; } = null!;

    public IReadOnlyList<ArticleRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

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

        var articles = Filtered();
        Total = await articles.CountAsync(cancellation);
        var page = await Order.PageAsync(articles, Filter.Place, PageSize, cancellation);
        Rows = await RowsOf(page.Ids, cancellation);
        Pager = Pager.For(Request, page.Before, page.After);
        return Page();
    }

    private IQueryable<Article> Filtered()
    {
        var articles = db.Articles.AsNoTracking();
        if (Filter.Q.Length > 0)
        {
            var found = search.ArticleIds(Filter.Q);
            articles = articles.Where(article => found.Contains(article.Id));
        }

        articles = ByOutlet(articles);
        if (Filter.Speaker.Length > 0)
        {
            var quoting = Voices().SelectMany(voice => voice.Quotes)
                .Where(quote => quote.State != ReviewState.Rejected && quote.ArticleVersion.IsCurrent)
                .Select(quote => quote.ArticleVersion.ArticleId);
            articles = articles.Where(article => quoting.Contains(article.Id));
        }

        return ByDate(articles);
    }

    // The speaker and all who were merged into it.
    private IQueryable<Speaker> Voices() => Filter.SpeakerId is { } id
        ? db.Speakers.Where(voice => voice.Id == id || voice.MergedIntoId == id)
        : db.Speakers.Where(voice => voice.Key.Contains(Filter.SpeakerKey));

    private IQueryable<Article> ByOutlet(IQueryable<Article> articles)
    {
        if (Filter.Outlet.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return articles.Where(article => article.OutletId == null);
        }

        return Filter.OutletId is { } outlet ? articles.Where(article => article.OutletId == outlet)
            : Filter.OutletKey is { Length: > 0 } name ? articles.Where(article => article.Outlet!.Key.Contains(name))
            : articles;
    }

    private IQueryable<Article> ByDate(IQueryable<Article> articles)
    {
        if (Filter.From is { } from)
        {
            articles = articles.Where(article => article.PublishedAt >= from);
        }

        return Filter.ToExclusive is { } to ? articles.Where(article => article.PublishedAt < to) : articles;
    }

    private async Task<IReadOnlyList<ArticleRow>> RowsOf(List<int> ids, CancellationToken cancellation)
    {
        var rows = await db.Articles.Where(article => ids.Contains(article.Id)).Select(article => new ArticleRow(
            article.Id,
            article.Title,
            article.OutletId,
            article.Outlet!.Name,
            article.OutletBasis,
            article.PublishedAt,
            article.PublishedHasTime,
            db.Quotes.Count(quote => quote.ArticleVersion.ArticleId == article.Id && quote.ArticleVersion.IsCurrent && quote.State != ReviewState.Rejected),
            db.Appearances.Where(appearance => appearance.ArticleVersion.ArticleId == article.Id && appearance.ArticleVersion.IsCurrent && appearance.State != ReviewState.Rejected)
                .Select(appearance => appearance.ClaimId).Distinct().Count())).ToDictionaryAsync(row => row.Id, cancellation);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }
}
