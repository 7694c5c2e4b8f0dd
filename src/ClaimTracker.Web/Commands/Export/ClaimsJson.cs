using System.Text.Json;
using ClaimTracker.Extraction.Claims;
using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Store;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Commands.Export;

/// <summary>Claims with their relations and appearances. Rows that count by entailment follow a claim's own and name the claim they stand on.</summary>
internal static class ClaimsJson
{
    public static async Task WriteAsync(ClaimContext db, JsonOut json, CancellationToken cancellation)
    {
        var entailments = await Entailments.LoadAsync(db, cancellation);
        json.Json.WriteStartArray("claims");
        var pages = JsonOutSetup.PagesAsync(
            after => db.Claims.AsNoTracking().Include(c => c.RelationsFrom).Where(c => c.Id > after).OrderBy(c => c.Id).Take(ArchiveJson.PageSize).ToListAsync(cancellation),
            c => c.Id);
        await foreach (var page in pages)
        {
            var rows = await RowsAsync(db, page.SelectMany(c => entailments.Related(c.Id).Append(c.Id)), cancellation);
            var versions = await VersionTexts.OfAsync(db, rows.SelectMany(g => g).Select(r => r.ArticleVersionId), cancellation);
            foreach (var claim in page)
            {
                Write(json.Json, claim, Counting(claim.Id, entailments, rows), versions);
                await json.FlushAsync();
            }
        }

        json.Json.WriteEndArray();
    }

    /// <summary>The claim's own rows, then assertions of narrower claims and denials of broader ones; rejected and outdated ones do not count for another claim.</summary>
    private static IEnumerable<(Appearance Row, int? From)> Counting(int claimId, Entailments entailments, ILookup<int, Appearance> rows) =>
    [
        .. rows[claimId].Select(row => (row, (int?)null)),
        .. entailments.Narrower(claimId).SelectMany(id => rows[id]).Where(row => Counts(row) && row.SpeakerStance == SpeakerStance.Asserts).Select(row => (row, (int?)row.ClaimId)),
        .. entailments.Broader(claimId).SelectMany(id => rows[id]).Where(row => Counts(row) && row.SpeakerStance == SpeakerStance.Denies).Select(row => (row, (int?)row.ClaimId)),
    ];

    private static bool Counts(Appearance row) =>
        row.State != ReviewState.Rejected && row.Quote?.State != ReviewState.Rejected && row.ArticleVersion.IsCurrent;

    private static async Task<ILookup<int, Appearance>> RowsAsync(ClaimContext db, IEnumerable<int> claimIds, CancellationToken cancellation)
    {
        var ids = claimIds.Distinct().ToList();
        var rows = await db.Appearances.AsNoTrackingWithIdentityResolution()
            .Include(a => a.ArticleVersion).Include(a => a.Quote!.Via)
            .Where(a => EF.Parameter(ids).Contains(a.ClaimId)).OrderBy(a => a.Id).ToListAsync(cancellation);
        return rows.ToLookup(a => a.ClaimId);
    }

    private static void Write(Utf8JsonWriter json, Claim claim, IEnumerable<(Appearance Row, int? From)> rows, Dictionary<int, VersionText> versions)
    {
        json.WriteStartObject();
        json.WriteNumber("id", claim.Id);
        json.WriteString("statement", claim.Statement);
        json.WriteString("status", Names.Of(claim.Status));
        json.WriteString("state", Names.Of(claim.State));
        json.WriteBoolean("wordedByPerson", claim.IsWordedByPerson);
        json.WriteId("mergedInto", claim.MergedIntoId);
        WriteFrame(json, claim.Frame);
        json.WriteStartArray("relations");
        foreach (var relation in claim.RelationsFrom.OrderBy(r => r.Id))
        {
            json.WriteStartObject();
            json.WriteString("type", Names.Of(relation.Type));
            json.WriteNumber("claim", relation.ToId);
            json.WriteString("rule", relation.Rule);
            json.WriteString("reason", relation.Reason);
            json.WriteNumber("confidence", Math.Round(relation.Confidence, 3));
            json.WriteString("state", Names.Of(relation.State));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("appearances");
        foreach (var (row, from) in rows)
        {
            Write(json, row, from, versions[row.ArticleVersionId]);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFrame(Utf8JsonWriter json, ClaimFrame? frame)
    {
        if (frame is null)
        {
            json.WriteNull("frame");
            return;
        }

        json.WriteStartObject("frame");
        json.WriteString("actor", frame.Actor);
        json.WriteString("predicate", frame.Predicate);
        json.WriteString("object", frame.Object);
        json.WriteString("recipient", frame.Recipient);
        json.WriteString("place", frame.Place);
        json.WriteString("time", frame.Time);
        json.WriteString("quantity", frame.Quantity);
        json.WriteBoolean("negated", frame.Negated);
        json.WriteString("modality", frame.Modality);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Appearance row, int? entailedFrom, VersionText version)
    {
        json.WriteStartObject();
        json.WriteNumber("id", row.Id);
        json.WriteNumber("article", version.ArticleId);
        json.WriteNumber("version", version.Number);
        json.WriteId("quote", row.QuoteId);
        json.WriteString("place", row.Place == AppearancePlace.Headline ? "headline" : "body");
        json.WritePropertyName("span");
        json.WriteSpan(row.Place == AppearancePlace.Headline ? version.Title : version.Body, row.Start, row.End);
        json.WriteString("exact", row.Exact);
        json.WriteId("speaker", row.Quote?.SpeakerId);
        json.WriteString("speakerStance", row.SpeakerStance is { } stance ? Names.Of(stance) : null);
        json.WriteString("reportStance", Names.Of(row.ReportStance));
        json.WriteString("headlineStance", row.HeadlineStance is { } headline ? Names.Of(headline) : null);
        json.WriteString("hedge", Names.Exactly(row.Hedge));
        json.WriteString("hedgeWords", row.HedgeWords);
        json.WriteStrings("via", row.Quote?.Via.OrderBy(v => v.Position).Select(v => v.Name) ?? []);
        json.WriteString("rule", row.Rule);
        json.WriteString("reason", row.Reason);
        json.WriteNumber("confidence", Math.Round(row.Confidence, 3));
        json.WriteBoolean("reviewed", row.State != ReviewState.Suggested);
        json.WriteString("state", Names.Of(row.State));
        json.WriteId("entailedFrom", entailedFrom);
        json.WriteEndObject();
    }
}
