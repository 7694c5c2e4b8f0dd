using ClaimTracker.Web.Import;
using ClaimTracker.Web.Pages.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Pages;

/// <summary>The import form.</summary>
/// <remarks>The form is read and its token checked here and not by the framework, whose answers to a form that is too large,
/// cut off or expired are empty pages that lose what was pasted. No handler has a parameter, because binding one would read the form first.</remarks>
[IgnoreAntiforgeryToken]
internal sealed class ImportModel(ImportIntake intake, IAntiforgery antiforgery, ImportSettings settings) : PageModel
{
    public Upload Sent { get; private set; } = Upload.Empty;

    public IReadOnlyList<Problem> Problems { get; private set; } = [];

    public ImportSettings Limits => settings;

    public static string Accepted => string.Join(",", DocumentSource.Extensions);

    public async Task<IActionResult> OnPostAsync()
    {
        var cancellation = HttpContext.RequestAborted;
        (Sent, var fault) = await UploadForm.ReadAsync(Request, Limits, cancellation);
        if (fault is not null)
        {
            return Again(fault.Status, [new Problem(fault.Message, "files")]);
        }

        if (!await antiforgery.IsRequestValidAsync(HttpContext))
        {
            var files = Sent.Files.Count > 0 ? " Choose the files again." : "";
            return Again(StatusCodes.Status400BadRequest, [new Problem($"The form had expired. What you typed is kept below: send it again.{files}", "send")]);
        }

        if (intake.Check(Sent) is { Count: > 0 } problems)
        {
            return Again(StatusCodes.Status400BadRequest, [.. problems.Select(p => new Problem(p.Message, p.Field))]);
        }

        try
        {
            return Redirect($"~/Imports/{await intake.AcceptAsync(Sent, User.Identity?.Name ?? "somebody", cancellation)}");
        }
        catch (IOException)
        {
            return Again(StatusCodes.Status507InsufficientStorage,
                [new Problem("The server cannot store the upload now: its disk may be full. Nothing of it was kept. Tell the people who run this archive, and send it again later.")]);
        }
    }

    public string? WrongOf(string field) => Problems.FirstOrDefault(p => p.Field == field)?.Message;

    private PageResult Again(int status, IReadOnlyList<Problem> problems)
    {
        Problems = problems;
        Response.StatusCode = status;
        return Page();
    }
}
