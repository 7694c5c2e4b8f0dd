using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Store.Ingestion;

/// <summary>By what a speaker is recognised in other articles.</summary>
/// <param name="Key">Folded name.</param>
/// <param name="Kind">Kind of source.</param>
/// <param name="Scope">Where the name means this speaker; empty for everywhere.</param>
internal sealed record SpeakerIdentity(string Key, SourceKind Kind, string Scope)
{
    private static readonly HashSet<string> Titles =
    [
        "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "dr", "dr.", "prof", "prof.", "professor", "sir", "dame", "lord", "lady",
        "president", "minister", "general", "gen", "gen.", "judge", "senator", "sen", "sen.", "king", "queen", "prince", "princess",
    ];

    /// <summary>True when the name means the same speaker in every article.</summary>
    public bool IsEverywhere => Scope.Length == 0;

    /// <summary>The identity of a speaker of one article.</summary>
    /// <remarks>A full name, an organisation or a named document is the same everywhere. "Smith" is whoever this article calls Smith.
    /// "US officials" are this article's, unless a named relay passed their words on: "US officials" via the Financial Times are
    /// the same ones in every report that relays them.</remarks>
    public static SpeakerIdentity Of(string name, SourceKind kind, IEnumerable<string> via, int articleId)
    {
        var key = TextFolding.Key(name);
        var relays = string.Join(" < ", via.Select(TextFolding.Key));
        var ofArticle = relays.Length > 0 ? $"via {relays}" : $"article {articleId}";
        var scope = kind switch
        {
            SourceKind.Person or SourceKind.Author => IsFullName(key) ? "" : $"article {articleId}",
            SourceKind.Organization => "",
            SourceKind.Document => name.Skip(1).Any(char.IsUpper) ? "" : ofArticle,
            SourceKind.Unnamed or SourceKind.Group => ofArticle,
        };
        return new SpeakerIdentity(key, kind, scope);
    }

    private static bool IsFullName(string key) => key.Split(' ').SkipWhile(Titles.Contains).Count() > 1;
}
