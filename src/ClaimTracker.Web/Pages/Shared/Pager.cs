namespace ClaimTracker.Web.Pages.Shared;

/// <summary>Addresses of the neighbouring pages of a list; null where the list ends.</summary>
internal sealed record Pager(string? Previous, string? Next, string PreviousWord = "Previous page", string NextWord = "Next page")
{
    /// <summary>Keeps the filters of the request and sets the place in the list anew.</summary>
    public static Pager For(HttpRequest request, string? before, string? after) => new(Address(request, "before", before), Address(request, "after", after));

    private static string? Address(HttpRequest request, string name, string? key)
    {
        if (key is null)
        {
            return null;
        }

        var kept = request.Query
            .Where(pair => pair.Key is not ("after" or "before"))
            .SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value))
            .Where(pair => !string.IsNullOrEmpty(pair.Value));
        return request.PathBase + request.Path + QueryString.Create([.. kept, KeyValuePair.Create(name, (string?)key)]);
    }
}
