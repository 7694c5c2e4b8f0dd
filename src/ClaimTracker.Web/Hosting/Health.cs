using ClaimTracker.Store;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ClaimTracker.Web.Hosting;

internal static class Health
{
    private const string Ready = "ready";

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddDbContextCheck<ClaimContext>("database", tags: [Ready]);
        return services;
    }

    /// <summary><c>/healthz/live</c>: the process answers. <c>/healthz/ready</c>: the database does too.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/healthz/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) }).AllowAnonymous();
    }
}
