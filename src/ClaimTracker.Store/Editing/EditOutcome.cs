namespace ClaimTracker.Store.Editing;

/// <summary>What became of an edit: a closed set.</summary>
public abstract record EditOutcome
{
    private EditOutcome()
    {
    }

    /// <summary>Done; <paramref name="SubjectId"/> is the row that was made or changed, <paramref name="EditId"/> the recorded change.</summary>
    public sealed record Done(int SubjectId, int EditId) : EditOutcome;

    /// <summary>There is no such row.</summary>
    public sealed record NotFound : EditOutcome;

    /// <summary>Somebody changed the row since the form was opened; nothing was written. The page shows both versions.</summary>
    public sealed record Stale(Guid CurrentStamp) : EditOutcome;

    /// <summary>The change makes no sense; the reason is a sentence for the editor, the field the input it belongs to.</summary>
    public sealed record Refused(string Reason, string? Field = null) : EditOutcome;
}

/// <summary>Half-open stretch of a version's text with the words the editor saw there.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="End">Just past the last.</param>
/// <param name="Exact">The words; refused when they are not the slice of the text.</param>
public sealed record TaggedSpan(int Start, int End, string Exact);
