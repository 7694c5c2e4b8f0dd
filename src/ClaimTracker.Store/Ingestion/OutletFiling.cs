using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Finds an outlet by its folded name, or makes it.</summary>
internal static class OutletFiling
{
    /// <summary>How the evidence of an outlet that an editor gave begins.</summary>
    public const string SaidBy = "said by ";

    /// <summary>The folded name; null when there is none to see.</summary>
    public static string? KeyOf(string? name) => TextFolding.Key(name ?? "") is { Length: > 0 } key ? key : null;

    public static async Task<Outlet> FindOrAddAsync(ClaimContext db, string name, CancellationToken cancellation)
    {
        var shown = ArticleText.From(name.Trim()).Value;
        var key = TextFolding.Key(shown);
        var outlet = db.Outlets.Local.FirstOrDefault(each => each.Key == key) ?? await db.Outlets.FirstOrDefaultAsync(each => each.Key == key, cancellation);
        if (outlet is null)
        {
            outlet = new Outlet { Name = shown, Key = key };
            db.Outlets.Add(outlet);
        }

        return outlet;
    }
}
