using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using ClaimTracker.Store.Writing;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Ingestion;

/// <summary>Decides whether a document is new, a changed text of a known article, or there already; writes article and version.</summary>
internal sealed class ArticleFiling(ClaimContext db)
{
    private const int MaxTitle = 120;

    /// <summary>The article that has this document or this text in any of its versions, and is not another outlet's or at another address.</summary>
    public async Task<IngestOutcome.Duplicate?> FindDuplicateAsync(ArticleReading reading, IngestSource source, CancellationToken cancellation)
    {
        var contentHash = ContentHash(reading.Title ?? "", reading.Text.Value);
        var url = UrlKey.Of(source.Url) ?? UrlKey.Of(reading.Url);
        var carriers = await db.ArticleVersions
            .Where(version => version.SourceHash == source.SourceHash || version.ContentHash == contentHash)
            .OrderByDescending(version => version.Article.UrlKey == url)
            .ThenBy(version => version.Id)
            .Select(version => new { version.SourceHash, version.ArticleId, version.Article.Title, version.Article.ExternalId, version.Article.UrlKey, Outlet = version.Article.Outlet!.Key, version.Article.OutletEvidence })
            .ToListAsync(cancellation);
        var outlet = OutletFiling.KeyOf(OutletOf(reading, source).Name);
        var known = carriers.Find(each =>
        {
            // What an editor said of the outlet does not make the same file another one.
            var corrected = each.SourceHash == source.SourceHash && each.ExternalId == source.ExternalId && each.OutletEvidence?.StartsWith(OutletFiling.SaidBy, StringComparison.Ordinal) == true;
            return url is not null && each.UrlKey is not null ? url == each.UrlKey : corrected || outlet is null || each.Outlet is null || outlet == each.Outlet;
        });
        return known is null ? null : new IngestOutcome.Duplicate(known.ArticleId, known.Title);
    }

    /// <summary>Adds the version, to the article at the same address or to a new one.</summary>
    public async Task<ArticleVersion> AddVersionAsync(ArticleReading reading, IngestSource source, CancellationToken cancellation)
    {
        var url = WebAddress(source.Url) ?? WebAddress(reading.Url);
        var urlKey = UrlKey.Of(url);
        var article = urlKey is null ? null : await db.Articles.Include(each => each.Outlet).FirstOrDefaultAsync(each => each.UrlKey == urlKey, cancellation);
        var number = 1;
        if (article is null)
        {
            article = NewArticle(reading, source, url);
            db.Articles.Add(article);
        }
        else
        {
            number = 1 + await db.ArticleVersions.Where(version => version.ArticleId == article.Id).MaxAsync(version => version.Number, cancellation);
            await db.ArticleVersions.Where(version => version.ArticleId == article.Id && version.IsCurrent)
                .ExecuteUpdateAsync(set => set.SetProperty(version => version.IsCurrent, false), cancellation);
            article.Title = TitleOf(reading);
            article.TitleKey = TextFolding.Key(article.Title);
            article.Language = reading.Language;
        }

        // What is known of an article, by an editor perhaps, is never replaced by a later reading; what is not known is filled in.
        await FillOutletAsync(article, reading, source, cancellation);
        FillPublication(article, reading, source);
        var version = NewVersion(article, number, reading, source);
        db.ArticleVersions.Add(version);
        await db.SaveChangesAsync(cancellation);
        return version;
    }

    private static Article NewArticle(ArticleReading reading, IngestSource source, string? url) => new()
    {
        ExternalId = source.ExternalId,
        Url = url,
        Title = TitleOf(reading),
        TitleKey = TextFolding.Key(TitleOf(reading)),
        Language = reading.Language,
        ImportedAt = DateTime.UtcNow,
    };

    private static ArticleVersion NewVersion(Article article, int number, ArticleReading reading, IngestSource source)
    {
        var version = new ArticleVersion
        {
            Article = article,
            Number = number,
            IsCurrent = true,
            Title = reading.Title ?? "",
            Text = reading.Text.Value,
            ContentHash = ContentHash(reading.Title ?? "", reading.Text.Value),
            SourceHash = source.SourceHash,
            Authors = [.. reading.Authors],
            Corrections = [.. reading.Corrections],
            Notes = [.. reading.Notes],
            NormaliserVersion = ArticleText.NormaliserVersion,
            ReadAt = DateTime.UtcNow,
        };
        version.Skipped.AddRange(reading.Skipped.Select((skipped, position) => new SkippedPassage { Position = position, Text = skipped.Text, Reason = skipped.Reason }));
        return version;
    }

    private async Task FillOutletAsync(Article article, ArticleReading reading, IngestSource source, CancellationToken cancellation)
    {
        var outlet = OutletOf(reading, source);
        if (article.Outlet is not null || OutletFiling.KeyOf(outlet.Name) is null)
        {
            return;
        }

        article.Outlet = await OutletFiling.FindOrAddAsync(db, outlet.Name!, cancellation);
        article.OutletBasis = outlet.Basis;
        article.OutletEvidence = outlet.Evidence;
    }

    private static OutletReading OutletOf(ArticleReading reading, IngestSource source) => string.IsNullOrWhiteSpace(source.Outlet)
        ? reading.Outlet
        : new OutletReading(source.Outlet, source.OutletBasis ?? OutletBasis.Given, source.OutletEvidence);

    private static void FillPublication(Article article, ArticleReading reading, IngestSource source)
    {
        if (article.PublishedAt is null)
        {
            article.PublishedAt = source.PublishedAt ?? reading.Published?.At.UtcDateTime;
            article.PublishedHasTime = source.PublishedAt is null ? reading.Published is { HasTime: true } : source.PublishedHasTime;
        }
    }

    private static string? WebAddress(string? url) => UrlKey.Of(url) is null ? null : url;

    /// <summary>By what the same text is recognised again.</summary>
    public static string ContentHash(string title, string text) => Fingerprint.Of(ArticleText.From(title + "\n\n" + text));

    // Without a headline the list shows the first words.
    private static string TitleOf(ArticleReading reading)
    {
        if (!string.IsNullOrWhiteSpace(reading.Title))
        {
            return reading.Title;
        }

        var line = reading.Text.Value.TrimStart().Split('\n')[0];
        return line.Length <= MaxTitle ? line : string.Concat(ArticleText.From(line[..MaxTitle]).Value.TrimEnd('\uFFFD'), "…");
    }
}
