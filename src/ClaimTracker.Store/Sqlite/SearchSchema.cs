using System.Text.Json;
using ClaimTracker.Store.Search;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Sqlite;

/// <summary>The FTS5 tables. They live outside the migrations, because a table rebuild of a migration would drop what hangs on it in silence.</summary>
/// <remarks>The tables keep the index only (<c>content=''</c>): the words stand in the rows already. Rows are written by the code,
/// in the transaction that writes the content.</remarks>
internal static class SearchSchema
{
    // Raised when a table's definition changes: the index is then dropped and built anew at the next start.
    private const int Version = 2;

    private const string Options = "content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 0'";

    private const string Given = "(SELECT value FROM json_each({0}))";

    private const string ClaimRows = """
        INSERT OR REPLACE INTO ClaimSearch (rowid, statement)
        SELECT c."Id", folded(c."Statement") FROM "Claims" c
        """;

    private const string ArticleRows = """
        INSERT OR REPLACE INTO ArticleSearch (rowid, title, body)
        SELECT a."Id", folded(a."Title"), folded(v."Text") FROM "Articles" a JOIN "ArticleVersions" v ON v."ArticleId" = a."Id" AND v."IsCurrent"
        """;

    private const string QuoteRows = """
        INSERT OR REPLACE INTO QuoteSearch (rowid, content, speaker)
        SELECT q."Id",
            (SELECT folded(group_concat(s."Exact", ' ')) FROM "QuoteSpans" s WHERE s."QuoteId" = q."Id" AND s."Role" = 'Content'),
            (SELECT folded(p."Name" || ' ' || coalesce(p."Description", '')) FROM "Speakers" p WHERE p."Id" = q."SpeakerId")
        FROM "Quotes" q
        """;

    /// <summary>Sees that the tables are there and hold every row: makes them when they are missing or of an older version.</summary>
    public static async Task EnsureAsync(ClaimContext db, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlRawAsync("CREATE TABLE IF NOT EXISTS SearchVersion (Number INTEGER NOT NULL)", cancellation);
        var number = await db.Database.SqlQueryRaw<int>("SELECT coalesce(max(Number), 0) AS Value FROM SearchVersion").SingleAsync(cancellation);
        if (number == Version)
        {
            return;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        await db.Database.ExecuteSqlRawAsync($"""
            DROP TABLE IF EXISTS ClaimSearch;
            DROP TABLE IF EXISTS ArticleSearch;
            DROP TABLE IF EXISTS QuoteSearch;
            CREATE VIRTUAL TABLE ClaimSearch USING fts5(statement, {Options});
            CREATE VIRTUAL TABLE ArticleSearch USING fts5(title, body, {Options});
            CREATE VIRTUAL TABLE QuoteSearch USING fts5(content, speaker, {Options});
            {ClaimRows};
            {ArticleRows};
            {QuoteRows};
            DELETE FROM SearchVersion;
            INSERT INTO SearchVersion VALUES ({Version});
            """, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>Writes the rows of <paramref name="ids"/> anew.</summary>
    public static Task IndexAsync(ClaimContext db, SearchSubject subject, IReadOnlyCollection<int> ids, CancellationToken cancellation)
    {
        var rows = subject switch
        {
            SearchSubject.Claims => ClaimRows + " WHERE c.\"Id\" IN " + Given,
            SearchSubject.Articles => ArticleRows + " WHERE a.\"Id\" IN " + Given,
            SearchSubject.Quotes => QuoteRows + " WHERE q.\"Id\" IN " + Given,
        };
        return ids.Count == 0 ? Task.CompletedTask : db.Database.ExecuteSqlRawAsync(rows, [JsonSerializer.Serialize(ids)], cancellation);
    }

    /// <summary>Ids of matching rows, as a query that filters can be put on.</summary>
    public static IQueryable<int> Ids(ClaimContext db, SearchSubject subject, IReadOnlyList<SearchTerm> terms)
    {
        if (terms.Count == 0)
        {
            return db.Database.SqlQuery<int>($"SELECT 0 AS Value WHERE 0");
        }

        var match = Match(terms);
        return subject switch
        {
            SearchSubject.Claims => db.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ClaimSearch WHERE ClaimSearch MATCH {match}"),
            SearchSubject.Articles => db.Database.SqlQuery<int>($"SELECT rowid AS Value FROM ArticleSearch WHERE ArticleSearch MATCH {match}"),
            SearchSubject.Quotes => db.Database.SqlQuery<int>($"SELECT rowid AS Value FROM QuoteSearch WHERE QuoteSearch MATCH {match}"),
        };
    }

    // "russia"* "weapon"* "war crimes": words are letters and digits only and stand in quotation marks, so nothing of them is syntax.
    private static string Match(IReadOnlyList<SearchTerm> terms) =>
        string.Join(' ', terms.Select(term => $"\"{string.Join(' ', term.Words)}\"{(term.IsPrefix ? "*" : "")}"));
}
