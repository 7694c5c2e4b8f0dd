using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Finds the speakers of an article among those of other articles, or makes them.</summary>
internal sealed class SpeakerFiling(ClaimContext db, int articleId)
{
    private const int MaxNames = 60;
    private const int MaxLength = 300;

    /// <summary>The speaker of each attribution, by its index; none where nobody could be told.</summary>
    public async Task<IReadOnlyDictionary<int, Speaker>> FileAsync(IReadOnlyList<Attribution> attributions, CancellationToken cancellation)
    {
        var relays = OnlyRelays(attributions);
        var wanted = attributions
            .Select((attribution, index) => (Index: index, attribution.Speaker, Identity: IdentityOf(attribution, relays)))
            .Where(each => each.Identity is { Key.Length: > 0 })
            .ToList();
        var known = await LoadAsync([.. wanted.Select(each => each.Identity!).Distinct()], cancellation);
        var filed = new Dictionary<int, Speaker>();
        foreach (var (index, found, identity) in wanted)
        {
            if (!known.TryGetValue(identity!, out var speaker))
            {
                known[identity!] = speaker = New(found!, identity!);
                db.Speakers.Add(speaker);
            }

            AddNames(speaker, found!);
            filed[index] = speaker;
        }

        // Utterances are keyed by the speaker's number, so it must exist.
        await db.SaveChangesAsync(cancellation);
        return filed;
    }

    // "the official told the Morning Wire … The official also said": within one report the second is the first.
    private static Dictionary<string, IReadOnlyList<string>> OnlyRelays(IReadOnlyList<Attribution> attributions) => attributions
        .Where(attribution => attribution.Speaker is not null && attribution.Via.Count > 0)
        .GroupBy(attribution => TextFolding.Key(Cut(attribution.Speaker!.Name)), RelaysOf)
        .Where(group => group.DistinctBy(relays => string.Join('<', relays.Select(TextFolding.Key))).Count() == 1)
        .ToDictionary(group => group.Key, group => group.First());

    private static IReadOnlyList<string> RelaysOf(Attribution attribution) => [.. attribution.Via.Select(relay => relay.Name)];

    private SpeakerIdentity? IdentityOf(Attribution attribution, Dictionary<string, IReadOnlyList<string>> relays)
    {
        if (attribution.Speaker is not { } speaker)
        {
            return null;
        }

        var name = Cut(speaker.Name);
        var via = attribution.Via.Count > 0 ? RelaysOf(attribution) : relays.GetValueOrDefault(TextFolding.Key(name)) ?? [];
        return SpeakerIdentity.Of(name, speaker.Kind, via, articleId);
    }

    private async Task<Dictionary<SpeakerIdentity, Speaker>> LoadAsync(List<SpeakerIdentity> identities, CancellationToken cancellation)
    {
        var keys = identities.Select(identity => identity.Key).Distinct().ToList();
        var scopes = identities.Select(identity => identity.Scope).Distinct().ToList();
        var byName = await db.Speakers.Include(speaker => speaker.Names)
            .Where(speaker => keys.Contains(speaker.Key) && scopes.Contains(speaker.Scope))
            .ToListAsync(cancellation);
        var known = byName.ToDictionary(speaker => new SpeakerIdentity(speaker.Key, speaker.Kind, speaker.Scope));
        await AddRenamedAsync(known, [.. identities.Where(identity => identity.IsEverywhere && !known.ContainsKey(identity))], cancellation);
        foreach (var (identity, speaker) in known.ToList())
        {
            known[identity] = await Merging.LiveAsync(db, speaker, cancellation);
        }

        return known;
    }

    // An editor may have given a speaker another name; the printed one still finds it, when it is one speaker's only.
    private async Task AddRenamedAsync(Dictionary<SpeakerIdentity, Speaker> known, List<SpeakerIdentity> missing, CancellationToken cancellation)
    {
        if (missing.Count == 0)
        {
            return;
        }

        var keys = missing.Select(identity => identity.Key).ToList();
        var named = await db.Speakers.Include(speaker => speaker.Names)
            .Where(speaker => speaker.Scope == "" && db.SpeakerNames.Where(name => keys.Contains(name.Key)).Select(name => name.SpeakerId).Contains(speaker.Id))
            .ToListAsync(cancellation);
        foreach (var identity in missing)
        {
            var bearers = named.Where(speaker => speaker.Kind == identity.Kind && speaker.Names.Exists(name => name.Key == identity.Key)).Take(2).ToList();
            if (bearers.Count == 1)
            {
                known[identity] = bearers[0];
            }
        }
    }

    private static Speaker New(ResolvedSpeaker found, SpeakerIdentity identity) => new()
    {
        Name = Cut(found.Name),
        Key = identity.Key,
        Kind = identity.Kind,
        Scope = identity.Scope,
    };

    private static void AddNames(Speaker speaker, ResolvedSpeaker found)
    {
        speaker.Description ??= found.Description is null ? null : Cut(found.Description);
        foreach (var name in found.Names.Prepend(found.Name).Select(Cut))
        {
            var key = TextFolding.Key(name);
            if (key.Length > 0 && speaker.Names.Count < MaxNames && !speaker.Names.Exists(known => known.Key == key))
            {
                speaker.Names.Add(new SpeakerName { Name = name, Key = key });
            }
        }
    }

    private static string Cut(string name) => ArticleText.From(name.Length <= MaxLength ? name : name[..MaxLength]).Value;
}
