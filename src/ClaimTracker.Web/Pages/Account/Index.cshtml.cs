using ClaimTracker.Web.Hosting;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ClaimTracker.Web.Pages.Account;

/// <summary>Who is signed in and what they may do.</summary>
internal sealed class IndexModel : PageModel
{
    public string May { get; private set; } = "";

    public void OnGet()
    {
        List<string> may = [];
        if (User.May(Permission.Read))
        {
            may.Add("read");
        }

        if (User.MayImport())
        {
            may.Add("import articles");
        }

        if (User.MayEdit())
        {
            may.Add("tag, correct and review");
        }

        if (User.MayManage())
        {
            may.Add("manage accounts");
        }

        May = may.Count == 0 ? "do nothing yet: ask an administrator for a role" : string.Join(", ", may);
    }
}
