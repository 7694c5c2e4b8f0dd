using System.Security.Cryptography;
using ClaimTracker.Store.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.WebUtilities;

namespace ClaimTracker.Web.Hosting;

/// <summary>The one-time link by which the first administrator is made. Only the token's hash is kept, in memory: every start without an administrator prints a new link.</summary>
internal sealed class FirstAdministrator(IServiceScopeFactory scopes) : IDisposable
{
    private readonly SemaphoreSlim _oneAtATime = new(1, 1);
    private byte[]? _hash;

    /// <summary>The path of a fresh link; null when there is an administrator.</summary>
    public async Task<string?> OfferAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await HasAdministratorAsync(scope.ServiceProvider.GetRequiredService<UserManager<User>>()))
        {
            return null;
        }

        var token = RandomNumberGenerator.GetBytes(32);
        await _oneAtATime.WaitAsync(cancellation);
        _hash = SHA256.HashData(token);
        _oneAtATime.Release();
        return $"/Account/First?token={WebEncoders.Base64UrlEncode(token)}";
    }

    /// <summary>True when the token is the one that was printed and has not been used.</summary>
    public bool Accepts(string? token)
    {
        Span<byte> bytes = stackalloc byte[64];
        return _hash is { } hash && token is { Length: > 0 and < 64 }
            // Decoding throws at a character that is none of its alphabet, such as the full stop of a link at a sentence's end.
            && System.Buffers.Text.Base64Url.IsValid(token)
            && System.Buffers.Text.Base64Url.TryDecodeFromChars(token, bytes, out var length)
            && CryptographicOperations.FixedTimeEquals(SHA256.HashData(bytes[..length]), hash);
    }

    /// <summary>Makes the administrator and uses the token up; null when the token does not hold (any more).</summary>
    public async Task<IdentityResult?> MakeAsync(string? token, UserManager<User> users, User administrator, string password, CancellationToken cancellation)
    {
        await _oneAtATime.WaitAsync(cancellation);
        try
        {
            if (!Accepts(token) || await HasAdministratorAsync(users))
            {
                return null;
            }

            var made = await users.CreateAsync(administrator, password);
            if (made.Succeeded)
            {
                made = await users.AddToRoleAsync(administrator, Roles.Admin);
                _hash = null;
            }

            return made;
        }
        finally
        {
            _oneAtATime.Release();
        }
    }

    public void Dispose() => _oneAtATime.Dispose();

    private static async Task<bool> HasAdministratorAsync(UserManager<User> users) => (await users.GetUsersInRoleAsync(Roles.Admin)).Count > 0;
}
