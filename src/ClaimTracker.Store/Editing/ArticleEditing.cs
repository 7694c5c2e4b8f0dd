using ClaimTracker.Extraction.Reading;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>Changes to articles' metadata by people; the text never changes.</summary>
public sealed class ArticleEditing(ClaimContext db)
{
    private const int MaxOutlet = 200;

    /// <summary>Changes outlet, address and date.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="stamp">The stamp the form was opened with.</param>
    /// <param name="outlet">Name of the outlet; null or empty for not stated.</param>
    /// <param name="url">Address; http or https; null for none.</param>
    /// <param name="publishedAt">Publication, UTC; null when unknown.</param>
    /// <param name="hasTime">False when only the day is known.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public Task<EditOutcome> ChangeAsync(int articleId, Guid stamp, string? outlet, string? url, DateTime? publishedAt, bool hasTime, string by, CancellationToken cancellation) => EditTransaction.RunAsync(
        db,
        async () =>
        {
            var article = await db.Articles.Include(each => each.Outlet).SingleOrDefaultAsync(each => each.Id == articleId, cancellation);
            if (article is null || article.Stamp != stamp)
            {
                return article is null ? new EditOutcome.NotFound() : new EditOutcome.Stale(article.Stamp);
            }

            if (!string.IsNullOrWhiteSpace(outlet) && OutletFiling.KeyOf(outlet) is null)
            {
                return new EditOutcome.Refused("An outlet needs a name that can be seen.", "Outlet");
            }

            var before = ArticleValues.Of(article);
            if (await SetAddressAsync(article, url, cancellation) is { } problem)
            {
                return problem;
            }

            await SetOutletAsync(article, outlet, by, cancellation);
            (article.PublishedAt, article.PublishedHasTime) = (publishedAt, publishedAt is not null && hasTime);
            return await DoneAsync(article, before, by, cancellation);
        },
        cancellation);

    private async Task<EditOutcome?> SetAddressAsync(Article article, string? url, CancellationToken cancellation)
    {
        var address = string.IsNullOrWhiteSpace(url) ? null : url.Trim();
        var key = UrlKey.Of(address);
        if (address is not null && key is null)
        {
            return new EditOutcome.Refused("An address starts with http:// or https:// and leads to one page, not to a whole site.", "Url");
        }

        if (key is not null && await db.Articles.AnyAsync(other => other.UrlKey == key && other.Id != article.Id, cancellation))
        {
            return new EditOutcome.Refused("Another article has this address.", "Url");
        }

        article.Url = address;
        return null;
    }

    private async Task SetOutletAsync(Article article, string? name, string by, CancellationToken cancellation)
    {
        var outlet = OutletFiling.KeyOf(name) is null ? null : await OutletFiling.FindOrAddAsync(db, EditTransaction.Clean(name!, MaxOutlet), cancellation);
        if (outlet?.Key != article.Outlet?.Key)
        {
            article.Outlet = outlet;
            article.OutletBasis = outlet is null ? OutletBasis.NotStated : OutletBasis.Given;
            article.OutletEvidence = OutletFiling.SaidBy + by;
        }
    }

    private async Task<EditOutcome> DoneAsync(Article article, ArticleValues before, string by, CancellationToken cancellation)
    {
        var edit = new Edit
        {
            By = by,
            Action = "changed the article",
            Subject = nameof(Article),
            ArticleId = article.Id,
            Before = EditJson.Of(before),
            After = EditJson.Of(ArticleValues.Of(article)),
        };
        var done = await EditTransaction.DoneAsync(db, () => article.Id, edit, cancellation);
        var claims = await db.Appearances.Where(row => row.ArticleVersion.ArticleId == article.Id).Select(row => row.ClaimId).Distinct().ToListAsync(cancellation);
        await LedgerCounts.RecomputeAsync(db, claims, cancellation);
        return done;
    }
}
