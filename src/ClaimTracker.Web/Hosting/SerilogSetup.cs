using System.Diagnostics;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Json;

namespace ClaimTracker.Web.Hosting;

/// <summary>The glue between the host and Serilog, named as Serilog.AspNetCore names it (docs/decisions: how to swap it in).</summary>
internal static class SerilogSetup
{
    /// <summary>Logs as the "Serilog" section says, which is lines on standard error; the site also keeps JSON files in the data folder.</summary>
    public static void AddSerilog(this WebApplicationBuilder builder, bool isVerb = false)
    {
        if (isVerb)
        {
            // At a terminal only problems are news; a file would be fought over with a running site.
            builder.Configuration["Serilog:WriteTo:Console:Args:restrictedToMinimumLevel"] = nameof(LogEventLevel.Warning);
        }

        var log = new LoggerConfiguration().ReadFrom.Configuration(builder.Configuration).Enrich.FromLogContext()
            // The command line ends with the reason in one line; the host would tell it first with a stack trace.
            .Filter.ByExcluding(line => line.MessageTemplate.Text == "Hosting failed to start");
        if (!isVerb)
        {
            var file = Path.Combine(DataFolder.Of(builder.Configuration).Logs, "claimtracker-.json");
            log.WriteTo.File(new JsonFormatter(renderMessage: true), file, rollingInterval: RollingInterval.Day, retainedFileCountLimit: 14);
        }

        builder.Logging.ClearProviders().AddSerilog(log.CreateLogger(), dispose: true);
    }

    /// <summary>One line a request: method, path, status, milliseconds. Never the query, which may hold names and search words.</summary>
    public static IApplicationBuilder UseSerilogRequestLogging(this IApplicationBuilder app)
    {
        var log = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("ClaimTracker.Web.Requests");
        return app.Use(async (context, next) =>
        {
            var start = Stopwatch.GetTimestamp();
            var path = context.Request.Path.Value;
            await next(context);
            if (log.IsEnabled(LevelOf(context)))
            {
                log.Log(LevelOf(context), "{Method} {Path} answered {Status} in {Elapsed:0.0} ms",
                    context.Request.Method, path, context.Response.StatusCode, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }
        });
    }

    private static LogLevel LevelOf(HttpContext context) => context.Response.StatusCode switch
    {
        >= 500 => LogLevel.Error,
        _ when context.Request.Path.StartsWithSegments("/healthz", StringComparison.OrdinalIgnoreCase) => LogLevel.Debug,
        _ => LogLevel.Information,
    };
}
