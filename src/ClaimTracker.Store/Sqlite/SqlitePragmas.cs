using System.Data.Common;
using ClaimTracker.Extraction.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ClaimTracker.Store.Sqlite;

/// <summary>Settings that SQLite keeps for a connection and not for the file.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // FULL: an import or an edit that was confirmed is there after a power cut.
    private const string Pragmas = "PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        // What is indexed and what is searched for are folded alike: "Øster" is found as "oster".
        ((SqliteConnection)connection).CreateFunction("folded", (string? text) => text is null ? null : TextFolding.Key(text), isDeterministic: true);
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
