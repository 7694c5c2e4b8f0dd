namespace ClaimTracker.Extraction.Claims.Words;

/// <summary>Turns plural nouns into their singular.</summary>
internal static class NounForms
{
    /// <summary>The singular of <paramref name="lower"/>: "weapons" gives "weapon", "countries" gives "country"; others stay.</summary>
    public static string Singular(string lower) => lower switch
    {
        "men" => "man",
        "women" => "woman",
        "children" => "child",
        "people" => "people",
        "lives" => "life",
        "wives" => "wife",
        "knives" => "knife",
        "news" or "series" or "species" or "politics" or "economics" or "headquarters" or "forces" => lower,
        { Length: < 4 } => lower,
        [.., 'i', 'e', 's'] when lower.Length > 4 => lower[..^3] + "y",
        [.., 's', 's', 'e', 's'] or [.., 'c' or 's', 'h', 'e', 's'] or [.., 'x', 'e', 's'] => lower[..^2],
        [.., 's', 's'] or [.., 'u', 's'] or [.., 'i', 's'] => lower,
        [.., 's'] => lower[..^1],
        _ => lower,
    };

    /// <summary>True when <paramref name="lower"/> looks like a plural noun.</summary>
    public static bool IsPlural(string lower) =>
        lower is "people" or "police" or "men" or "women" or "children" || Singular(lower) != lower;
}
