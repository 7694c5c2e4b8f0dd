namespace ClaimTracker.Web.Import;

internal static class ImportSetup
{
    public static IServiceCollection AddImport(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ImportSettings>().Bind(configuration.GetSection(ImportSettings.Section));
        return services;
    }

    public static IServiceCollection AddImportWorker(this IServiceCollection services) => services;
}
