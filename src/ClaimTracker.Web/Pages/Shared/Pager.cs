namespace ClaimTracker.Web.Pages.Shared;

/// <summary>Addresses of the neighbouring pages of a list; null where the list ends.</summary>
internal sealed record Pager(string? Previous, string? Next)
{
    /// <summary>Keeps the filters of the request and sets the place in the list anew.</summary>
    public static Pager For(HttpRequest request, string? before, string? after) => new(
        before is null ? null : Links.With(request, "before", before),
        after is null ? null : Links.With(request, "after", after));
}
