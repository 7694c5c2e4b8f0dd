using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Hosting;

/// <summary>Who may do what: accounts by ASP.NET Core Identity, a cookie, and one table of needs (<see cref="AccessRules"/>).</summary>
internal static class Access
{
    /// <summary>Adds accounts, the sign-in cookie, and the policies of all pages. Needs the store; also enough for the <c>user</c> verb.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(_ => AccessSettings.From(configuration));
        services.AddSingleton<FirstAdministrator>();
        services.AddSingleton<SignInThrottle>();
        services.AddAccounts();
        services.AddSingleton<IAuthorizationHandler, AccessNeedHandler>();
        services.AddAuthorization(AccessRules.AddPolicies);

        // After AddRazorPages, wherever that stands: it begins the conventions anew.
        services.PostConfigure<RazorPagesOptions>(options => options.Conventions.AddFolderApplicationModelConvention("/", AccessRules.Apply));
        services.Configure<MvcOptions>(options => options.Filters.Add<AccessFormExpired>());
        return services;
    }

    /// <summary>Reads who is asking, and refuses what they may not do. Stands behind routing.</summary>
    public static IApplicationBuilder UseAccess(this IApplicationBuilder app) => app.UseAuthentication().UseAuthorization();

    /// <summary>Makes the roles that are missing and, while there is no administrator, returns the path of the one-time link that makes one.</summary>
    public static async Task<string?> OpenAccessAsync(this IServiceProvider services, CancellationToken cancellation)
    {
        await services.AddRolesAsync();

        // Settings that cannot be are told at the start, not by the first reader's page.
        services.GetRequiredService<AccessSettings>();
        return await services.GetRequiredService<FirstAdministrator>().OfferAsync(cancellation);
    }

    /// <summary>Makes the roles that are missing.</summary>
    public static async Task AddRolesAsync(this IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var roles = scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole>>();
        foreach (var role in Roles.All)
        {
            if (!await roles.RoleExistsAsync(role))
            {
                await roles.CreateAsync(new IdentityRole(role));
            }
        }
    }

    private static void AddAccounts(this IServiceCollection services)
    {
        services.AddIdentityCore<User>(AccessPasswords.Configure)
            .AddRoles<IdentityRole>()
            .AddEntityFrameworkStores<ClaimContext>()
            .AddPasswordValidator<AccessPasswords>()
            .AddTokenProvider<DataProtectorTokenProvider<User>>(TokenOptions.DefaultProvider);
        services.Configure<PasswordHasherOptions>(options => options.IterationCount = AccessPasswords.Iterations);
        services.Configure<DataProtectionTokenProviderOptions>(options => options.TokenLifespan = TimeSpan.FromDays(3));
        services.AddScoped<AccessSession>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = "claimtracker";
            options.Cookie.HttpOnly = true;
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.ExpireTimeSpan = TimeSpan.FromDays(14);
            options.SlidingExpiration = true;
            options.LoginPath = "/Account/SignIn";
            options.ReturnUrlParameter = "returnUrl";
            options.EventsType = typeof(AccessSession);
        });
    }
}
