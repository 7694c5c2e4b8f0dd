using ClaimTracker.Store;
using ClaimTracker.Web.Commands;
using ClaimTracker.Web.Hosting;
using ClaimTracker.Web.Import;

// One executable: a verb does its work and ends (Commands/, docs/operating.md); without one, or with `serve`, it is the site.
return await CommandLine.InvokeAsync(args, Terminal.Standard(), Serve);

static async Task Serve(HostArguments arguments, Terminal terminal, CancellationToken cancellation)
{
    var builder = arguments.CreateBuilder();
    builder.AddSerilog();
    builder.Services.AddClaimStore(builder.Configuration);
    builder.Services.AddAccess(builder.Configuration).AddKeys(builder.Configuration);
    builder.Services.AddImport(builder.Configuration).AddImportWorker();
    builder.Services.AddHealth();
    // The front page is the list of claims.
    builder.Services.AddRazorPages(options => options.Conventions.AddPageRoute("/Claims/Index", ""));
    builder.Services.AddResponseCompression();

    var app = builder.Build();
    app.UseSerilogRequestLogging();
    app.UseSecurityHeaders();
    app.UseErrorPages();
    app.UseResponseCompression();
    app.UseRouting();
    app.UseAccess();
    app.MapStaticAssets().AllowAnonymous();
    app.MapRazorPages().WithStaticAssets();
    app.MapHealth();

    await FirstStart.PrepareAsync(app, terminal, cancellation);
    await app.RunAsync(cancellation);
}
