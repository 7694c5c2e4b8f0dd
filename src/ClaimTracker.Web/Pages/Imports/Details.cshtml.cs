using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Import;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Imports;

/// <summary>One import with a verdict on each document; a query over its items, so it is as right in a year as now.</summary>
internal sealed class DetailsModel(ClaimContext db, ImportQueue queue, ImportSignal signal) : PageModel
{
    private const int PageSize = 250;
    private const int ShownProblems = 50;

    public int Id { get; private set; }

    public DateTime At { get; private set; }

    public string By { get; private set; } = "";

    public Progress State { get; private set; } = new(0, 0, 0, 0, 0);

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    /// <summary>Documents that were refused, wherever they stand in the table.</summary>
    public IReadOnlyList<Row> Refused { get; private set; } = [];

    public int? Next { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, int from, CancellationToken cancellation)
    {
        var import = await db.Imports.AsNoTracking().Where(i => i.Id == id).Select(i => new { i.CreatedAt, i.By }).SingleOrDefaultAsync(cancellation);
        if (import is null)
        {
            return NotFound();
        }

        (Id, At, By) = (id, import.CreatedAt, import.By);
        var counts = await db.ImportItems.Where(i => i.ImportId == id).GroupBy(i => i.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        State = Progress.Of(counts);
        var items = db.ImportItems.AsNoTracking().Where(i => i.ImportId == id).OrderBy(i => i.Position);
        Rows = await Project(items.Where(i => i.Position >= from).Take(PageSize + 1)).ToListAsync(cancellation);
        if (Rows.Count > PageSize)
        {
            Next = Rows[PageSize].Position;
            Rows = [.. Rows.Take(PageSize)];
        }

        Refused = await Project(items.Where(i => i.State == ImportState.Refused || i.State == ImportState.Quarantined).Take(ShownProblems)).ToListAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostRetryAsync(int id, int item, CancellationToken cancellation)
    {
        TempData["Notice"] = await queue.RetryAsync(id, item, cancellation) ? "The document is read once more." : "Nothing to do: the document does not wait for a person any more.";
        signal.Raise();
        return RedirectToPage(new { id });
    }

    /// <summary>Where the row of a document is; on another page of the table when there are many.</summary>
    public string PlaceOf(Row row) => Rows.Any(r => r.Id == row.Id) ? $"#item{row.Id}" : $"?from={row.Position}#item{row.Id}";

    private static IQueryable<Row> Project(IQueryable<ImportItem> items) => items.Select(i => new Row(
        i.Id, i.Position, i.Name, i.Size, i.State, i.Reason, i.ArticleId, i.Article == null ? null : i.Article.Title, i.QuoteCount));

    internal sealed record Row(int Id, int Position, string Name, long Size, ImportState State, string? Reason, int? ArticleId, string? Title, int Quotes)
    {
        public bool IsProblem => State is ImportState.Refused or ImportState.Quarantined;

        public string Verdict => State switch
        {
            ImportState.Queued => "Waiting",
            ImportState.Running => "Being read",
            ImportState.Added => "In the archive",
            ImportState.Duplicate => "Already in the archive",
            ImportState.NewVersion => "New version of an article",
            ImportState.Refused => "Refused",
            ImportState.Quarantined => "Put aside for a person",
        };

        public string Css => State switch
        {
            ImportState.Queued or ImportState.Running => "waiting",
            ImportState.Added or ImportState.NewVersion => "in",
            ImportState.Duplicate => "known",
            ImportState.Refused or ImportState.Quarantined => "refused",
        };
    }

    internal sealed record Progress(int All, int Waiting, int In, int Known, int Refused)
    {
        public int Done => All - Waiting;

        public static Progress Of(Dictionary<ImportState, int> counts)
        {
            int Sum(params ImportState[] states) => states.Sum(s => counts.GetValueOrDefault(s));
            return new Progress(
                counts.Values.Sum(),
                Sum(ImportState.Queued, ImportState.Running),
                Sum(ImportState.Added, ImportState.NewVersion),
                Sum(ImportState.Duplicate),
                Sum(ImportState.Refused, ImportState.Quarantined));
        }
    }
}
