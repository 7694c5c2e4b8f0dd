namespace ClaimTracker.Web.Pages.Shared;

/// <summary>Which input of a form a refusal of the store belongs to.</summary>
internal static class EditFields
{
    public static string? Id(string? field) => field switch
    {
        "Content" => "content-0",
        "Source" => "source-0",
        "Claim" or "Statement" => "statement",
        null => null,
        _ => field.ToLowerInvariant(),
    };
}
