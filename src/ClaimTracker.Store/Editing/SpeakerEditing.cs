using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using ClaimTracker.Store.Ledger;
using ClaimTracker.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>Changes to speakers by people.</summary>
public sealed class SpeakerEditing(ClaimContext db)
{
    private const int MaxName = 300;

    /// <summary>Changes name, kind or description. The old name still finds the speaker.</summary>
    public Task<EditOutcome> ChangeAsync(int speakerId, Guid stamp, string name, SourceKind kind, string? description, string by, CancellationToken cancellation) => RunAsync(
        speakerId,
        stamp,
        async speaker =>
        {
            var shown = EditTransaction.Clean(name ?? "", MaxName);
            var identity = SpeakerIdentity.Of(shown, kind, [], 0);
            if (!identity.Key.Any(char.IsLetterOrDigit))
            {
                return new EditOutcome.Refused("A speaker needs a name.", "Name");
            }

            // "Karlsen" of one article, now known to be Ada Karlsen, is her everywhere.
            var scope = identity.IsEverywhere ? "" : speaker.Scope;
            if (await db.Speakers.AnyAsync(other => other.Key == identity.Key && other.Kind == kind && other.Scope == scope && other.Id != speakerId, cancellation))
            {
                return new EditOutcome.Refused("There is another speaker of this name: merge the two instead.", "Name");
            }

            var before = SpeakerValues.Of(speaker);
            (speaker.Name, speaker.Key, speaker.Kind, speaker.Scope) = (shown, identity.Key, kind, scope);
            speaker.Description = string.IsNullOrWhiteSpace(description) ? null : EditTransaction.Clean(description, MaxName);
            if (!speaker.Names.Exists(known => known.Key == identity.Key))
            {
                speaker.Names.Add(new SpeakerName { Name = shown, Key = identity.Key });
            }

            var done = await DoneAsync(speaker, "changed the speaker", before, SpeakerValues.Of(speaker), by, cancellation);
            await IndexAsync(db.Quotes.Where(quote => quote.SpeakerId == speakerId).Select(quote => quote.Id), cancellation);
            return done;
        },
        cancellation);

    /// <summary>Merges the speaker into another. Undone by <see cref="UnmergeAsync"/>.</summary>
    public Task<EditOutcome> MergeAsync(int speakerId, Guid stamp, int intoSpeakerId, string by, CancellationToken cancellation) => RunAsync(
        speakerId,
        stamp,
        async speaker =>
        {
            var into = await db.Speakers.SingleOrDefaultAsync(each => each.Id == intoSpeakerId, cancellation);
            into = into is null ? null : await Merging.LiveAsync(db, into, cancellation);
            if (into is null || into.Id == speakerId || speaker.MergedIntoId is not null)
            {
                return new EditOutcome.Refused(into is null ? "There is no such speaker." : speaker.MergedIntoId is null ? "A speaker cannot be merged into themselves." : "This speaker is merged already.", "Into");
            }

            var moved = await db.Quotes.Where(quote => quote.SpeakerId == speakerId).Select(quote => quote.Id).ToListAsync(cancellation);
            await MoveAsync(moved, speakerId, into.Id, cancellation);
            speaker.MergedIntoId = into.Id;
            return await DoneAsync(speaker, "merged the speaker", SpeakerValues.Of(speaker), new MergeValues(into.Id, into.Name, moved, [], []), by, cancellation);
        },
        cancellation);

    /// <summary>Undoes a merge: the quotes that it moved come back.</summary>
    public Task<EditOutcome> UnmergeAsync(int speakerId, Guid stamp, string by, CancellationToken cancellation) => RunAsync(
        speakerId,
        stamp,
        async speaker =>
        {
            if (speaker.MergedIntoId is not { } intoId)
            {
                return new EditOutcome.Refused("This speaker is not merged.");
            }

            // The quotes have moved on with the other speaker: only the merges in reverse order bring them all back.
            if (await db.Speakers.AnyAsync(each => each.Id == intoId && each.MergedIntoId != null, cancellation))
            {
                return new EditOutcome.Refused("The speaker they were merged into is themselves merged: take that merge back first.");
            }

            if (await MergeEdit.LastAsync(db, nameof(Speaker), speakerId, cancellation) is not { } merged)
            {
                return new EditOutcome.Refused("This speaker was merged before this archive was restored.");
            }

            await MoveAsync(merged.Moved, merged.IntoId, speakerId, cancellation);
            speaker.MergedIntoId = null;
            return await DoneAsync(speaker, "undid the merge", merged, SpeakerValues.Of(speaker), by, cancellation);
        },
        cancellation);

    // Quotes that a person has given to somebody else since stay there.
    private async Task MoveAsync(IReadOnlyList<int> quoteIds, int from, int to, CancellationToken cancellation)
    {
        var quotes = db.Quotes.Where(quote => quoteIds.Contains(quote.Id));
        await db.Utterances.Where(utterance => quotes.Any(quote => quote.UtteranceId == utterance.Id && quote.SpeakerId == from))
            .ExecuteUpdateAsync(set => set.SetProperty(utterance => utterance.SpeakerId, to), cancellation);
        await quotes.Where(quote => quote.SpeakerId == from).ExecuteUpdateAsync(set => set.SetProperty(quote => quote.SpeakerId, to), cancellation);
        await IndexAsync(quotes.Select(quote => quote.Id), cancellation);
        var claims = await db.Appearances.Where(row => row.QuoteId != null && quoteIds.Contains(row.QuoteId.Value)).Select(row => row.ClaimId).Distinct().ToListAsync(cancellation);
        await LedgerCounts.RecomputeAsync(db, claims, cancellation);
    }

    private async Task IndexAsync(IQueryable<int> quoteIds, CancellationToken cancellation) =>
        await db.IndexAsync(SearchSubject.Quotes, await quoteIds.ToListAsync(cancellation), cancellation);

    private Task<EditOutcome> RunAsync(int speakerId, Guid stamp, Func<Speaker, Task<EditOutcome>> change, CancellationToken cancellation) => EditTransaction.RunAsync(
        db,
        async () =>
        {
            var speaker = await db.Speakers.Include(each => each.Names).SingleOrDefaultAsync(each => each.Id == speakerId, cancellation);
            return speaker is null ? new EditOutcome.NotFound() : speaker.Stamp != stamp ? new EditOutcome.Stale(speaker.Stamp) : await change(speaker);
        },
        cancellation);

    private Task<EditOutcome> DoneAsync<TBefore, TAfter>(Speaker speaker, string action, TBefore before, TAfter after, string by, CancellationToken cancellation) => EditTransaction.DoneAsync(
        db,
        () => speaker.Id,
        new Edit { By = by, Action = action, Subject = nameof(Speaker), Before = EditJson.Of(before), After = EditJson.Of(after) },
        cancellation);
}
