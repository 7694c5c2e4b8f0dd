using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;

namespace ClaimTracker.Web.Import;

internal static class ImportSetup
{
    /// <summary>Everything that takes documents in, for the site and the verbs alike.</summary>
    public static IServiceCollection AddImport(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = ImportSettings.From(configuration);
        services.AddSingleton(settings);
        services.Configure<FormOptions>(form =>
        {
            // Above our own limits: what goes beyond those is to be refused by name, on a page.
            form.ValueCountLimit = UploadForm.MaxParts;
            form.ValueLengthLimit = (int)Math.Min(int.MaxValue, settings.MaxRequestBytes);
            form.MultipartBodyLengthLimit = settings.MaxRequestBytes;
        });
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(DataFolder.Of(configuration));
        services.AddSingleton<Staging>();
        services.AddSingleton<ImportSignal>();
        services.AddSingleton<DirectImport>();
        services.AddScoped<ImportQueue>();
        services.AddScoped<ImportIntake>();
        services.AddScoped<DocumentIntoArchive>();
        return services;
    }

    public static IServiceCollection AddImportWorker(this IServiceCollection services) => services.AddHostedService<ImportWorker>();
}
