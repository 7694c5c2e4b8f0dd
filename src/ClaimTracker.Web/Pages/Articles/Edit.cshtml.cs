using System.Globalization;
using ClaimTracker.Store;
using ClaimTracker.Store.Editing;
using ClaimTracker.Web.Import;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Articles;

/// <summary>The article whose metadata is edited.</summary>
internal sealed record EditedArticle(int Id, Guid Stamp, string Title, string? Outlet, string? Url, DateTime? PublishedAt, bool HasTime);

/// <summary>Outlet, date and address of one article.</summary>
internal sealed class EditModel(ClaimContext db, ArticleEditing articles) : PageModel
{
    public EditedArticle Article { get; private set; } = null!;

    [BindProperty]
    public string? Outlet { get; set; }

    [BindProperty]
    public string? Day { get; set; }

    [BindProperty]
    public string? Time { get; set; }

    [BindProperty]
    public string? Address { get; set; }

    [FromForm(Name = "Stamp")]
    public Guid Stamp { get; set; }

    public IReadOnlyList<string> Outlets { get; private set; } = [];

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        (Outlet, Address) = (Article.Outlet, Article.Url);
        Day = Article.PublishedAt?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        Time = Article.HasTime ? Article.PublishedAt?.ToString("HH:mm", CultureInfo.InvariantCulture) : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        var problems = new List<Problem>();
        var published = Published(problems);
        var address = string.IsNullOrWhiteSpace(Address) ? null : Address.Trim();
        if (address is not null && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            problems.Add(new Problem("An address begins with http:// or https://.", "url"));
        }

        if (problems.Count > 0)
        {
            return Refuse(problems);
        }

        switch (await articles.ChangeAsync(id, Stamp, string.IsNullOrWhiteSpace(Outlet) ? null : Outlet.Trim(), address, published, !string.IsNullOrEmpty(Time), User.Identity!.Name!, cancellation))
        {
            case EditOutcome.Done:
                TempData.Tell("The article is corrected.");
                return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"~/Articles/{id}"));
            case EditOutcome.Refused refused:
                return Refuse([new Problem(refused.Reason, EditFields.Id(refused.Field))]);
            case EditOutcome.Stale:
                IsStale = true;
                ModelState.Remove(nameof(Stamp));
                Response.StatusCode = StatusCodes.Status409Conflict;
                return Page();
            default:
                return NotFound();
        }
    }

    private DateTime? Published(List<Problem> problems)
    {
        const DateTimeStyles utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (string.IsNullOrEmpty(Day))
        {
            if (!string.IsNullOrEmpty(Time))
            {
                problems.Add(new Problem("A time needs its day.", "day"));
            }

            return null;
        }

        if (!DateTime.TryParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, utc, out var day))
        {
            problems.Add(new Problem("This is not a date. Write it as year, month and day: 2023-03-21.", "day"));
            return null;
        }

        if (!GivenFields.IsYear(day.Year))
        {
            problems.Add(new Problem("The day of publication must be in the years 1500 to 2200.", "day"));
            return null;
        }

        if (string.IsNullOrEmpty(Time))
        {
            return day;
        }

        if (!TimeOnly.TryParseExact(Time, ["HH:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            problems.Add(new Problem("This is not a time. Write it as 15:02.", "time"));
        }

        return day + time.ToTimeSpan();
    }

    private PageResult Refuse(IReadOnlyList<Problem> problems)
    {
        Problems = problems;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        var article = await db.Articles.Where(a => a.Id == id)
            .Select(a => new EditedArticle(a.Id, a.Stamp, a.Title, a.Outlet!.Name, a.Url, a.PublishedAt, a.PublishedHasTime)).SingleOrDefaultAsync(cancellation);
        if (article is null)
        {
            return false;
        }

        Article = article;
        Outlets = await db.Outlets.OrderBy(o => o.Key).Select(o => o.Name).Take(500).ToListAsync(cancellation);
        return true;
    }
}
