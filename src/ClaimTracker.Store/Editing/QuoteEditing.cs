using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers;

namespace ClaimTracker.Store.Editing;

/// <summary>All that an editor may say of a quote; the form posts every field.</summary>
/// <param name="Kind">How much of the content stands inside quotation marks.</param>
/// <param name="Source">Words naming who spoke; may be empty.</param>
/// <param name="Cue">The reporting words; null when there are none.</param>
/// <param name="Content">What was said; at least one.</param>
/// <param name="Speaker">Name of the speaker; null or empty for unknown. A name that no speaker has makes a new one.</param>
/// <param name="SpeakerKind">Kind, for a new speaker.</param>
/// <param name="Via">Names of those who relay it, outermost first.</param>
/// <param name="Stance">What the speaker does to the content.</param>
/// <param name="Hedge">How firmly.</param>
public sealed record QuoteTags(
    QuoteKind Kind,
    IReadOnlyList<TaggedSpan> Source,
    TaggedSpan? Cue,
    IReadOnlyList<TaggedSpan> Content,
    string? Speaker,
    SourceKind SpeakerKind,
    IReadOnlyList<string> Via,
    SpeakerStance Stance,
    Hedge Hedge);

/// <summary>Changes to quotes by people. Every change writes an Edit in the same transaction and is never undone by the machine.</summary>
public sealed class QuoteEditing(ClaimContext db)
{
    /// <summary>Marks a machine's finding as right.</summary>
    public Task<EditOutcome> AcceptAsync(int quoteId, Guid stamp, string by, CancellationToken cancellation) => throw new NotSupportedException(db.ToString());

    /// <summary>Marks it as wrong: it and its appearances no longer count, and it is kept.</summary>
    public Task<EditOutcome> RejectAsync(int quoteId, Guid stamp, string by, string? note, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Takes an acceptance or rejection back.</summary>
    public Task<EditOutcome> ReopenAsync(int quoteId, Guid stamp, string by, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Changes spans, kind, speaker, relay chain, stance or hedge; the quote counts as accepted.</summary>
    public Task<EditOutcome> ChangeAsync(int quoteId, Guid stamp, QuoteTags tags, string by, string? note, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Tags a new quote in a version's text.</summary>
    public Task<EditOutcome> CreateAsync(int articleVersionId, QuoteTags tags, string by, string? note, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Says that the quote makes a claim: one that exists, or a new one in words.</summary>
    /// <param name="quoteId">The quote.</param>
    /// <param name="claimId">The claim; null when <paramref name="statement"/> words a new one.</param>
    /// <param name="statement">Wording of a new claim; a claim already worded so is used.</param>
    /// <param name="stance">What the speaker does to the claim.</param>
    /// <param name="hedge">How firmly.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellation">Cancels the work.</param>
    public Task<EditOutcome> AddClaimAsync(int quoteId, int? claimId, string? statement, SpeakerStance stance, Hedge hedge, string by, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Changes the stance, hedge or claim of one appearance; it counts as accepted.</summary>
    public Task<EditOutcome> ChangeAppearanceAsync(int appearanceId, Guid stamp, int claimId, SpeakerStance? stance, Hedge hedge, string by, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Says that the quote does not make the claim: the appearance no longer counts, and it is kept.</summary>
    public Task<EditOutcome> RejectAppearanceAsync(int appearanceId, Guid stamp, string by, CancellationToken cancellation) => throw new NotSupportedException();

    /// <summary>Undoes one recorded change of a quote or appearance, unless somebody has changed the row since.</summary>
    public Task<EditOutcome> UndoAsync(int editId, string by, CancellationToken cancellation) => throw new NotSupportedException();
}
