namespace ClaimTracker.Extraction.Claims;

/// <summary>Compares statements by their truth conditions.</summary>
public static class ClaimMatcher
{
    /// <summary>Keys under which a claim is filed: two claims that may be related share at least one.</summary>
    public static IReadOnlyList<string> Keys(ClaimFrame frame) => [];

    /// <summary>How <paramref name="first"/> relates to <paramref name="second"/>; null when it does not.</summary>
    public static ProposedRelation? Compare(ClaimFrame first, ClaimFrame second) => null;
}
