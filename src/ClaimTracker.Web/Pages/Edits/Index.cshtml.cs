using System.Globalization;
using ClaimTracker.Store;
using ClaimTracker.Store.Editing;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Edits;

/// <summary>The history, of everything or of one article, quote, claim or speaker; and the way back for one change.</summary>
internal sealed class IndexModel(ClaimContext db, QuoteEditing quotes) : PageModel
{
    private const int PageSize = 50;

    [BindProperty(SupportsGet = true)]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Article { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Quote { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Claim { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Speaker { get; set; }

    public IReadOnlyList<EditRow> Rows { get; private set; } = [];

    public Pager Pager { get; private set; } = new(null, null);

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public bool IsFiltered => (Article ?? Quote ?? Claim ?? Speaker) is not null || !string.IsNullOrEmpty(By);

    public string Heading => (Article, Quote, Claim, Speaker) switch
    {
        ({ } id, _, _, _) => $"History of article {id}",
        (_, { } id, _, _) => $"History of quote {id}",
        (_, _, { } id, _) => $"History of claim {id}",
        (_, _, _, { } id) => $"History of speaker {id}",
        _ => "Edits",
    };

    public async Task<IActionResult> OnGetAsync([FromQuery] int? before, [FromQuery] int? after, CancellationToken cancellation)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            Problems = [new Problem("Articles, quotes, claims, speakers and places in the list are numbers.")];
            return Page();
        }

        await LoadAsync(before, after, cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostUndoAsync([FromForm] int id, [FromForm] string? returnUrl, CancellationToken cancellation)
    {
        switch (await quotes.UndoAsync(id, User.Identity!.Name!, cancellation))
        {
            case EditOutcome.Done:
                TempData.Tell("The change is undone.");
                return LocalRedirect(Url.IsLocalUrl(returnUrl) ? returnUrl! : "~/Edits");
            case EditOutcome.NotFound:
                return NotFound();
            case EditOutcome.Refused refused:
                return await RefuseAsync(StatusCodes.Status400BadRequest, refused.Reason, cancellation);
            default:
                return await RefuseAsync(StatusCodes.Status409Conflict, "Somebody has changed the same thing since. Undo the later change first, or correct it by hand.", cancellation);
        }
    }

    private async Task<PageResult> RefuseAsync(int status, string reason, CancellationToken cancellation)
    {
        Response.StatusCode = status;
        Problems = [new Problem(reason)];
        ModelState.Clear();
        await LoadAsync(null, null, cancellation);
        return Page();
    }

    private async Task LoadAsync(int? before, int? after, CancellationToken cancellation)
    {
        var edits = db.Edits.AsNoTracking();
        edits = string.IsNullOrEmpty(By) ? edits : edits.Where(e => e.By == By);
        edits = Article is { } article ? edits.Where(e => e.ArticleId == article) : edits;
        edits = Quote is { } quote ? edits.Where(e => e.QuoteId == quote) : edits;
        edits = Claim is { } claim ? edits.Where(e => e.ClaimId == claim) : edits;
        edits = Speaker is { } speaker ? edits.Where(e => e.Subject == "Speaker" && e.SubjectId == speaker) : edits;
        var found = before is not null
            ? await edits.Where(e => e.Id > before).OrderBy(e => e.Id).Take(PageSize + 1).Select(EditRow.Of).ToListAsync(cancellation)
            : await edits.Where(e => after == null || e.Id < after).OrderByDescending(e => e.Id).Take(PageSize + 1).Select(EditRow.Of).ToListAsync(cancellation);
        var more = found.Count > PageSize;
        var rows = found.Take(PageSize).ToList();
        if (before is not null)
        {
            rows.Reverse();
        }

        Rows = rows;
        var newer = rows.Count > 0 && (before is null ? after is not null : more) ? Key(rows[0]) : null;
        var older = rows.Count > 0 && (before is not null || more) ? Key(rows[^1]) : null;
        Pager = Pager.For(Request, newer, older);
    }

    private static string Key(EditRow row) => row.Id.ToString(CultureInfo.InvariantCulture);
}
