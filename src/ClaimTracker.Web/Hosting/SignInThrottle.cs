using System.Collections.Concurrent;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Web.Hosting;

/// <summary>Counts failed sign-ins by name and by address, known names and unknown ones alike, so that its answers tell nothing about who has an account.</summary>
internal sealed class SignInThrottle(TimeProvider time)
{
    /// <summary>Failures after which one address must wait with one name, and in all.</summary>
    public const int TriesPerName = 10;
    public const int TriesPerAddress = 50;

    /// <summary>Failures after which a name must wait wherever they come from: 100 an hour at most.</summary>
    public const int TriesEverywhere = 25;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    // Enough for a day of guessing from many addresses, and a bound on memory.
    public const int MostKeys = 20_000;

    private readonly ConcurrentDictionary<string, (int Failures, DateTimeOffset Since)> _failures = new(StringComparer.Ordinal);

    public int Kept => _failures.Count;

    public SignInThrottle()
        : this(TimeProvider.System)
    {
    }

    /// <summary>How long to wait; null when a try is free.</summary>
    public TimeSpan? WaitFor(string name, string address) => Keys(name, address)
        .Select(key => _failures.TryGetValue(key.Key, out var f) && f.Failures >= key.Most && f.Since + Window > time.GetUtcNow() ? f.Since + Window - time.GetUtcNow() : (TimeSpan?)null)
        .Max();

    public void Failed(string name, string address)
    {
        var now = time.GetUtcNow();
        if (_failures.Count > MostKeys)
        {
            foreach (var old in _failures.Where(f => f.Value.Since + Window <= now).Select(f => f.Key).ToList())
            {
                _failures.TryRemove(old, out _);
            }

            // Still too many: half go, those with the fewest failures first, so that guesses with ever new names push out each other.
            foreach (var least in _failures.ToArray().OrderBy(f => f.Value.Failures).ThenBy(f => f.Value.Since).Take(_failures.Count - (MostKeys / 2)).Select(f => f.Key))
            {
                _failures.TryRemove(least, out _);
            }
        }

        foreach (var (key, _) in Keys(name, address))
        {
            _failures.AddOrUpdate(key, (1, now), (_, f) => f.Since + Window <= now ? (1, now) : (f.Failures + 1, f.Since));
        }
    }

    public void Succeeded(string name, string address) => _failures.TryRemove(Keys(name, address)[0].Key, out _);

    private static (string Key, int Most)[] Keys(string name, string address)
    {
        var key = TextFolding.Key(name.Length > 256 ? name[..256] : name);
        return [($"both {address} {key}", TriesPerName), ($"name {key}", TriesEverywhere), ($"address {address}", TriesPerAddress)];
    }
}
