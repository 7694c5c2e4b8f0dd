using System.Globalization;
using System.Text.RegularExpressions;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Reading;

/// <summary>Finds the first date, with its time and zone, in a short stretch of text.</summary>
/// <remarks>Knows ISO 8601, dates with month names ("21st Mar 23", "March 21, 2023"), and numeric ones. No clock is asked:
/// "yesterday" is no date here. Only the first 400 characters are looked at, so the patterns stay bounded.</remarks>
internal static partial class DateScanner
{
    private const int Longest = 400;
    private const int Nearby = 40;

    private static readonly WordList Months = WordList.Load("month-names");
    private static readonly WordList Zones = WordList.Load("time-zones");

    /// <summary>The first date in <paramref name="text"/>; null when there is none. Numeric dates are day first unless told otherwise.</summary>
    public static PublicationDate? Find(string? text, bool monthFirst = false)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var window = text.Length > Longest ? text[..Longest] : text;
        return FromIso(window) ?? FromNames(window) ?? FromNumbers(window, monthFirst);
    }

    private static PublicationDate? FromIso(string text)
    {
        var match = Iso().Match(text);
        return match.Success && Day(match, "y", "m", "d") is { } day
            ? With(day, match, TimeOf(match), match.Groups["z"].Value)
            : null;
    }

    private static PublicationDate? FromNames(string text)
    {
        foreach (var match in DayMonthYear().Matches(text).Concat(MonthDayYear().Matches(text)).OrderBy(match => match.Index))
        {
            if (Months.Fields(match.Groups["name"].Value.ToLowerInvariant()) is { } month
                && Day(match.Groups["y"].Value, month[0], match.Groups["d"].Value) is { } day)
            {
                return WithTimeNear(day, text, match);
            }
        }

        return null;
    }

    private static PublicationDate? FromNumbers(string text, bool monthFirst)
    {
        foreach (Match match in Numeric().Matches(text))
        {
            var (a, b, y) = (match.Groups["a"].Value, match.Groups["b"].Value, match.Groups["y"].Value);
            var isMonthFirst = monthFirst ? Number(a) <= 12 : Number(b) > 12;
            var day = isMonthFirst ? Day(y, a, b) : Day(y, b, a);
            if (day is { } found)
            {
                return WithTimeNear(found, text, match);
            }
        }

        return CjkDate().Match(text) is { Success: true } cjk && Day(cjk, "y", "m", "d") is { } at ? WithTimeNear(at, text, cjk) : null;
    }

    private static PublicationDate WithTimeNear(DateTime day, string text, Match date)
    {
        var end = date.Index + date.Length;
        var behind = text.Substring(end, Math.Min(Nearby, text.Length - end));
        if (DateLines.Change().Match(behind) is { Success: true } change)
        {
            // "21:04, 4 May 2026 | Updated: 08:11": the clock behind is that of the change.
            behind = behind[..change.Index];
        }

        var time = Clock().Match(behind);
        if (!time.Success)
        {
            // "15:02, 21 March 2023" prints the time first.
            var start = Math.Max(0, date.Index - Nearby / 2);
            time = Clock().Match(text[start..date.Index]);
            return time.Success ? With(day, date, TimeOf(time), time.Groups["z"].Value) : new PublicationDate(new DateTimeOffset(day, TimeSpan.Zero), false, date.Value.Trim());
        }

        var evidence = text.Substring(date.Index, date.Length + time.Index + time.Length).Trim();
        return With(day, evidence, TimeOf(time), time.Groups["z"].Value);
    }

    private static PublicationDate With(DateTime day, Match match, TimeSpan? time, string zone) => With(day, match.Value.Trim(), time, zone);

    private static PublicationDate With(DateTime day, string evidence, TimeSpan? time, string zone)
    {
        if (time is not { } clock)
        {
            return new PublicationDate(new DateTimeOffset(day, TimeSpan.Zero), false, evidence);
        }

        return new PublicationDate(new DateTimeOffset(day + clock, Offset(zone)), true, evidence);
    }

    private static TimeSpan? TimeOf(Match match)
    {
        if (!match.Groups["h"].Success || !match.Groups["min"].Success)
        {
            return null;
        }

        var hour = Number(match.Groups["h"].Value);
        var half = match.Groups["half"].Value.ToLowerInvariant();
        hour = half.StartsWith('p') && hour < 12 ? hour + 12 : half.StartsWith('a') && hour == 12 ? 0 : hour;
        var minute = match.Groups["min"].Length > 0 ? Number(match.Groups["min"].Value) : 0;
        var second = match.Groups["s"].Success ? Number(match.Groups["s"].Value) : 0;
        return hour < 24 && minute < 60 && second < 60 ? new TimeSpan(hour, minute, second) : null;
    }

    private static TimeSpan Offset(string zone)
    {
        if (zone.Length == 0)
        {
            return TimeSpan.Zero;
        }

        if (zone[0] is '+' or '-' or '−')
        {
            var digits = string.Concat(zone.Where(char.IsAsciiDigit)).PadRight(4, '0');
            var minutes = (Number(digits[..2]) * 60) + Number(digits[2..4]);
            return minutes <= 14 * 60 ? TimeSpan.FromMinutes(zone[0] == '+' ? minutes : -minutes) : TimeSpan.Zero;
        }

        return Zones.Fields(zone.ToLowerInvariant()) is { } fields ? TimeSpan.FromMinutes(Number(fields[0])) : TimeSpan.Zero;
    }

    private static DateTime? Day(Match match, string year, string month, string day) =>
        Day(match.Groups[year].Value, match.Groups[month].Value, match.Groups[day].Value);

    private static DateTime? Day(string year, string month, string day)
    {
        var y = Number(year.TrimStart('\'', '’'));
        y = year.Length < 4 ? (y < 70 ? 2000 + y : 1900 + y) : y;
        int m = Number(month), d = Number(day);
        return y is >= 1990 and <= 2100 && m is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, m) ? new DateTime(y, m, d) : null;
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex(@"(?<![\d-])(?<y>(?:19|20)\d\d)-(?<m>\d\d?)-(?<d>\d\d?)(?!\d)(?:(?:T|\s+)(?<h>\d\d?):(?<min>\d\d)(?::(?<s>\d\d)(?:[.,]\d+)?)?\s*(?<z>Z\b|[+-]\d\d:?\d\d|[A-Z]{2,4}\b)?)?", RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"(?<!\d)(?<d>\d{1,2})(?:st|nd|rd|th)?[\s.\-/]{1,3}(?:of\s|de\s|d[’'])?(?<name>\p{L}{3,12})[\s.,\-/]{1,3}(?:de\s)?(?<y>(?:19|20)\d\d|[’']?\d\d(?![\d:.]))(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex DayMonthYear();

    [GeneratedRegex(@"(?<!\p{L})(?<name>\p{L}{3,12})[\s.\-]{1,3}(?<d>\d{1,2})(?:st|nd|rd|th)?[\s,.\-]{1,3}(?<y>(?:19|20)\d\d|[’']\d\d(?![\d:.]))(?!\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthDayYear();

    [GeneratedRegex(@"(?<![\d/.-])(?<a>\d{1,2})(?<sep>[/.\-])(?<b>\d{1,2})\k<sep>(?<y>(?:19|20)\d\d|\d\d)(?![\d/-])|(?<![\d/.-])(?<y>(?:19|20)\d\d)[/.](?<b>\d{1,2})[/.](?<a>\d{1,2})(?!\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();

    [GeneratedRegex(@"(?<y>(?:19|20)\d\d)\s?[年년]\s?(?<m>\d{1,2})\s?[月월]\s?(?<d>\d{1,2})", RegexOptions.CultureInvariant)]
    private static partial Regex CjkDate();

    [GeneratedRegex(@"(?<!\d)(?<h>\d{1,2})[:.h](?<min>\d\d)(?!\d)(?::(?<s>\d\d))?\s*(?<half>[ap]\.?\s?m\b\.?)?\s*(?<z>[+-]\d\d:?\d\d|[A-Z]{2,4}\b)?|(?<!\d)(?<h>\d{1,2})(?<min>)\s*(?<half>[ap]\.?m\b\.?)\s*(?<z>[A-Z]{2,4}\b)?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Clock();
}
