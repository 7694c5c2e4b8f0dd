using ClaimTracker.Extraction.Claims;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace ClaimTracker.Store.Writing;

/// <summary>What the context sees to before any row is written: stamps, keys, and that evidence is what the text says.</summary>
internal static class WriteChecks
{
    /// <summary>Renews stamps and keys, then checks every new or changed span against its text.</summary>
    /// <exception cref="InvalidOperationException">A span does not hold the words it claims to, or a stored text would change: a caller's bug.</exception>
    public static void Run(ClaimContext db)
    {
        // Every look at the tracker would search all rows for changes again: once is enough.
        db.ChangeTracker.DetectChanges();
        var detects = db.ChangeTracker.AutoDetectChangesEnabled;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            RunOnce(db);
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    private static void RunOnce(ClaimContext db)
    {
        var written = db.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified).ToList();
        foreach (var entry in written)
        {
            RenewStamp(entry);
            RefuseChangedText(entry);
            if (entry.Entity is Article article)
            {
                article.RenewUrlKey();
            }
        }

        RenewSpanKeys(db);
        CheckExact(db, written);
    }

    private static void RenewStamp(EntityEntry entry)
    {
        if (entry.Metadata.FindProperty("Stamp") is not null)
        {
            entry.Property("Stamp").CurrentValue = Guid.NewGuid();
        }
    }

    private static void RefuseChangedText(EntityEntry entry)
    {
        if (entry is { Entity: ArticleVersion, State: EntityState.Modified } &&
            entry.Properties.Any(property => property.IsModified && property.Metadata.Name != nameof(ArticleVersion.IsCurrent)))
        {
            throw new InvalidOperationException("An article version never changes once it is written.");
        }
    }

    private static void RenewSpanKeys(ClaimContext db)
    {
        var changed = db.ChangeTracker.Entries<QuoteSpan>()
            .Where(span => span.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
            .Select(span => span.Property(each => each.QuoteId).CurrentValue)
            .ToHashSet();
        foreach (var quote in db.ChangeTracker.Entries<Quote>().Where(quote => changed.Contains(quote.Property(each => each.Id).CurrentValue)))
        {
            quote.Entity.RenewSpanKey();
        }
    }

    private static void CheckExact(ClaimContext db, List<EntityEntry> written)
    {
        var spans = written.Where(entry => entry.Entity is QuoteSpan or Appearance).ToList();
        if (spans.Count == 0)
        {
            return;
        }

        var versions = VersionsOf(db, spans);
        var texts = TextsOf(db, versions.Values);
        foreach (var entry in spans)
        {
            var (title, text) = texts[versions[entry]];
            switch (entry.Entity)
            {
                case QuoteSpan span:
                    Check(text, span.Start, span.End, span.Exact);
                    break;
                case Appearance appearance:
                    Check(appearance.Place == AppearancePlace.Headline ? title : text, appearance.Start, appearance.End, appearance.Exact);
                    break;
            }
        }
    }

    // Keys of rows that are not written yet are temporary, and equal on both sides of a relation.
    private static Dictionary<EntityEntry, int> VersionsOf(ClaimContext db, List<EntityEntry> spans)
    {
        var versionOfQuote = db.ChangeTracker.Entries<Quote>().ToDictionary(
            quote => quote.Property(each => each.Id).CurrentValue,
            quote => quote.Property(each => each.ArticleVersionId).CurrentValue);
        return spans.ToDictionary(entry => entry, entry =>
        {
            if (entry.Entity is Appearance)
            {
                return (int)entry.Property(nameof(Appearance.ArticleVersionId)).CurrentValue!;
            }

            var quoteId = (int)entry.Property(nameof(QuoteSpan.QuoteId)).CurrentValue!;
            return versionOfQuote.TryGetValue(quoteId, out var versionId)
                ? versionId
                : db.Quotes.Where(quote => quote.Id == quoteId).Select(quote => quote.ArticleVersionId).Single();
        });
    }

    private static Dictionary<int, (string Title, string Text)> TextsOf(ClaimContext db, IEnumerable<int> versionIds)
    {
        var texts = db.ChangeTracker.Entries<ArticleVersion>().ToDictionary(
            version => version.Property(each => each.Id).CurrentValue,
            version => (version.Entity.Title, version.Entity.Text));
        var missing = versionIds.Distinct().Where(id => !texts.ContainsKey(id)).ToList();
        if (missing.Count > 0)
        {
            var stored = db.ArticleVersions.Where(version => missing.Contains(version.Id)).Select(version => new { version.Id, version.Title, version.Text });
            foreach (var version in stored)
            {
                texts[version.Id] = (version.Title, version.Text);
            }
        }

        return texts;
    }

    private static void Check(string text, int start, int end, string exact)
    {
        if (start < 0 || start >= end || end > text.Length || !text.AsSpan(start, end - start).SequenceEqual(exact))
        {
            throw new InvalidOperationException($"The span {start}..{end} does not hold the words stored beside it.");
        }
    }
}
