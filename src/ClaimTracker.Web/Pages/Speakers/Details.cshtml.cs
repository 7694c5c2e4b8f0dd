using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Speakers;

/// <summary>One thing a speaker said, as one report printed it.</summary>
internal sealed record SaidRow(
    int Id, int ArticleId, string Title, int? OutletId, string? Outlet, DateTime? PublishedAt, bool HasTime,
    SpeakerStance Stance, Hedge Hedge, ReviewState State, List<string> Via, List<string> Words, List<SaidClaim> Claims);

/// <summary>A claim it makes.</summary>
internal sealed record SaidClaim(int Id, string Statement, SpeakerStance? Stance, ReviewState State);

internal sealed class DetailsModel(ClaimContext db) : PageModel
{
    private const int PageSize = 30;
    private static readonly Keyset<Quote, DateTime?> Order = Keyset.Newest<Quote>(quote => quote.ArticleVersion.Article.PublishedAt, quote => quote.Id);

    public int Id { get; private set; }

    public string Name { get; private set; } = "";

    public SourceKind Kind { get; private set; }

    public string? Description { get; private set; }

    public IReadOnlyList<string> PrintedAs { get; private set; } = [];

    public ListFilter Filter { get; private set; } = null!;

    public IReadOnlyList<SaidRow> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public Pager Pager { get; private set; } = new(null, null);

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        var speaker = await db.Speakers.Where(each => each.Id == id).Select(each => new { each.Id, each.Name, each.Kind, each.Description, each.MergedIntoId })
            .SingleOrDefaultAsync(cancellation);
        if (speaker is null)
        {
            return NotFound();
        }

        if (speaker.MergedIntoId is { } into)
        {
            return RedirectToPage(new { id = into });
        }

        (Id, Name, Kind, Description) = (speaker.Id, speaker.Name, speaker.Kind, speaker.Description);
        Filter = ListFilter.Of(Request);
        Filter.CheckPlace(Order);
        if (Filter.Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var voices = db.Speakers.Where(voice => voice.Id == id || voice.MergedIntoId == id);
        PrintedAs = await voices.SelectMany(voice => voice.Names).Select(name => name.Name).Distinct().OrderBy(name => name).Take(100).ToListAsync(cancellation);
        var said = voices.SelectMany(voice => voice.Quotes).Where(quote => quote.ArticleVersion.IsCurrent && quote.State != ReviewState.Rejected);
        Total = await said.CountAsync(cancellation);
        await LoadAsync(said, cancellation);
        return Page();
    }

    private async Task LoadAsync(IQueryable<Quote> said, CancellationToken cancellation)
    {
        var page = await Order.PageAsync(said, Filter.Place, PageSize, cancellation);
        var rows = await db.Quotes.Where(quote => page.Ids.Contains(quote.Id)).AsSingleQuery().Select(quote => new SaidRow(
            quote.Id,
            quote.ArticleVersion.ArticleId,
            quote.ArticleVersion.Title,
            quote.ArticleVersion.Article.OutletId,
            quote.ArticleVersion.Article.Outlet!.Name,
            quote.ArticleVersion.Article.PublishedAt,
            quote.ArticleVersion.Article.PublishedHasTime,
            quote.Stance,
            quote.Hedge,
            quote.State,
            quote.Via.OrderBy(relay => relay.Position).Select(relay => relay.Name).ToList(),
            quote.Spans.Where(span => span.Role == SpanRole.Content).OrderBy(span => span.Start).Select(span => span.Exact).ToList(),
            quote.Appearances.Where(appearance => appearance.State != ReviewState.Rejected).OrderBy(appearance => appearance.Start)
                .Select(appearance => new SaidClaim(
                    appearance.Claim.MergedIntoId ?? appearance.ClaimId, appearance.Claim.Statement, appearance.SpeakerStance, appearance.State)).ToList()))
            .ToDictionaryAsync(row => row.Id, cancellation);
        Rows = [.. page.Ids.Where(rows.ContainsKey).Select(id => rows[id])];
        Pager = Pager.For(Request, page.Before, page.After);
    }
}
