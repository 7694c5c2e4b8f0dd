using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Editing;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Pages.Shared;
using ClaimTracker.Web.Pages.Shared.Tagging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Quotes;

/// <summary>One quote in its paragraph, with everything an editor may say of it.</summary>
internal sealed class DetailsModel(ClaimContext db, QuoteEditing quotes) : PageModel
{
    public QuoteView Quote { get; private set; } = null!;

    [BindProperty]
    public QuoteForm Form { get; set; } = new();

    /// <summary>Set when next and previous stay in one article.</summary>
    [FromQuery(Name = "article")]
    public int? Article { get; set; }

    /// <summary>The stamp with which the form was opened.</summary>
    [FromForm(Name = "stamp")]
    public Guid Stamp { get; set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>Where what was typed differs from what somebody else has stored meanwhile; null when nobody has.</summary>
    public IReadOnlyList<EditedValue>? Conflict { get; private set; }

    public string? Statement { get; private set; }

    private string By => User.Identity!.Name!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAcceptAsync(int id, [FromForm] int? next, CancellationToken cancellation) =>
        await AnswerAsync(id, await quotes.AcceptAsync(id, Stamp, By, cancellation), "Accepted.", cancellation, next);

    public async Task<IActionResult> OnPostRejectAsync(int id, [FromForm] int? next, [FromForm] string? note, CancellationToken cancellation) =>
        await AnswerAsync(id, await quotes.RejectAsync(id, Stamp, By, note, cancellation), "Rejected: it and its claims no longer count.", cancellation, next);

    public async Task<IActionResult> OnPostReopenAsync(int id, CancellationToken cancellation) =>
        await AnswerAsync(id, await quotes.ReopenAsync(id, Stamp, By, cancellation), "The quote awaits review again.", cancellation);

    public async Task<IActionResult> OnPostChangeAsync(int id, CancellationToken cancellation)
    {
        var text = await db.Quotes.Where(q => q.Id == id).Select(q => q.ArticleVersion.Text).SingleOrDefaultAsync(cancellation);
        if (text is null)
        {
            return NotFound();
        }

        var problems = Unreadable();
        var tags = Form.Read(text, problems);
        if (tags is null || problems.Count > 0)
        {
            return await RefuseAsync(id, problems, cancellation);
        }

        return await quotes.ChangeAsync(id, Stamp, tags, By, Form.Note, cancellation) switch
        {
            EditOutcome.Stale => await ConflictAsync(id, tags, cancellation),
            var outcome => await AnswerAsync(id, outcome, "The corrections are saved.", cancellation),
        };
    }

    public async Task<IActionResult> OnPostAddClaimAsync(int id, [FromForm] string? statement, [FromForm] SpeakerStance? stance, [FromForm] Hedge? hedge, CancellationToken cancellation)
    {
        Statement = statement?.Trim() ?? "";
        if (stance is not { } does || hedge is not { } how)
        {
            return await RefuseAsync(id, [Unchosen(stance is null, "new")], cancellation);
        }

        return Statement.Length == 0
            ? await RefuseAsync(id, [new Problem("Word the claim, or choose one.", "statement")], cancellation)
            : await AnswerAsync(id, await quotes.AddClaimAsync(id, null, Statement, does, how, By, cancellation), "The claim is added.", cancellation);
    }

    public async Task<IActionResult> OnPostChangeClaimAsync(
        int id, [FromForm] int appearance, [FromForm] string? statement, [FromForm] SpeakerStance? stance, [FromForm] Hedge? hedge, CancellationToken cancellation)
    {
        if (stance is not { } does || hedge is not { } how)
        {
            return await RefuseAsync(id, [Unchosen(stance is null, $"of-{appearance}")], cancellation);
        }

        // The stance and the hedge are of the claim as it is worded, so another wording means another claim of the archive.
        var key = TextFolding.Key(statement ?? "");
        var claim = await db.Claims.Where(c => c.Key == key && c.MergedIntoId == null).OrderBy(c => c.Id).Select(c => (int?)c.Id).FirstOrDefaultAsync(cancellation);
        return claim is null
            ? await RefuseAsync(id, [new Problem("No claim is worded so. Choose one from the list; or remove this one and add a new one below. To reword this claim for every report, edit the claim itself.", $"claim-{appearance}")], cancellation)
            : await AnswerAsync(id, await quotes.ChangeAppearanceAsync(appearance, Stamp, claim.Value, does, how, By, cancellation), "The claim is corrected.", cancellation);
    }

    public async Task<IActionResult> OnPostRemoveClaimAsync(int id, [FromForm] int appearance, CancellationToken cancellation) =>
        await AnswerAsync(id, await quotes.RejectAppearanceAsync(appearance, Stamp, By, cancellation), "The claim is removed from this quote.", cancellation);

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        if (await QuoteView.LoadAsync(db, id, Article, User.MayEdit(), cancellation) is not { } quote)
        {
            return false;
        }

        Quote = quote;
        if (HttpMethods.IsGet(Request.Method) || Form.Content.Count == 0)
        {
            Form = QuoteForm.Of(quote.Tags);
        }

        return true;
    }

    private async Task<IActionResult> AnswerAsync(int id, EditOutcome outcome, string notice, CancellationToken cancellation, int? next = null)
    {
        switch (outcome)
        {
            case EditOutcome.Done done:
                TempData.Tell(next is null ? notice : $"{notice} This is the next quote.", done);
                return RedirectToPage(new { id = next ?? id, article = Article });
            case EditOutcome.Refused refused:
                return await RefuseAsync(id, [new Problem(refused.Reason, EditFields.Id(refused.Field))], cancellation);
            case EditOutcome.Stale:
                return await ConflictAsync(id, null, cancellation);
            default:
                return NotFound();
        }
    }

    private async Task<IActionResult> RefuseAsync(int id, IReadOnlyList<Problem> problems, CancellationToken cancellation)
    {
        Problems = problems;
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>Both versions, and the form as it was typed but with the new stamp: sending it again is a decision, not an accident.</summary>
    private async Task<IActionResult> ConflictAsync(int id, QuoteTags? typed, CancellationToken cancellation)
    {
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        Response.StatusCode = StatusCodes.Status409Conflict;
        Conflict = typed is null ? [] : QuoteDifference.Between(Quote.Tags, typed);
        return Page();
    }

    // A value that is missing or none of the list must not become the first of it.
    private static Problem Unchosen(bool isStance, string form) =>
        isStance ? new Problem("Choose from the list what the speaker does to the claim.", $"stance-{form}") : new Problem("Choose from the list how it is said.", $"hedge-{form}");

    private List<Problem> Unreadable() => [.. ModelState.Where(field => field.Value is { Errors.Count: > 0 }).Select(field => new Problem($"“{field.Key}” cannot be read: choose one of the list."))];
}
