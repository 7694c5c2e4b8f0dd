namespace ClaimTracker.Web.Hosting;

internal static class ErrorPages
{
    /// <summary>A page in words for every status without a body, and for every exception; details stay in the log, in every environment.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app) => app
        .UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/Error",
            AllowStatusCode404Response = true,
            CreateScopeForErrors = true,
            // A request that is broken or too large says so itself; all else is our fault.
            StatusCodeSelector = exception => exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
        })
        .UseStatusCodePagesWithReExecute("/Error/{0}", createScopeForStatusCodePages: true);
}
