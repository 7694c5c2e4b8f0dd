using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Imports;

/// <summary>All imports, newest first.</summary>
internal sealed class IndexModel(ClaimContext db) : PageModel
{
    private const int PageSize = 50;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public int? Older { get; private set; }

    public async Task OnGetAsync(int? before, CancellationToken cancellation)
    {
        var rows = await db.Imports.AsNoTracking()
            .Where(i => before == null || i.Id < before)
            .OrderByDescending(i => i.Id)
            .Select(i => new Row(
                i.Id, i.CreatedAt, i.By, i.Items.Count,
                i.Items.Count(x => x.State == ImportState.Added || x.State == ImportState.NewVersion),
                i.Items.Count(x => x.State == ImportState.Duplicate),
                i.Items.Count(x => x.State == ImportState.Refused || x.State == ImportState.Quarantined),
                i.Items.Count(x => x.State == ImportState.Queued || x.State == ImportState.Running)))
            .Take(PageSize + 1)
            .ToListAsync(cancellation);
        Rows = rows.Take(PageSize).ToList();
        Older = rows.Count > PageSize ? Rows[^1].Id : null;
    }

    internal sealed record Row(int Id, DateTime At, string By, int Files, int In, int Known, int Refused, int Waiting)
    {
        public string Verdict => string.Join(", ", Parts());

        private IEnumerable<string> Parts()
        {
            if (Waiting > 0)
            {
                yield return $"{Show.Count(Waiting, "document")} waiting";
            }

            if (In > 0)
            {
                yield return $"{In:N0} in the archive";
            }

            if (Known > 0)
            {
                yield return $"{Known:N0} there already";
            }

            if (Refused > 0)
            {
                yield return $"{Refused:N0} refused";
            }
        }
    }
}
