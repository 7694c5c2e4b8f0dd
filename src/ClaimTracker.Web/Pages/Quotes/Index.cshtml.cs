using System.Globalization;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Quotes;

/// <summary>The quotes, those that await review unless asked otherwise, in the order in which they came in.</summary>
internal sealed class IndexModel(ClaimContext db) : PageModel
{
    private const int PageSize = 50;
    private const int MostSuggestions = 12;

    [BindProperty(SupportsGet = true, Name = "")]
    public QuoteFilter Filter { get; set; } = new();

    public IReadOnlyList<QuoteRow> Rows { get; private set; } = [];

    /// <summary>The rows in their order, neighbours of one article together.</summary>
    public IReadOnlyList<IReadOnlyList<QuoteRow>> ByArticle
    {
        get
        {
            var groups = new List<List<QuoteRow>>();
            foreach (var row in Rows)
            {
                if (groups.Count == 0 || groups[^1][0].ArticleId != row.ArticleId)
                {
                    groups.Add([]);
                }

                groups[^1].Add(row);
            }

            return groups;
        }
    }

    public int Total { get; private set; }

    public Pager Pager { get; private set; } = new(null, null);

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync([FromQuery] int? before, [FromQuery] int? after, CancellationToken cancellation)
    {
        Problems = [.. Filter.Problems(), .. ModelState.Where(field => field.Value is { Errors.Count: > 0 }).Select(field => new Problem($"The filter “{Shorten.To(field.Key, 40)}” does not know this value.", field.Key))];
        if (Problems.Count > 0)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        var quotes = Filter.Apply(db);
        Total = await quotes.CountAsync(cancellation);
        var place = before is not null
            ? quotes.Where(q => q.Id < before).OrderByDescending(q => q.Id)
            : quotes.Where(q => after == null || q.Id > after).OrderBy(q => q.Id);
        var found = await place.Take(PageSize + 1).Select(q => new QuoteRow(
            q.Id, q.State, q.Kind, q.Stance, q.Speaker!.Name,
            q.Spans.Where(s => s.Role == SpanRole.Content).OrderBy(s => s.Start).Select(s => s.Exact).FirstOrDefault(),
            q.Rule, q.Confidence, q.ArticleVersion.ArticleId, q.ArticleVersion.Title, q.ArticleVersion.Article.Outlet!.Name,
            q.Appearances.Count(a => a.State != ReviewState.Rejected))).ToListAsync(cancellation);
        var more = found.Count > PageSize;
        var rows = found.Take(PageSize).ToList();
        if (before is not null)
        {
            rows.Reverse();
        }

        Rows = rows;
        Pager = Pager.For(
            Request,
            rows.Count > 0 && (before is null ? after is not null : more) ? Key(rows[0]) : null,
            rows.Count > 0 && (before is not null || more) ? Key(rows[^1]) : null);
        return Page();
    }

    /// <summary>Names of speakers that begin so, for the fields of the editing forms.</summary>
    public async Task<IActionResult> OnGetSpeakersAsync([FromQuery] string? q, CancellationToken cancellation)
    {
        var key = TextFolding.Key(Cut(q));
        return new JsonResult(key.Length == 0 ? [] : await db.Speakers.Where(s => s.MergedIntoId == null && s.Key.Contains(key))
            .OrderBy(s => s.Key.StartsWith(key) ? 0 : 1).ThenBy(s => s.Key).Select(s => s.Name).Take(MostSuggestions).ToListAsync(cancellation));
    }

    /// <summary>Wordings of claims that hold these words, for the fields of the editing forms.</summary>
    public async Task<IActionResult> OnGetClaimsAsync([FromQuery] string? q, CancellationToken cancellation)
    {
        var claims = db.Claims.Where(c => c.MergedIntoId == null);
        var words = TextFolding.Key(Cut(q)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => w.Length > 2).Take(6).ToList();
        foreach (var word in words)
        {
            claims = claims.Where(c => c.Key.Contains(word));
        }

        return new JsonResult(words.Count == 0 ? [] : await claims.OrderByDescending(c => c.ArticleCount).ThenBy(c => c.Id).Select(c => c.Statement).Take(MostSuggestions).ToListAsync(cancellation));
    }

    private static string Cut(string? text) => text is { Length: > 200 } ? text[..200] : text ?? "";

    private static string Key(QuoteRow row) => row.Id.ToString(CultureInfo.InvariantCulture);
}
