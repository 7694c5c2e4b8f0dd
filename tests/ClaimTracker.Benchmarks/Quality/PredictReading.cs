using ClaimTracker.Extraction.Reading;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary><c>predict reading</c>: in <c>{"id","url","html_base64"}</c>, out title, authors, day, outlet and text.</summary>
internal static class PredictReading
{
    public static int Run(Stream input, Stream output) => PredictionLines.Run(input, output, line =>
    {
        var reading = line.Text("html_base64") is { } bytes
            ? ArticleReader.Read(Convert.FromBase64String(bytes), new DocumentHints(Url: line.Text("url"), Format: DocumentFormat.Html))
            : ArticleReader.Read(line.Text("text") ?? "", new DocumentHints(Url: line.Text("url"), Format: DocumentFormat.PlainText));
        return new
        {
            id = line.Text("id"),
            title = reading.Title,
            authors = reading.Authors,
            published = reading.Published?.At.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            outlet = reading.Outlet.Name,
            text = reading.Text.Value,
        };
    });
}
