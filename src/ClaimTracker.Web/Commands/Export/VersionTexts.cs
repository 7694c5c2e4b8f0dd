using System.Text.Json;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Web.Commands.Export;

/// <summary>Which article a version belongs to, and the offsets of its texts in code points.</summary>
internal sealed record VersionText(int ArticleId, int Number, CodePointMap Title, CodePointMap Body);

internal static class VersionTexts
{
    public static async Task<Dictionary<int, VersionText>> OfAsync(ClaimContext db, IEnumerable<int> versionIds, CancellationToken cancellation)
    {
        var ids = versionIds.Distinct().ToList();
        return await db.ArticleVersions.AsNoTracking().Where(v => ids.Contains(v.Id))
            .Select(v => new { v.Id, v.ArticleId, v.Number, v.Title, v.Text })
            .ToDictionaryAsync(v => v.Id, v => new VersionText(v.ArticleId, v.Number, new CodePointMap(v.Title), new CodePointMap(v.Text)), cancellation);
    }

    public static void WriteSpan(this Utf8JsonWriter json, CodePointMap text, int start, int end)
    {
        json.WriteStartArray();
        json.WriteNumberValue(text.ToCodePoint(start));
        json.WriteNumberValue(text.ToCodePoint(end));
        json.WriteEndArray();
    }
}
