using System.Globalization;
using System.Text;

namespace ClaimTracker.Web.Hosting;

/// <summary>Conditions without which the program would run and give wrong answers.</summary>
internal static class StartupChecks
{
    /// <exception cref="StartRefusedException">The machine lacks ICU, or it is switched off.</exception>
    public static void RequireCultures()
    {
        // In globalization-invariant mode Normalize() does nothing, so "１２７" and "é" would be filed under other keys than everywhere else.
        if ("１２７".Normalize(NormalizationForm.FormKC) != "127" || CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.GetDayName(DayOfWeek.Monday) != "Monday")
        {
            throw new StartRefusedException(
                "This .NET runs in globalization-invariant mode, in which names cannot be compared. Install ICU (Debian: apt-get install libicu-dev; Alpine: apk add icu-libs) and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        }
    }
}
