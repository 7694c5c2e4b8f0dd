namespace ClaimTracker.Extraction.Claims;

/// <summary>The object of a frame: a path from broad to narrow, or words; then, behind a bar, what else was said of it.</summary>
/// <param name="Path">Parts of the path; a single one for words without a path.</param>
/// <param name="Details">Words behind the bar.</param>
internal sealed record FrameObject(IReadOnlyList<string> Path, IReadOnlySet<string> Details)
{
    private const double SameShare = 0.7;
    private const double MaybeShare = 0.5;

    /// <summary>Key word of the object: the root of its path, else its main noun; empty when there is none.</summary>
    public string Root => Path.Count == 0 ? "" : Path.Count > 1 ? Path[0] : Path[0][(Path[0].LastIndexOf(' ') + 1)..];

    /// <summary>Reads the object of a frame.</summary>
    public static FrameObject Parse(string? value)
    {
        if (string.IsNullOrEmpty(value))
        {
            return new FrameObject([], new HashSet<string>());
        }

        var bar = value.IndexOf(" | ", StringComparison.Ordinal);
        var head = bar < 0 ? value : value[..bar];
        var details = bar < 0 ? [] : value[(bar + 3)..].Split(' ').ToHashSet(StringComparer.Ordinal);
        return new FrameObject(head.Length == 0 ? [] : head.Split('/'), details);
    }

    /// <summary>How two objects stand to each other.</summary>
    public static Fit Compare(FrameObject first, FrameObject second)
    {
        var parts = new PartComparison();
        parts.Add("what", Paths(first.Path, second.Path));
        parts.Add("what of it", Words(first.Details, second.Details));
        return parts.Result;
    }

    private static Fit Paths(IReadOnlyList<string> first, IReadOnlyList<string> second)
    {
        if (first.Count == 0 || second.Count == 0)
        {
            return first.Count == second.Count ? Fit.Equal : first.Count == 0 ? Fit.Broader : Fit.Narrower;
        }

        var shared = 0;
        while (shared < first.Count && shared < second.Count && first[shared] == second[shared])
        {
            shared++;
        }

        if (shared == first.Count || shared == second.Count)
        {
            return first.Count.CompareTo(second.Count) switch { 0 => Fit.Equal, > 0 => Fit.Narrower, _ => Fit.Broader };
        }

        return first.Count > 1 || second.Count > 1 ? Fit.Different : Phrases(first[0], second[0]);
    }

    /// <summary>"modern tank" against "tank": the same main noun with more said of it is narrower.</summary>
    private static Fit Phrases(string first, string second)
    {
        string[] left = first.Split(' '), right = second.Split(' ');
        if (left[^1] != right[^1])
        {
            return left.ToHashSet().SetEquals(right) ? Fit.Doubtful : Fit.Different;
        }

        var words = new HashSet<string>(left);
        return words.SetEquals(right) ? Fit.Equal
            : words.IsSupersetOf(right) ? Fit.Narrower
            : words.IsSubsetOf(right) ? Fit.Broader
            : Share(words, right) >= MaybeShare ? Fit.Doubtful
            : Fit.Different;
    }

    private static Fit Words(IReadOnlySet<string> first, IReadOnlySet<string> second)
    {
        if (first.SetEquals(second))
        {
            return Fit.Equal;
        }

        return first.Count > 0 && second.Count > 0 && Share(first, second) >= SameShare ? Fit.Close
            : first.IsSupersetOf(second) ? Fit.Narrower
            : first.IsSubsetOf(second) ? Fit.Broader
            : Share(first, second) >= MaybeShare ? Fit.Doubtful
            : Fit.Different;
    }

    private static double Share(IEnumerable<string> first, IEnumerable<string> second)
    {
        var left = first.ToHashSet(StringComparer.Ordinal);
        var right = second.ToHashSet(StringComparer.Ordinal);
        var shared = left.Count(right.Contains);
        return (double)shared / (left.Count + right.Count - shared);
    }
}
