using System.Globalization;
using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Web.Import;

/// <summary>What the importer says of a document; it wins over what the document says of itself.</summary>
internal sealed record GivenFields(string? Title = null, string? Outlet = null, PublicationDate? Published = null, string? Url = null)
{
    public static GivenFields None { get; } = new();

    public ArticleReading Apply(ArticleReading reading) => reading with
    {
        Title = Title ?? reading.Title,
        Outlet = Outlet is null ? reading.Outlet : new OutletReading(Outlet, OutletBasis.Given),
        Published = Published ?? reading.Published,
        Url = Url ?? reading.Url,
    };

    /// <summary>A day (2022-03-14) or a moment (2022-03-14T15:02, with or without Z or an offset; UTC without).</summary>
    public static PublicationDate? ParseDate(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return new PublicationDate(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), HasTime: false, text);
        }

        string[] moments = ["yyyy-MM-ddTHH:mmK", "yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK"];
        return DateTimeOffset.TryParseExact(text, moments, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment)
            ? new PublicationDate(moment, HasTime: true, text)
            : null;
    }

    /// <summary>An http or https address without a password in it; null for anything else.</summary>
    public static string? ParseUrl(string text) =>
        text.Length <= 2000 && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.UserInfo.Length == 0 && url.Host.Length > 0
            ? url.AbsoluteUri
            : null;
}
