using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Pages;

/// <summary>What happened, why, and what to do: for every status without a page of its own.</summary>
/// <remarks>A refused form is run again as a POST to this page, so it must not ask for the token that was just missing.</remarks>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class ErrorModel : PageModel
{
    public string Title { get; private set; } = "";

    public string What { get; private set; } = "";

    public string Next { get; private set; } = "";

    public string? Trace { get; private set; }

    public bool IsForSignedIn { get; private set; }

    // Not a handler: a refused PUT or DELETE is run again as what it was, and has none.
    public override void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
        var code = int.TryParse(RouteData.Values["code"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var named) ? named : (int?)null;
        var status = code is >= 400 and <= 599 ? code.Value : Response.StatusCode >= 400 ? Response.StatusCode : StatusCodes.Status404NotFound;
        Response.StatusCode = status;
        (Title, What, Next) = Of(status);
        IsForSignedIn = status == StatusCodes.Status401Unauthorized;
        Trace = status >= 500 ? Activity.Current?.Id ?? HttpContext.TraceIdentifier : null;
    }

    private static (string Title, string What, string Next) Of(int status) => status switch
    {
        400 => ("The request could not be understood",
            "Something that was sent is missing or broken. A form that stood open for a long time, or that was opened before you signed in, ends here as well.",
            "Go back: what you typed is still there. Load the form again and send it once more."),
        401 => ("Please sign in", "This page is for people with an account.", "Sign in and try again."),
        403 => ("You may not do that", "Your account does not have the role that this needs.", "Ask an administrator of this archive for the role of editor or importer."),
        404 => ("There is no such page", "The address may be mistyped, or what it named was never in this archive. Nothing in the archive is deleted without a trace.", "Look for it in the lists, or search from the top of the page."),
        405 => ("That cannot be done here", "The page exists, but not for this kind of request.", "Open it from a link instead."),
        409 => ("Somebody was faster", "What you changed has been changed by somebody else since you opened it. Nothing of yours was written.", "Go back, load the page again and look at both versions."),
        413 => ("That is too large", "More was sent than is taken at once.", "Send fewer or smaller files: the import page names the limits."),
        415 => ("That kind of content is not accepted", "The form was not sent as a form.", "Open the page in a browser and send it from there."),
        429 => ("Too many requests", "More requests came from you than are answered in a short time.", "Wait a minute and try again."),
        >= 500 => ("Something went wrong", "This is a fault of the program, not of yours. Nothing was half written: every change is made whole or not at all.", "Try again. If it happens again, tell the people who run this archive."),
        _ => ("The request was refused", $"The answer was {status}.", "Go back and try another way."),
    };
}
