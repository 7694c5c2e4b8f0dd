using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Speakers;

/// <summary>One speaker in the list.</summary>
internal sealed record SpeakerRow(int Id, string Name, SourceKind Kind, string? Description, int Quotes, int Reports, int Claims, DateTime? LatestAt);

internal sealed class IndexModel(ClaimContext db) : PageModel
{
    private const int PageSize = 50;
    private static readonly Keyset<Speaker, string> Order = Keyset.ByName<Speaker>(speaker => speaker.Key, speaker => speaker.Id);

    public ListFilter Filter { get; private set; } = null!;

    public IReadOnlyList<SpeakerRow> Rows { get; private set; } = [];

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

        var speakers = db.Speakers.AsNoTracking().Where(speaker => speaker.MergedIntoId == null);
        if (TextFolding.Key(Filter.Q) is { Length: > 0 } name)
        {
            speakers = speakers.Where(speaker => speaker.Key.Contains(name) || db.SpeakerNames.Any(printed => printed.SpeakerId == speaker.Id && printed.Key.Contains(name)));
        }

        Total = await speakers.CountAsync(cancellation);
        var page = await Order.PageAsync(speakers, Filter.Place, PageSize, cancellation);
        Rows = await RowsOf(page.Ids, cancellation);
        Pager = Pager.For(Request, page.Before, page.After);
        return Page();
    }

    private async Task<IReadOnlyList<SpeakerRow>> RowsOf(List<int> ids, CancellationToken cancellation)
    {
        var named = await db.Speakers.Where(speaker => ids.Contains(speaker.Id))
            .Select(speaker => new SpeakerRow(speaker.Id, speaker.Name, speaker.Kind, speaker.Description, 0, 0, 0, null))
            .ToDictionaryAsync(row => row.Id, cancellation);
        // Who was merged into a speaker speaks for it; asked of the speakers first, so that quotes are found by their index.
        var said = db.Speakers.Where(voice => ids.Contains(voice.Id) || ids.Contains(voice.MergedIntoId ?? 0))
            .SelectMany(voice => voice.Quotes, (voice, quote) => new { Speaker = voice.MergedIntoId ?? voice.Id, Quote = quote })
            .Where(pair => pair.Quote.ArticleVersion.IsCurrent && pair.Quote.State != ReviewState.Rejected);
        var counts = await said.GroupBy(pair => pair.Speaker).Select(group => new
        {
            group.Key,
            Quotes = group.Count(),
            Reports = group.Select(pair => pair.Quote.ArticleVersion.ArticleId).Distinct().Count(),
            Latest = group.Max(pair => pair.Quote.ArticleVersion.Article.PublishedAt),
        }).ToListAsync(cancellation);
        var claims = await said.SelectMany(pair => pair.Quote.Appearances, (pair, appearance) => new { pair.Speaker, appearance.ClaimId, appearance.State })
            .Where(made => made.State != ReviewState.Rejected)
            .GroupBy(made => made.Speaker)
            .Select(group => new { group.Key, Claims = group.Select(made => made.ClaimId).Distinct().Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Claims, cancellation);
        foreach (var count in counts)
        {
            named[count.Key] = named[count.Key] with
            {
                Quotes = count.Quotes,
                Reports = count.Reports,
                LatestAt = count.Latest,
                Claims = claims.GetValueOrDefault(count.Key),
            };
        }

        return [.. ids.Where(named.ContainsKey).Select(id => named[id])];
    }
}
