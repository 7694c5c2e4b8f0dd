using System.Globalization;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;
using Calendar = ClaimTracker.Extraction.Claims.Words.Calendar;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>Reads when something happens out of a phrase: an ISO day, month or year, or <see cref="Unresolved"/>.</summary>
internal static class Times
{
    /// <summary>A time is told that cannot be laid on a calendar: "next month" in a report without a date.</summary>
    public const string Unresolved = "?";

    private static readonly HashSet<string> Units = new(StringComparer.Ordinal)
    {
        "day", "week", "month", "year", "decade", "hour", "minute", "weekend", "morning", "afternoon", "evening", "night", "moment", "season", "spring", "summer", "autumn", "winter", "quarter", "time",
        "today", "yesterday", "tomorrow", "tonight", "century",
    };

    /// <summary>True when the phrase tells a time and no thing: "Tuesday", "last month", "21 March 2023".</summary>
    public static bool IsTime(Word[] words, NounPhrase phrase) =>
        Units.Contains(words[phrase.Head].Lemma) || Calendar.IsName(words[phrase.Head].Lower) || IsYear(words[phrase.Head].Lower)
        || (words[phrase.Head].Tag == WordTag.Number && phrase.Head > phrase.Start && Calendar.Month(words[phrase.Head - 1].Lower) is not null);

    /// <summary>The time the phrase tells, seen from <paramref name="published"/> where it is relative.</summary>
    public static string Read(Word[] words, NounPhrase phrase, DateTime? published, bool isFuture)
    {
        int? year = null, month = null, day = null, weekday = null;
        var relative = 0;
        var unit = "";
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            var word = words[i];
            if (IsYear(word.Lower))
            {
                year = int.Parse(word.Lower, CultureInfo.InvariantCulture);
            }
            else if (word.Tag == WordTag.Number && int.TryParse(word.Lower, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 32)
            {
                day = number;
            }

            month ??= word.Lower == "may" && !word.IsCapital ? null : Calendar.Month(word.Lower);
            weekday ??= Calendar.Day(word.Lower);
            relative = word.Lower switch { "last" or "previous" or "past" => -1, "next" or "coming" => 1, _ => relative };
            unit = word.Lemma is "month" or "year" ? word.Lemma : unit;
        }

        return Resolve(year, month, day, weekday, relative, unit, published, isFuture) ?? Unresolved;
    }

    private static string? Resolve(int? year, int? month, int? day, int? weekday, int relative, string unit, DateTime? published, bool isFuture)
    {
        if (month is { } m)
        {
            year ??= published is { } from ? YearOf(m, relative, from, isFuture) : null;
            return year is { } y
                ? day is { } d && d <= DateTime.DaysInMonth(y, m) ? $"{y:0000}-{m:00}-{d:00}" : $"{y:0000}-{m:00}"
                : day is { } known ? $"-{m:00}-{known:00}" : $"-{m:00}";
        }

        if (year is { } alone)
        {
            return $"{alone:0000}";
        }

        if (published is not { } at)
        {
            return null;
        }

        if (weekday is { } name)
        {
            var back = ((int)at.DayOfWeek - name + 7) % 7;
            return Day(isFuture ? at.AddDays((7 - back) % 7) : at.AddDays(-back));
        }

        return (unit, relative) switch
        {
            ("month", not 0) => Month(at, relative),
            ("year", not 0) => $"{at.Year + relative:0000}",
            _ => null,
        };
    }

    private static string Day(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Month(DateTime at, int relative) => new DateTime(at.Year, at.Month, 1).AddMonths(relative).ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static int YearOf(int month, int relative, DateTime at, bool isFuture) =>
        relative < 0 ? (month < at.Month ? at.Year : at.Year - 1)
        : isFuture ? (month >= at.Month ? at.Year : at.Year + 1)
        : month <= at.Month ? at.Year : at.Year - 1;

    private static bool IsYear(string lower) => lower.Length == 4 && int.TryParse(lower, CultureInfo.InvariantCulture, out var year) && year is > 1799 and < 2101;
}
