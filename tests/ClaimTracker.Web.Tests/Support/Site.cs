using System.Globalization;
using System.Net;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;

namespace ClaimTracker.Web.Tests.Support;

/// <summary>The whole application on a database file of its own, in a folder that goes when it goes. Empty: no seeds.</summary>
public class Site : WebApplicationFactory<Program>
{
    public const string Password = "a lantern over the quay";

    private readonly Dictionary<string, string> _settings;
    private int _accounts;

    public Site()
        : this([])
    {
    }

    /// <summary>A site with settings beside those of the test: "Access:AnonymousRead" = "false".</summary>
    /// <remarks>Internal, because a fixture may have one public constructor only.</remarks>
    internal Site(Dictionary<string, string> settings)
    {
        _settings = settings;
        Folder = Directory.CreateTempSubdirectory("claimtracker-").FullName;
        ClientOptions.AllowAutoRedirect = false;
    }

    /// <summary>Where the database lies.</summary>
    public string Folder { get; }

    /// <summary>Real addresses for a browser: starts a server on a free port and returns where it listens.</summary>
    public Uri Listen()
    {
        UseKestrel(0);
        StartServer();
        return ClientOptions.BaseAddress;
    }

    /// <summary>Reads or writes the database as the application would.</summary>
    public async Task<T> DatabaseAsync<T>(Func<ClaimContext, Task<T>> work)
    {
        await using var scope = Services.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<ClaimContext>());
    }

    /// <summary>Makes an account with <see cref="Password"/>.</summary>
    public async Task<string> AccountAsync(params string[] roles)
    {
        await using var scope = Services.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var name = string.Create(CultureInfo.InvariantCulture, $"{roles.FirstOrDefault() ?? "nobody"}{Interlocked.Increment(ref _accounts)}");
        var user = new User { UserName = name };
        (await users.CreateAsync(user, Password)).Succeeded.Should().BeTrue();
        (await users.AddToRolesAsync(user, roles)).Succeeded.Should().BeTrue();
        return name;
    }

    /// <summary>A client whose account has these roles, signed in through the form.</summary>
    public async Task<HttpClient> SignedInAsync(params string[] roles)
    {
        var name = await AccountAsync(roles);
        var client = CreateClient();
        var answer = await client.SubmitAsync("/Account/SignIn", [("Name", name), ("Password", Password)]);
        answer.StatusCode.Should().Be(HttpStatusCode.Redirect, "the name and the password are right");
        return client;
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("ConnectionStrings:Default", $"Data Source={Path.Combine(Folder, "claimtracker.db")}");
        builder.UseSetting("Seeds:Import", "false");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The base comes here twice: its asynchronous disposal calls this one.
        if (disposing && Directory.Exists(Folder))
        {
            // Pooled connections hold the file open.
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Folder, recursive: true);
        }
    }
}
