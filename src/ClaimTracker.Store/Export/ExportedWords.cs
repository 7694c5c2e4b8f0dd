using System.Globalization;
using ClaimTracker.Extraction.Quotes;

namespace ClaimTracker.Store.Export;

/// <summary>Reads the words in which an export writes values.</summary>
internal static class ExportedWords
{
    /// <summary>"maybe same" is <c>MaybeSame</c>.</summary>
    /// <exception cref="FormatException">The word names no value.</exception>
    public static T Of<T>(string word)
        where T : struct, Enum =>
        Enum.TryParse<T>(word.Replace(" ", "", StringComparison.Ordinal), true, out var value) && Enum.IsDefined(value)
            ? value
            : throw new FormatException($"\"{word}\" is no {typeof(T).Name}.");

    /// <summary>As <see cref="Of{T}"/>; "declines" is short for declining to comment.</summary>
    public static SpeakerStance Stance(string word) => word == "declines" ? SpeakerStance.DeclinesToComment : Of<SpeakerStance>(word);

    /// <summary>A day, or a moment in UTC.</summary>
    public static DateTime Time(string word) =>
        DateTime.ParseExact(word, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm:ss'Z'"], CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
