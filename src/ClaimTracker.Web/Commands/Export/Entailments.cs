using ClaimTracker.Extraction.Claims;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Commands.Export;

/// <summary>All entailments of the archive in memory, followed through any number of steps.</summary>
internal sealed class Entailments
{
    private readonly ILookup<int, int> _narrower;
    private readonly ILookup<int, int> _broader;

    private Entailments(IReadOnlyList<(int Narrow, int Broad)> pairs)
    {
        _narrower = pairs.ToLookup(p => p.Broad, p => p.Narrow);
        _broader = pairs.ToLookup(p => p.Narrow, p => p.Broad);
    }

    public static async Task<Entailments> LoadAsync(ClaimContext db, CancellationToken cancellation)
    {
        var relations = await db.ClaimRelations.AsNoTracking()
            .Where(r => r.Type == ClaimRelationType.Narrower && r.State != ReviewState.Rejected)
            .OrderBy(r => r.Id).Select(r => new { r.FromId, r.ToId }).ToListAsync(cancellation);
        return new Entailments([.. relations.Select(r => (r.FromId, r.ToId))]);
    }

    /// <summary>Claims that entail this one, by id.</summary>
    public IEnumerable<int> Narrower(int claim) => Reached(claim, _narrower);

    /// <summary>Claims that this one entails and that do not entail it back, by id.</summary>
    public IEnumerable<int> Broader(int claim) => Reached(claim, _broader).Except(Narrower(claim));

    public IEnumerable<int> Related(int claim) => Narrower(claim).Concat(Broader(claim));

    private static SortedSet<int> Reached(int claim, ILookup<int, int> steps)
    {
        var reached = new SortedSet<int>();
        var open = new Stack<int>([claim]);
        while (open.TryPop(out var at))
        {
            foreach (var next in steps[at].Where(n => n != claim && reached.Add(n)))
            {
                open.Push(next);
            }
        }

        return reached;
    }
}
