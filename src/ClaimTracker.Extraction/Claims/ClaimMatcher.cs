using ClaimTracker.Extraction.Claims.Frames;

namespace ClaimTracker.Extraction.Claims;

/// <summary>Compares statements by their truth conditions.</summary>
/// <remarks>Parts are compared one by one: equal parts make one claim, a part that only one of the two has makes it the narrower,
/// parts that differ make them two. What is in doubt is left to a person, as <see cref="ClaimRelationType.MaybeSame"/>.</remarks>
public static class ClaimMatcher
{
    private const double SameConfidence = 0.9;
    private const double LooseConfidence = 0.8;

    /// <summary>Keys under which a claim is filed: two claims that may be related share at least one.</summary>
    /// <remarks>Never more than four, never empty.</remarks>
    public static IReadOnlyList<string> Keys(ClaimFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var thing = FrameObject.Parse(frame.Object);
        var keys = new List<string>();
        if (frame.Actor is not null && frame.Recipient is not null)
        {
            keys.Add($"{frame.Predicate}|{frame.Actor}|{frame.Recipient}");
        }

        if (frame.Actor is not null)
        {
            keys.Add($"{frame.Predicate}|{frame.Actor}|{thing.Root}");
        }

        if (frame.Actor is null || thing.Root.Length == 0)
        {
            keys.Add($"{frame.Predicate}||{thing.Root}|{frame.Recipient}");
        }
        else
        {
            keys.Add($"{frame.Predicate}||{thing.Root}");
        }

        return [.. keys.Distinct()];
    }

    /// <summary>How <paramref name="first"/> relates to <paramref name="second"/>; null when it does not.</summary>
    /// <remarks>The relation is read from the first to the second: a broader first against a narrower second gives null here and
    /// <see cref="ClaimRelationType.Narrower"/> with the two exchanged.</remarks>
    public static ProposedRelation? Compare(ClaimFrame first, ClaimFrame second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first.Predicate != second.Predicate || first.Modality != second.Modality)
        {
            return null;
        }

        var parts = new PartComparison();
        parts.Add("who acts", Name(first.Actor, second.Actor));
        parts.Add("to or from whom", Name(first.Recipient, second.Recipient));
        parts.Add("where", Optional(first.Place, second.Place));
        parts.Add("when", Time(first.Time, second.Time));
        parts.Add("what", FrameObject.Compare(FrameObject.Parse(first.Object), FrameObject.Parse(second.Object)));
        var quantity = Quantity(first.Quantity, second.Quantity);
        if (parts.Result == Fit.Equal && quantity == Fit.Different)
        {
            return RivalNumbers(first, second);
        }

        parts.Add("how many", quantity);
        // What should not be done is narrower the broader its object: no weapons at all entails no lethal weapons.
        return Relation(first.Negated && second.Negated ? parts.Reversed : parts, first.Negated != second.Negated);
    }

    private static ProposedRelation? Relation(PartComparison parts, bool opposed) => parts.Result switch
    {
        Fit.Equal when opposed => new(ClaimRelationType.Contradicts, "match-negation", "one says what the other says is not so", SameConfidence),
        Fit.Equal => new(ClaimRelationType.Same, "match-frame", "the same in every part", SameConfidence),
        Fit.Close when !opposed => new(ClaimRelationType.Same, "match-close", $"the same but for the wording of {parts.Where}", LooseConfidence),
        Fit.Narrower when !opposed => new(ClaimRelationType.Narrower, "match-narrower", $"says more about {parts.Where}", SameConfidence),
        Fit.Doubtful when !opposed => new(ClaimRelationType.MaybeSame, "match-doubtful", $"differs in the wording of {parts.Where}", LooseConfidence / 2),
        _ => null,
    };

    private static ProposedRelation? RivalNumbers(ClaimFrame first, ClaimFrame second) =>
        first.Time is not null && first.Time == second.Time && first.Time != Times.Unresolved && IsExact(first.Quantity) && IsExact(second.Quantity)
            ? new(ClaimRelationType.Contradicts, "match-numbers", $"{first.Quantity} against {second.Quantity}", LooseConfidence)
            : null;

    private static bool IsExact(string? quantity) => quantity is [>= '0' and <= '9', ..];

    private static Fit Optional(string? first, string? second) =>
        first == second ? Fit.Equal : second is null ? Fit.Narrower : first is null ? Fit.Broader : Fit.Different;

    /// <summary>"Orr" may be Ada Orr of another report: a person decides.</summary>
    private static Fit Name(string? first, string? second) =>
        first is not null && second is not null && first != second && (IsSurname(first, second) || IsSurname(second, first)) ? Fit.Doubtful : Optional(first, second);

    private static bool IsSurname(string name, string full) =>
        !name.Contains(' ', StringComparison.Ordinal) && full.EndsWith(" " + name, StringComparison.Ordinal) && !full.Contains('&', StringComparison.Ordinal);

    /// <summary>"next month" in a report without a date is compared as if it were whatever the other says.</summary>
    private static Fit Time(string? first, string? second)
    {
        if (first == second)
        {
            return Fit.Equal;
        }

        if (first == Times.Unresolved || second == Times.Unresolved)
        {
            return Fit.Close;
        }

        if (first is null || second is null)
        {
            return first is null ? Fit.Broader : Fit.Narrower;
        }

        // "-04" is an April of an unknown year; "2023" holds "2023-04", which holds "2023-04-12".
        return first[0] == '-' && second.Contains(first, StringComparison.Ordinal) || second[0] == '-' && first.Contains(second, StringComparison.Ordinal) ? Fit.Close
            : first.StartsWith(second, StringComparison.Ordinal) ? Fit.Narrower
            : second.StartsWith(first, StringComparison.Ordinal) ? Fit.Broader
            : Fit.Different;
    }

    private static Fit Quantity(string? first, string? second)
    {
        if (first == second)
        {
            return Fit.Equal;
        }

        if (first is null || second is null)
        {
            return first is null ? Fit.Broader : Fit.Narrower;
        }

        return first.TrimStart('~', '>', '<') == second.TrimStart('~', '>', '<') ? Fit.Doubtful : Fit.Different;
    }
}
