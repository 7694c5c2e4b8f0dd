using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Options;

namespace ClaimTracker.Web.Import;

internal static class ImportSetup
{
    /// <summary>Everything that takes documents in, for the site and the verbs alike.</summary>
    public static IServiceCollection AddImport(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ImportSettings>().Bind(configuration.GetSection(ImportSettings.Section));
        services.AddOptions<FormOptions>().Configure<IOptions<ImportSettings>>((form, import) =>
        {
            // Above our own limits: what goes beyond those is to be refused by name, on a page.
            form.ValueCountLimit = UploadForm.MaxParts;
            form.ValueLengthLimit = (int)Math.Min(int.MaxValue, import.Value.MaxRequestBytes);
            form.MultipartBodyLengthLimit = import.Value.MaxRequestBytes;
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
