using System.Data;
using ClaimTracker.Store;
using ClaimTracker.Store.Export;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Commands.Export;

/// <summary>The export document: <c>outlets, articles, speakers, quotes, utterances, claims</c>, each by id. The same archive gives the same bytes.</summary>
internal static class ArchiveJson
{
    public const int PageSize = 200;

    public static async Task WriteAsync(ClaimContext db, TextWriter output, CancellationToken cancellation)
    {
        await using var snapshot = await SnapshotAsync(db, cancellation);
        using var json = new JsonOut(output);
        json.Json.WriteStartObject();
        json.Json.WriteString("format", ArchiveImport.Format);
        await WriteOutletsAsync(db, json, cancellation);
        await ArticlesJson.WriteAsync(db, json, cancellation);
        await WriteSpeakersAsync(db, json, cancellation);
        await QuotesJson.WriteAsync(db, json, cancellation);
        await WriteUtterancesAsync(db, json, cancellation);
        await ClaimsJson.WriteAsync(db, json, cancellation);
        json.Json.WriteEndObject();
        await json.FlushAsync(last: true);
        await output.WriteLineAsync();
    }

    /// <summary>One state of the archive from the first row to the last, without keeping writers waiting.</summary>
    private static async Task<IAsyncDisposable> SnapshotAsync(ClaimContext db, CancellationToken cancellation)
    {
        await db.Database.OpenConnectionAsync(cancellation);
        var transaction = db.Database.GetDbConnection() is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await db.Database.GetDbConnection().BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await db.Database.UseTransactionAsync(transaction, cancellation);
        return transaction;
    }

    private static async Task WriteOutletsAsync(ClaimContext db, JsonOut json, CancellationToken cancellation)
    {
        json.Json.WriteStartArray("outlets");
        foreach (var outlet in await db.Outlets.AsNoTracking().OrderBy(o => o.Id).Select(o => new { o.Id, o.Name, o.Domain }).ToListAsync(cancellation))
        {
            json.Json.WriteStartObject();
            json.Json.WriteNumber("id", outlet.Id);
            json.Json.WriteString("name", outlet.Name);
            json.Json.WriteString("domain", outlet.Domain);
            json.Json.WriteEndObject();
        }

        json.Json.WriteEndArray();
    }

    private static async Task WriteSpeakersAsync(ClaimContext db, JsonOut json, CancellationToken cancellation)
    {
        json.Json.WriteStartArray("speakers");
        var pages = JsonOutSetup.PagesAsync(
            after => db.Speakers.AsNoTracking().Include(s => s.Names).Where(s => s.Id > after).OrderBy(s => s.Id).Take(PageSize).ToListAsync(cancellation), s => s.Id);
        await foreach (var speaker in Each(pages))
        {
            json.Json.WriteStartObject();
            json.Json.WriteNumber("id", speaker.Id);
            json.Json.WriteString("name", speaker.Name);
            json.Json.WriteString("kind", Names.Of(speaker.Kind));
            json.Json.WriteString("scope", speaker.Scope);
            json.Json.WriteString("description", speaker.Description);
            json.Json.WriteStrings("names", speaker.Names.OrderBy(n => n.Id).Select(n => n.Name));
            json.Json.WriteId("mergedInto", speaker.MergedIntoId);
            json.Json.WriteEndObject();
            await json.FlushAsync();
        }

        json.Json.WriteEndArray();
    }

    private static async Task WriteUtterancesAsync(ClaimContext db, JsonOut json, CancellationToken cancellation)
    {
        json.Json.WriteStartArray("utterances");
        var pages = JsonOutSetup.PagesAsync(
            after => db.Utterances.AsNoTracking().Where(u => u.Id > after).OrderBy(u => u.Id).Take(PageSize)
                .Select(u => new { u.Id, u.SpeakerId, Quotes = u.Quotes.OrderBy(q => q.Id).Select(q => q.Id).ToList() }).ToListAsync(cancellation),
            u => u.Id);
        await foreach (var utterance in Each(pages))
        {
            json.Json.WriteStartObject();
            json.Json.WriteNumber("id", utterance.Id);
            json.Json.WriteId("speaker", utterance.SpeakerId);
            json.Json.WriteStartArray("quotes");
            utterance.Quotes.ForEach(json.Json.WriteNumberValue);
            json.Json.WriteEndArray();
            json.Json.WriteEndObject();
            await json.FlushAsync();
        }

        json.Json.WriteEndArray();
    }

    private static async IAsyncEnumerable<T> Each<T>(IAsyncEnumerable<List<T>> pages)
    {
        await foreach (var page in pages)
        {
            foreach (var row in page)
            {
                yield return row;
            }
        }
    }
}
