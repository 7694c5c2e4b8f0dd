using System.Text.Json;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Commands.Export;

/// <summary>Quotes with their spans, which count Unicode code points of their version's text.</summary>
internal static class QuotesJson
{
    public static async Task WriteAsync(ClaimContext db, JsonOut json, CancellationToken cancellation)
    {
        json.Json.WriteStartArray("quotes");
        var pages = JsonOutSetup.PagesAsync(
            after => db.Quotes.AsNoTracking().AsSplitQuery().Include(q => q.Spans).Include(q => q.Via)
                .Where(q => q.Id > after).OrderBy(q => q.Id).Take(ArchiveJson.PageSize).ToListAsync(cancellation),
            q => q.Id);
        await foreach (var page in pages)
        {
            var versions = await VersionTexts.OfAsync(db, page.Select(q => q.ArticleVersionId), cancellation);
            foreach (var quote in page)
            {
                Write(json.Json, quote, versions[quote.ArticleVersionId]);
                await json.FlushAsync();
            }
        }

        json.Json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Quote quote, VersionText version)
    {
        json.WriteStartObject();
        json.WriteNumber("id", quote.Id);
        json.WriteNumber("article", version.ArticleId);
        json.WriteNumber("version", version.Number);
        json.WriteString("kind", Names.Of(quote.Kind));
        Spans(json, "source", quote, SpanRole.Source, version.Body);
        Spans(json, "cue", quote, SpanRole.Cue, version.Body);
        Spans(json, "content", quote, SpanRole.Content, version.Body);
        json.WriteId("speaker", quote.SpeakerId);
        json.WriteString("speakerRule", quote.SpeakerRule);
        json.WriteString("speakerReason", quote.SpeakerReason);
        json.WriteStrings("via", quote.Via.OrderBy(v => v.Position).Select(v => v.Name));
        json.WriteString("stance", Names.Of(quote.Stance));
        json.WriteString("hedge", Names.Exactly(quote.Hedge));
        Spans(json, "hedgeWords", quote, SpanRole.Hedge, version.Body);
        json.WriteString("rule", quote.Rule);
        json.WriteString("reason", quote.Reason);
        json.WriteNumber("confidence", Math.Round(quote.Confidence, 3));
        json.WriteString("state", Names.Of(quote.State));
        json.WriteId("parent", quote.ParentId);
        json.WriteEndObject();
    }

    private static void Spans(Utf8JsonWriter json, string name, Quote quote, SpanRole role, CodePointMap text)
    {
        json.WriteStartArray(name);
        foreach (var span in quote.Spans.Where(s => s.Role == role).OrderBy(s => s.Start))
        {
            json.WriteSpan(text, span.Start, span.End);
        }

        json.WriteEndArray();
    }
}
