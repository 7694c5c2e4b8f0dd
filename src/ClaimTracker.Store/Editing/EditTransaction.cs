using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Entities;
using Microsoft.EntityFrameworkCore;

namespace ClaimTracker.Store.Editing;

/// <summary>Runs one change with its recorded edit: both are written, or neither.</summary>
internal static class EditTransaction
{
    private const int MaxNote = 2000;

    public static async Task<EditOutcome> RunAsync(ClaimContext db, Func<Task<EditOutcome>> change, CancellationToken cancellation)
    {
        // Rows that a page has read are perhaps old by now: the stamp is compared with what is stored.
        db.ChangeTracker.Clear();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
            var outcome = await change();
            if (outcome is EditOutcome.Done)
            {
                await transaction.CommitAsync(cancellation);
            }

            return outcome;
        }
        catch (DbUpdateConcurrencyException conflict)
        {
            var current = await conflict.Entries[0].GetDatabaseValuesAsync(cancellation);
            return current is null ? new EditOutcome.NotFound() : new EditOutcome.Stale(current.GetValue<Guid>("Stamp"));
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
    }

    /// <summary>Writes the rows and the edit; the edit names the row's key, which a new row has only then.</summary>
    public static async Task<EditOutcome> DoneAsync(ClaimContext db, Func<int> subjectId, Edit edit, CancellationToken cancellation)
    {
        await db.SaveChangesAsync(cancellation);
        edit.SubjectId = subjectId();
        edit.At = DateTime.UtcNow;
        edit.Note = string.IsNullOrWhiteSpace(edit.Note) ? null : Clean(edit.Note, MaxNote);
        db.Edits.Add(edit);
        await db.SaveChangesAsync(cancellation);
        return new EditOutcome.Done(edit.SubjectId, edit.Id);
    }

    /// <summary>What a person typed, without what no database keeps and not longer than is sensible.</summary>
    public static string Clean(string typed, int maxLength)
    {
        var clean = ArticleText.From(typed.Trim()).Value;
        return clean.Length <= maxLength ? clean : ArticleText.From(clean[..maxLength]).Value;
    }
}
