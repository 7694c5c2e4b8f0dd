using System.Globalization;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>A confidence from 0 to 1 in words: what an editor does with it matters more than its digits.</summary>
internal static class Sure
{
    /// <summary>Below this a finding is worth a look before others.</summary>
    public const double Low = 0.6;

    public static string Words(double confidence) => confidence switch
    {
        >= 0.85 => "quite sure",
        >= Low => "fairly sure",
        >= 0.4 => "unsure",
        _ => "a guess",
    };

    public static string Percent(double confidence) => string.Create(CultureInfo.InvariantCulture, $"{Math.Round(confidence * 100)} %");
}
