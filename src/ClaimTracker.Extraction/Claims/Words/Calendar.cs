using System.Collections.Frozen;

namespace ClaimTracker.Extraction.Claims.Words;

/// <summary>Names of days and months, which look like names of people to a reader of capitals.</summary>
internal static class Calendar
{
    private static readonly FrozenDictionary<string, int> Months = new[] { "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december" }
        .Select((name, index) => (name, index))
        .SelectMany(month => new[] { (month.name, month.index + 1), (month.name[..3], month.index + 1), (month.name[..3] + ".", month.index + 1) })
        .DistinctBy(pair => pair.Item1)
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, int> Days = new[] { "sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday" }
        .Select((name, index) => (name, index))
        .ToFrozenDictionary(day => day.name, day => day.index, StringComparer.Ordinal);

    /// <summary>True for a day of the week or a month.</summary>
    public static bool IsName(string lower) => Months.ContainsKey(lower) || Days.ContainsKey(lower);

    /// <summary>Number of the month, from 1; null when it is none.</summary>
    public static int? Month(string lower) => Months.TryGetValue(lower, out var month) ? month : null;

    /// <summary>Number of the day of the week, Sunday being 0; null when it is none.</summary>
    public static int? Day(string lower) => Days.TryGetValue(lower, out var day) ? day : null;
}
