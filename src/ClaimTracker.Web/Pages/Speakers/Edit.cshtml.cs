using System.Globalization;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Editing;
using ClaimTracker.Store.Entities;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Speakers;

/// <summary>The speaker that is edited.</summary>
internal sealed record EditedSpeaker(int Id, Guid Stamp, string Name, SourceKind Kind, string? Description, int? MergedIntoId, string? MergedInto, int Quotes);

/// <summary>A speaker that was merged into it.</summary>
internal sealed record MergedSpeaker(int Id, Guid Stamp, string Name);

/// <summary>Name, kind and merging of one speaker.</summary>
internal sealed class EditModel(ClaimContext db, SpeakerEditing speakers) : EditingPage
{
    public EditedSpeaker Speaker { get; private set; } = null!;

    public IReadOnlyList<MergedSpeaker> Merged { get; private set; } = [];

    public (string Name, SourceKind? Kind, string? Description)? Typed { get; private set; }

    public string? Into { get; private set; }

    private string By => User.Identity!.Name!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostChangeAsync(int id, [FromForm] Guid stamp, [FromForm] string? name, [FromForm] SourceKind? kind, [FromForm] string? description, CancellationToken cancellation)
    {
        var typed = (Name: name?.Trim() ?? "", kind, string.IsNullOrWhiteSpace(description) ? null : description.Trim());
        Typed = typed;
        if (kind is not { } chosen)
        {
            return await RefuseAsync(id, new Problem("Choose a kind from the list.", "kind"), cancellation);
        }

        return typed.Name.Length == 0
            ? await RefuseAsync(id, new Problem("Type a name.", "name"), cancellation)
            : await AnswerAsync(id, await speakers.ChangeAsync(id, stamp, typed.Name, chosen, typed.Item3, By, cancellation), "The speaker is saved.", "name", cancellation);
    }

    public async Task<IActionResult> OnPostMergeAsync(int id, [FromForm] Guid stamp, [FromForm] string? into, CancellationToken cancellation)
    {
        Into = into?.Trim() ?? "";
        var found = await FindAsync(Into, id, cancellation);
        return found.Count switch
        {
            1 => await AnswerAsync(id, await speakers.MergeAsync(id, stamp, found[0], By, cancellation), "The speakers are merged.", "into", cancellation),
            0 => await RefuseAsync(id, new Problem("There is no other speaker with this name or number.", "into"), cancellation),
            _ => await RefuseAsync(id, new Problem($"Several speakers have this name: use the number. They are {string.Join(", ", found)}.", "into"), cancellation),
        };
    }

    public async Task<IActionResult> OnPostUnmergeAsync(int id, [FromForm] int speaker, [FromForm] Guid stamp, CancellationToken cancellation) =>
        await AnswerAsync(id, await speakers.UnmergeAsync(speaker, stamp, By, cancellation), "The merge is taken back.", null, cancellation);

    private async Task<List<int>> FindAsync(string into, int id, CancellationToken cancellation)
    {
        if (int.TryParse(into, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return [number];
        }

        var key = TextFolding.Key(into);
        return key.Length == 0 ? [] : await db.Speakers.Where(s => s.Key == key && s.MergedIntoId == null && s.Id != id).OrderBy(s => s.Id).Select(s => s.Id).Take(10).ToListAsync(cancellation);
    }

    protected override async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        var speaker = await db.Speakers.Where(s => s.Id == id).Select(s => new EditedSpeaker(
            s.Id, s.Stamp, s.Name, s.Kind, s.Description, s.MergedIntoId, db.Speakers.Where(o => o.Id == s.MergedIntoId).Select(o => o.Name).FirstOrDefault(),
            s.Quotes.Count(q => q.State != ReviewState.Rejected))).SingleOrDefaultAsync(cancellation);
        if (speaker is null)
        {
            return false;
        }

        Speaker = speaker;
        Merged = await db.Speakers.Where(s => s.MergedIntoId == id).OrderBy(s => s.Id).Select(s => new MergedSpeaker(s.Id, s.Stamp, s.Name)).Take(200).ToListAsync(cancellation);
        return true;
    }
}
