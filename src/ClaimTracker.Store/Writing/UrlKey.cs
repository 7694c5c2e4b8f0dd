namespace ClaimTracker.Store.Writing;

/// <summary>Folds the addresses that lead to one page into one key.</summary>
internal static class UrlKey
{
    private static readonly string[] Tracking = ["utm_", "fbclid", "gclid", "mc_cid", "mc_eid", "cmp", "ref"];

    /// <summary><c>https://www.example.org/a/?utm_source=x#top</c> and <c>http://example.org/a</c> are one page; null for what is no web address.</summary>
    /// <remarks>A bare host is an outlet's front page, which many reports name as theirs: it is no key.</remarks>
    public static string? Of(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        if (HostOf(uri) is not { } host)
        {
            return null;
        }

        host = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        var port = uri.IsDefaultPort ? "" : $":{uri.Port}";
        var query = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(part => !IsTracking(part));
        var kept = string.Join('&', query);
        if (kept.Length == 0 && uri.AbsolutePath.Trim('/').Length == 0)
        {
            return null;
        }

        return host + port + uri.AbsolutePath.TrimEnd('/') + (kept.Length > 0 ? "?" + kept : "");
    }

    private static string? HostOf(Uri uri)
    {
        try
        {
            return uri.IdnHost.ToLowerInvariant();
        }
        catch (UriFormatException)
        {
            // A name in another script may parse, and have no form that a host can have.
            return null;
        }
    }

    private static bool IsTracking(string part)
    {
        var name = part.Split('=')[0];
        return Array.Exists(Tracking, prefix => prefix[^1] == '_'
            ? name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
            : name.Equals(prefix, StringComparison.OrdinalIgnoreCase));
    }
}
