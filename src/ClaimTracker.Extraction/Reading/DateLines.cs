using System.Text.RegularExpressions;

namespace ClaimTracker.Extraction.Reading;

/// <summary>Lines that say when a report was published or changed: "Published: 21:04, 4 May 2026 | Updated: 08:11".</summary>
internal static partial class DateLines
{
    private const int MostWords = 14;
    private const int MostOtherWords = 4;
    private const int MostClockWords = 8;

    /// <summary>The date of publication where the line states it beside one of a change; else its first date.</summary>
    public static PublicationDate? Find(string text, bool monthFirst = false)
    {
        var stated = Publication().Match(text);
        return (stated is { Success: true, Index: > 0 } ? DateScanner.Find(text[stated.Index..], monthFirst) : null) ?? DateScanner.Find(text, monthFirst);
    }

    /// <summary>True for a line that states a change and no publication.</summary>
    public static bool IsChange(string key) => Change().IsMatch(key) && !IsPublication(key);

    /// <summary>True for a line that states the publication.</summary>
    public static bool IsPublication(string key) => Publication().IsMatch(key);

    /// <summary>True for a date with hardly a word beside it, and for "Published 21:04".</summary>
    public static bool IsDateLine(Block block) => IsDateOnly(block) || (block.Words <= MostClockWords && Stamp().IsMatch(block.Text));

    /// <summary>True for a date with hardly a word beside it.</summary>
    public static bool IsDateOnly(Block block)
    {
        if (block.Words > MostWords || DateScanner.Find(block.Text) is not { } date)
        {
            return false;
        }

        // "Updated 1909 GMT (0309 HKT) November 18, 2019": hours are no words.
        return block.Text.Split(' ').Count(word => !word.Any(char.IsAsciiDigit) && word.Any(char.IsLetter)) - date.Evidence.Split(' ').Count(word => word.All(char.IsLetter)) <= MostOtherWords;
    }

    [GeneratedRegex(@"\b(?:publish|posted)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Publication();

    [GeneratedRegex(@"\b(?:updated?|modified|amended|edited|corrected|changed|revised)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    public static partial Regex Change();

    [GeneratedRegex(@"^(?:first |last )?(?:published|posted|updated|modified)\b[^\d]{0,20}\d{1,2}(?:[:.h]\d\d\b|\s?[ap]\.?m\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Stamp();
}
