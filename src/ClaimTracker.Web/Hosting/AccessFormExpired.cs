using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace ClaimTracker.Web.Hosting;

/// <summary>Turns the blank 400 of a form whose token is missing or too old into a page that keeps what was typed.</summary>
internal sealed class AccessFormExpired : IAlwaysRunResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.Result = new ViewResult { ViewName = "/Pages/Account/FormExpired.cshtml", StatusCode = StatusCodes.Status400BadRequest };
        }
    }

    /// <summary>False for a form that the framework itself cannot read, such as one with a NUL in it.</summary>
    public static bool IsReadable(HttpRequest request)
    {
        try
        {
            return request.HasFormContentType && request.Form.Count >= 0;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
