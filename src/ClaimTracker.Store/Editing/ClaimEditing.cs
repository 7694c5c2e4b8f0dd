namespace ClaimTracker.Store.Editing;

/// <summary>Changes to claims by people. Every change writes an Edit in the same transaction.</summary>
public sealed class ClaimEditing(ClaimContext db)
{
    /// <summary>Words the claim anew; the machine leaves the wording alone from then on.</summary>
    public Task<EditOutcome> RestateAsync(int claimId, Guid stamp, string statement, string by, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>Merges the claim into another; its appearances count there. Undone by <see cref="UnmergeAsync"/>.</summary>
    public Task<EditOutcome> MergeAsync(int claimId, Guid stamp, int intoClaimId, string by, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Undoes a merge.</summary>
    public Task<EditOutcome> UnmergeAsync(int claimId, Guid stamp, string by, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Accepts or rejects a proposed relation.</summary>
    public Task<EditOutcome> ReviewRelationAsync(int relationId, Guid stamp, bool accept, string by, CancellationToken cancellation) => throw new NotSupportedException();
}

/// <summary>Changes to speakers by people.</summary>
public sealed class SpeakerEditing(ClaimContext db)
{
    /// <summary>Changes name, kind or description.</summary>
    public Task<EditOutcome> ChangeAsync(int speakerId, Guid stamp, string name, Extraction.Speakers.SourceKind kind, string? description, string by, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>Merges the speaker into another. Undone by <see cref="UnmergeAsync"/>.</summary>
    public Task<EditOutcome> MergeAsync(int speakerId, Guid stamp, int intoSpeakerId, string by, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Undoes a merge.</summary>
    public Task<EditOutcome> UnmergeAsync(int speakerId, Guid stamp, string by, CancellationToken cancellation) => throw new NotSupportedException();
}

/// <summary>Changes to articles' metadata by people; the text never changes.</summary>
public sealed class ArticleEditing(ClaimContext db)
{
    /// <summary>Changes outlet, address and date.</summary>
    /// <param name="articleId">The article.</param>
    /// <param name="stamp">The stamp the form was opened with.</param>
    /// <param name="outlet">Name of the outlet; null or empty for not stated.</param>
    /// <param name="url">Address; http or https; null for none.</param>
    /// <param name="publishedAt">Publication, UTC; null when unknown.</param>
    /// <param name="hasTime">False when only the day is known.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public Task<EditOutcome> ChangeAsync(int articleId, Guid stamp, string? outlet, string? url, DateTime? publishedAt, bool hasTime, string by, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());
}
