using ClaimTracker.Store.Editing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>What the next page says was done, with the way to take it back.</summary>
internal static class Notices
{
    public static void Tell(this ITempDataDictionary page, string notice, EditOutcome.Done? undoable = null)
    {
        page["Notice"] = notice;
        if (undoable is not null)
        {
            page["Undo"] = undoable.EditId;
        }
    }
}
