using System.Globalization;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store;
using ClaimTracker.Store.Editing;
using ClaimTracker.Web.Pages.Shared;
using ClaimTracker.Web.Pages.Shared.Tagging;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Pages.Articles;

/// <summary>A new quote: from the words selected on the article's page, or typed here where there is no script.</summary>
internal sealed class TagModel(ClaimContext db, QuoteEditing quotes) : PageModel
{
    private const int LongestStatement = 500;

    public int ArticleId { get; private set; }

    public string Title { get; private set; } = "";

    public string Text { get; private set; } = "";

    public IReadOnlyList<string> Speakers { get; private set; } = [];

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>True when the form was opened on a text that is no longer the current one.</summary>
    public bool IsOutdated { get; private set; }

    /// <summary>The version whose words the form names.</summary>
    [FromForm(Name = "VersionId")]
    public int VersionId { get; set; }

    [BindProperty]
    public QuoteForm Form { get; set; } = new();

    [BindProperty]
    public string? Statement { get; set; }

    [BindProperty]
    public SpeakerStance? ClaimStance { get; set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken cancellation) => await LoadAsync(id, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken cancellation)
    {
        var opened = VersionId;
        if (!await LoadAsync(id, cancellation))
        {
            return NotFound();
        }

        if (opened != VersionId)
        {
            IsOutdated = true;
            Response.StatusCode = StatusCodes.Status409Conflict;
            ModelState.Remove(nameof(VersionId));
            return Page();
        }

        var problems = ModelState.Where(field => field.Value is { Errors.Count: > 0 }).Select(field => new Problem($"“{field.Key}” cannot be read: choose one of the list.")).ToList();
        if (Statement is { Length: > LongestStatement })
        {
            problems.Add(new Problem($"The claim is longer than {LongestStatement} characters.", "statement"));
        }

        var tags = Form.Read(Text, problems);
        if (tags is null || problems.Count > 0)
        {
            return Refuse(problems);
        }

        return await quotes.CreateAsync(VersionId, tags, User.Identity!.Name!, Form.Note, cancellation) switch
        {
            EditOutcome.Done made => await WithClaimAsync(id, made, tags, cancellation),
            EditOutcome.Refused refused => Refuse([new Problem(refused.Reason, EditFields.Id(refused.Field))]),
            _ => NotFound(),
        };
    }

    private async Task<IActionResult> WithClaimAsync(int id, EditOutcome.Done made, QuoteTags tags, CancellationToken cancellation)
    {
        var statement = Statement?.Trim();
        if (!string.IsNullOrEmpty(statement))
        {
            var added = await quotes.AddClaimAsync(made.SubjectId, null, statement, ClaimStance ?? tags.Stance, tags.Hedge, User.Identity!.Name!, cancellation);
            if (added is EditOutcome.Refused refused)
            {
                TempData.Tell($"The quote is saved, but not the claim: {refused.Reason}", made);
                return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"~/Quotes/{made.SubjectId}"));
            }
        }

        TempData.Tell(string.IsNullOrEmpty(statement) ? "The quote is saved. It makes no claim yet." : "The quote and its claim are saved.", made);
        return LocalRedirect(string.Create(CultureInfo.InvariantCulture, $"~/Articles/{id}#q{made.SubjectId}"));
    }

    private PageResult Refuse(IReadOnlyList<Problem> problems)
    {
        Problems = problems;
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> LoadAsync(int id, CancellationToken cancellation)
    {
        var version = await db.ArticleVersions.Where(v => v.ArticleId == id && v.IsCurrent).Select(v => new { v.Id, v.Title, v.Text }).SingleOrDefaultAsync(cancellation);
        if (version is null)
        {
            return false;
        }

        (ArticleId, VersionId, Title, Text) = (id, version.Id, version.Title, version.Text);
        Speakers = await db.Quotes.Where(q => q.ArticleVersionId == version.Id && q.SpeakerId != null).Select(q => q.Speaker!.Name).Distinct().Take(200).ToListAsync(cancellation);
        return true;
    }
}
