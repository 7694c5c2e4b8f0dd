using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Ingestion;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>The speaker that an editor means by a name.</summary>
internal static class SpeakerChoice
{
    private const int MaxName = 300;

    /// <summary>The quote's own speaker when the name is theirs; else one known in this article; else one known everywhere; else a new one.</summary>
    public static async Task<Speaker?> FindOrAddAsync(ClaimContext db, QuoteTags tags, Speaker? current, int articleId, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(tags.Speaker))
        {
            return null;
        }

        var name = EditTransaction.Clean(tags.Speaker, MaxName);
        var identity = SpeakerIdentity.Of(name, tags.SpeakerKind, tags.Via, articleId);
        if (current?.Key == identity.Key)
        {
            return current;
        }

        var scopes = new[] { "", identity.Scope, $"article {articleId}" };
        var bearers = await db.Speakers.Include(speaker => speaker.Names)
            .Where(speaker => (speaker.Key == identity.Key || speaker.Names.Any(known => known.Key == identity.Key)) && scopes.Contains(speaker.Scope))
            .ToListAsync(cancellation);
        var found = bearers
            .OrderByDescending(speaker => speaker.Key == identity.Key)
            .ThenByDescending(speaker => speaker.Kind == identity.Kind)
            .ThenByDescending(speaker => speaker.Scope.Length > 0)
            .ThenBy(speaker => speaker.Id)
            .FirstOrDefault();
        if (found is not null)
        {
            return await Merging.LiveAsync(db, found, cancellation);
        }

        var speaker = new Speaker { Name = name, Key = identity.Key, Kind = tags.SpeakerKind, Scope = identity.Scope };
        speaker.Names.Add(new SpeakerName { Name = name, Key = TextFolding.Key(name) });
        db.Speakers.Add(speaker);

        // Utterances are keyed by the speaker's number, so it must exist.
        await db.SaveChangesAsync(cancellation);
        return speaker;
    }
}
