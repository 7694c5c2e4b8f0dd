using System.Linq.Expressions;
using ClaimTracker.Store.Entities;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>One recorded change as the history shows it.</summary>
internal sealed record EditRow(int Id, DateTime At, string By, string Action, string Subject, int SubjectId, int? ArticleId, int? QuoteId, int? ClaimId, string? Before, string? After, string? Note)
{
    public static Expression<Func<Edit, EditRow>> Of { get; } =
        e => new EditRow(e.Id, e.At, e.By, e.Action, e.Subject, e.SubjectId, e.ArticleId, e.QuoteId, e.ClaimId, e.Before, e.After, e.Note);

    /// <summary>Changes of quotes and of their claims can be taken back one by one; merges are taken back on the page of what was merged.</summary>
    public bool CanUndo => Subject is "Quote" or "Appearance";

    public IReadOnlyList<EditedValue> Changes => EditedValue.Between(Before, After);
}
