using System.Text.Json;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Commands.Export;

/// <summary>Articles with their texts; the text of the current version stands with the article, those of older ones with the version.</summary>
internal static class ArticlesJson
{
    private const int Page = 50;

    public static async Task WriteAsync(ClaimContext db, JsonOut json, CancellationToken cancellation)
    {
        json.Json.WriteStartArray("articles");
        var pages = JsonOutSetup.PagesAsync(
            after => db.Articles.AsNoTracking().AsSplitQuery().Include(a => a.Versions).ThenInclude(v => v.Skipped)
                .Where(a => a.Id > after).OrderBy(a => a.Id).Take(Page).ToListAsync(cancellation),
            a => a.Id);
        await foreach (var page in pages)
        {
            foreach (var article in page)
            {
                Write(json.Json, article);
                await json.FlushAsync();
            }
        }

        json.Json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Article article)
    {
        var versions = article.Versions.OrderBy(v => v.Number).ToList();
        json.WriteStartObject();
        json.WriteNumber("id", article.Id);
        json.WriteString("externalId", article.ExternalId);
        json.WriteString("title", article.Title);
        json.WriteString("text", versions.LastOrDefault(v => v.IsCurrent)?.Text ?? "");
        json.WriteId("outlet", article.OutletId);
        json.WriteString("outletBasis", Names.Of(article.OutletBasis));
        json.WriteString("outletEvidence", article.OutletEvidence);
        json.WriteString("url", article.Url);
        json.WriteDate("published", article.PublishedAt, article.PublishedHasTime);
        json.WriteString("language", article.Language);
        json.WriteDate("imported", article.ImportedAt, hasTime: true);
        json.WriteStartArray("versions");
        foreach (var version in versions)
        {
            Write(json, version);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, ArticleVersion version)
    {
        json.WriteStartObject();
        json.WriteNumber("number", version.Number);
        json.WriteBoolean("current", version.IsCurrent);
        json.WriteString("title", version.Title);
        if (!version.IsCurrent)
        {
            json.WriteString("text", version.Text);
        }

        json.WriteStrings("authors", version.Authors);
        json.WriteStrings("corrections", version.Corrections);
        json.WriteStrings("notes", version.Notes);
        json.WriteDate("read", version.ReadAt, hasTime: true);
        json.WriteString("sourceHash", version.SourceHash);
        json.WriteNumber("normaliser", version.NormaliserVersion);
        json.WriteStartArray("skipped");
        foreach (var skipped in version.Skipped.OrderBy(s => s.Position))
        {
            json.WriteStartObject();
            json.WriteString("text", skipped.Text);
            json.WriteString("reason", skipped.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
