using System.Text.RegularExpressions;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>The day in an address: <c>/2023/03/21/</c>, <c>/2023/mar/21/</c>, <c>/20230321-</c>.</summary>
internal static partial class AddressDate
{
    private const int Longest = 400;

    public static PublicationDate? Find(string path)
    {
        var window = path.Length > Longest ? path[..Longest] : path;
        var match = Parted().Match(window);
        match = match.Success ? match : Packed().Match(window);
        return match.Success ? DateScanner.Find($"{match.Groups["d"].Value} {match.Groups["m"].Value} {match.Groups["y"].Value}") is { } named
            ? named with { Evidence = match.Value }
            : DateScanner.Find($"{match.Groups["y"].Value}-{match.Groups["m"].Value}-{match.Groups["d"].Value}") is { } day ? day with { Evidence = match.Value } : null
            : null;
    }

    [GeneratedRegex(@"(?<y>(?:19|20)\d\d)[/\-_](?<m>\d{1,2}|[a-z]{3,9})[/\-_](?<d>\d{1,2})(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Parted();

    [GeneratedRegex(@"(?<!\d)(?<y>20[0-2]\d)(?<m>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\d|3[01])(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Packed();
}
