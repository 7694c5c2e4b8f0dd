using ClaimTracker.Store.Entities;

namespace ClaimTracker.Store.Ingestion;

/// <summary>The claims on record that an article's statements may be, by key and by wording.</summary>
internal sealed class ClaimRecord
{
    private readonly Dictionary<string, List<Claim>> _byKey = [];
    private readonly Dictionary<string, Claim> _byWording = [];

    public ClaimRecord(IEnumerable<Claim> claims, IEnumerable<ClaimKey> filings)
    {
        var all = claims.OrderBy(claim => claim.Id).ToList();
        var byId = all.ToDictionary(claim => claim.Id);
        foreach (var filing in filings)
        {
            File(filing.Key, byId[filing.ClaimId]);
        }

        all.ForEach(claim => _byWording.TryAdd(claim.Key, claim));
    }

    /// <summary>The claim in these words.</summary>
    public Claim? Worded(string statementKey) => _byWording.GetValueOrDefault(statementKey);

    /// <summary>Claims that share a key, those that share most first.</summary>
    public IReadOnlyList<Claim> Near(IReadOnlyList<string> keys, int limit) => [.. keys
        .SelectMany(key => _byKey.GetValueOrDefault(key) ?? [])
        .CountBy(claim => claim)
        .OrderByDescending(each => each.Value)
        .ThenBy(each => each.Key.Id)
        .Take(limit)
        .Select(each => each.Key)];

    /// <summary>Adds a claim that the article brings.</summary>
    public void Add(Claim claim, IReadOnlyList<string> keys)
    {
        _byWording.TryAdd(claim.Key, claim);
        foreach (var key in keys)
        {
            File(key, claim);
        }
    }

    private void File(string key, Claim claim)
    {
        if (!_byKey.TryGetValue(key, out var claims))
        {
            _byKey[key] = claims = [];
        }

        claims.Add(claim);
    }
}
