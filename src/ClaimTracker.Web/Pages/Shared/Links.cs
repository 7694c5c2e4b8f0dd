namespace ClaimTracker.Web.Pages.Shared;

/// <summary>Addresses of a list under another order or at another place, with the filters of the request kept.</summary>
internal static class Links
{
    /// <summary>The address of the request with one parameter set anew; the place in the list is left out, because it belongs to the old order.</summary>
    public static string With(HttpRequest request, string name, string value)
    {
        var kept = request.Query
            .Where(pair => pair.Key is not ("after" or "before") && pair.Key != name)
            .SelectMany(pair => pair.Value, (pair, each) => KeyValuePair.Create(pair.Key, each))
            .Where(pair => !string.IsNullOrEmpty(pair.Value));
        return request.PathBase + request.Path + QueryString.Create([.. kept, KeyValuePair.Create(name, (string?)value)]);
    }
}
