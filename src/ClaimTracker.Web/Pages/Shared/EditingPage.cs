using ClaimTracker.Store.Editing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>A page that corrects one row: it answers what became of an edit the same way for every noun.</summary>
internal abstract class EditingPage : PageModel
{
    /// <summary>True when somebody changed the row while the form was open.</summary>
    public bool IsStale { get; private set; }

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    /// <summary>Fills the page with the row as it is now; false when there is none.</summary>
    protected abstract Task<bool> LoadAsync(int id, CancellationToken cancellation);

    /// <summary>Goes back to the page with a notice, or shows the page again with what is wrong.</summary>
    protected async Task<IActionResult> AnswerAsync(int id, EditOutcome outcome, string notice, string? field, CancellationToken cancellation)
    {
        switch (outcome)
        {
            case EditOutcome.Done:
                TempData.Tell(notice);
                return RedirectToPage(new { id });
            case EditOutcome.Refused refused:
                return await RefuseAsync(id, new Problem(refused.Reason, field), cancellation);
            case EditOutcome.Stale:
                IsStale = true;
                Response.StatusCode = StatusCodes.Status409Conflict;
                return await LoadAsync(id, cancellation) ? Page() : NotFound();
            default:
                return NotFound();
        }
    }

    protected async Task<IActionResult> RefuseAsync(int id, Problem problem, CancellationToken cancellation)
    {
        Problems = [problem];
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await LoadAsync(id, cancellation) ? Page() : NotFound();
    }
}
