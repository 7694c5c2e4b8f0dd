using System.Globalization;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Web.Import;

/// <summary>What the importer says of a document; it wins over what the document says of itself.</summary>
internal sealed record GivenFields(string? Title = null, string? Outlet = null, PublicationDate? Published = null, string? Url = null)
{
    public static GivenFields None { get; } = new();

    /// <summary>True of a year in which a report may have been published; 0001 and 9999 are slips, and a step from either leaves the calendar.</summary>
    public static bool IsYear(int year) => year is >= 1500 and <= 2200;

    public ArticleReading Apply(ArticleReading reading) => reading with
    {
        Title = Title is null ? reading.Title : Tidy(Title, 1000),
        Outlet = Outlet is null ? reading.Outlet : new OutletReading(Tidy(Outlet, 200), OutletBasis.Given),
        Published = Published ?? reading.Published,
        Url = Url ?? reading.Url,
    };

    /// <summary>A day (2022-03-14) or a moment (2022-03-14T15:02, with or without Z or an offset; UTC without), in the years 1500 to 2200.</summary>
    public static PublicationDate? ParseDate(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return !IsYear(day.Year) ? null : new PublicationDate(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), HasTime: false, text);
        }

        string[] moments = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];
        return DateTimeOffset.TryParseExact(text, moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment) && IsYear(moment.Year)
            ? new PublicationDate(moment, HasTime: true, text)
            : null;
    }

    /// <summary>Words from outside as the archive keeps them: normalised as article text is, on one line, at most <paramref name="longest"/> characters.</summary>
    public static string Tidy(string text, int longest)
    {
        var tidy = FileNames.OneLine(ArticleText.From(text).Value).Trim();
        return tidy.Length <= longest ? tidy : tidy[..(char.IsHighSurrogate(tidy[longest - 1]) ? longest - 1 : longest)];
    }

    /// <summary>An http or https address without a password in it; null for anything else.</summary>
    public static string? ParseUrl(string text) =>
        text.Length <= 2000 && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0 && url.Host.Length > 0
            ? url.AbsoluteUri
            : null;
}
