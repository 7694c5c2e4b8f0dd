using System.Globalization;
using System.Text.Json;
using ClaimTracker.Extraction.Reading;
using ClaimTracker.Web.Hosting;

namespace ClaimTracker.Web.Import;

/// <summary>One entry of <c>seeds/outlets.json</c>: who published a report and when, and how that is known.</summary>
internal sealed record Seed(string File, string Original, string? Outlet, string Basis, string? Evidence, string? Published, string? PublishedEvidence, string? Url)
{
    /// <summary>Adds what the document does not say itself.</summary>
    public ArticleReading Complete(ArticleReading reading)
    {
        var outlet = (Basis, Outlet) switch
        {
            ("inferred", { } name) => new OutletReading(name, OutletBasis.Inferred, Evidence),
            ("stated", { } name) when reading.Outlet.Name is null => new OutletReading(name, OutletBasis.Stated, Evidence),
            _ => reading.Outlet,
        };
        var date = reading.Published is null && Published is not null ? GivenFields.ParseDate(Published) : null;
        return reading with
        {
            Outlet = outlet,
            Url = reading.Url ?? Url,
            Published = reading.Published ?? (date is null ? null : date with { Evidence = PublishedEvidence ?? "" }),
            Notes = date is null
                ? reading.Notes
                : [.. reading.Notes, string.Create(CultureInfo.InvariantCulture, $"Published {date.At:d MMMM yyyy}: inferred from {PublishedEvidence}.")],
        };
    }
}

/// <summary>The demonstration reports: the originals where somebody put them into <c>seeds/originals</c>, else the digests.</summary>
internal static class Seeds
{
    private const string List = "outlets.json";

    /// <exception cref="StartRefusedException">The setting is neither true nor false.</exception>
    public static bool AreWanted(IConfiguration configuration) => configuration["Seeds:Import"] is not { Length: > 0 } said
        || (bool.TryParse(said, out var wanted) ? wanted : throw new StartRefusedException($"The setting Seeds:Import is \"{said}\"; it must be true or false."));

    /// <summary>The folder of the seeds: the setting, the current directory's, or the one beside the program; null when there is none.</summary>
    public static string? Folder(IConfiguration configuration)
    {
        if (configuration["Seeds:Directory"] is { Length: > 0 } named)
        {
            return File.Exists(Path.Combine(named, List))
                ? named
                : throw new StartRefusedException($"the setting Seeds:Directory names {named}, and there is no {List} in it.");
        }

        return new[] { "seeds", Path.Combine(AppContext.BaseDirectory, "seeds") }.FirstOrDefault(folder => File.Exists(Path.Combine(folder, List)));
    }

    /// <exception cref="StartRefusedException">The list is not as seeds/README.md describes it.</exception>
    public static IReadOnlyList<SourceDocument> Read(string folder)
    {
        var seeds = Entries(Path.Combine(folder, List));
        var originals = Path.Combine(folder, "originals");
        return Directory.Exists(originals) && Directory.EnumerateFiles(originals).Any(DocumentSource.IsAccepted)
            ? [.. Directory.EnumerateFiles(originals).Where(DocumentSource.IsAccepted).Order(StringComparer.Ordinal)
                .Select(file => Document(file, seeds.FirstOrDefault(s => s.Original == Path.GetFileName(file))))]
            : [.. seeds.Select(seed => Document(Path.Combine(folder, seed.File), seed))];
    }

    private static SourceDocument Document(string file, Seed? seed) => new(
        Path.GetFileName(file), File.ReadAllBytes(file), new DocumentHints(Path.GetFileName(file)), reading => seed?.Complete(reading) ?? reading);

    private static Seed[] Entries(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<Seed[]>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? [];
        }
        catch (JsonException broken)
        {
            throw new StartRefusedException($"{file} cannot be read: {broken.Message}");
        }
    }
}
