using System.Collections.Frozen;
using System.Text.Json;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>What a page's JSON-LD says of its article.</summary>
internal sealed class LinkedData
{
    private const int MostObjects = 5_000;

    private static readonly FrozenSet<string> ArticleTypes = FrozenSet.ToFrozenSet(
        ["NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "LiveBlogPosting", "BlogPosting", "AdvertiserContentArticle", "SatiricalArticle", "TechArticle", "ScholarlyArticle", "Report", "Recipe", "Review", "SocialMediaPosting", "DiscussionForumPosting", "VideoObject", "WebPage"], StringComparer.OrdinalIgnoreCase);

    public string? Headline { get; private set; }

    public List<string> Authors { get; } = [];

    /// <summary>Authors that the article only refers to: in one system that is the user who pressed the button.</summary>
    public List<string> ReferredAuthors { get; } = [];

    public string? Publisher { get; private set; }

    public string? SiteName { get; private set; }

    public string? Published { get; private set; }

    public string? Modified { get; private set; }

    public string? Body { get; private set; }

    public string? Language { get; private set; }

    /// <summary>True for a page to which entries are added: the body it states is only its introduction.</summary>
    public bool IsLive { get; private set; }

    public bool IsPaid { get; private set; }

    /// <summary>Reads every script; one that is not JSON is passed over.</summary>
    public static LinkedData Read(IReadOnlyList<string> scripts)
    {
        var data = new LinkedData();
        var articles = new List<(int Rank, Dictionary<string, JsonElement> Fields)>();
        var people = new Dictionary<string, string>(StringComparer.Ordinal);
        var documents = scripts.Select(Parse).OfType<JsonDocument>().ToList();
        foreach (var document in documents)
        {
            data.Collect(document.RootElement, articles, people);
        }

        foreach (var (_, fields) in articles.OrderBy(article => article.Rank))
        {
            data.Take(fields, people);
        }

        documents.ForEach(document => document.Dispose());
        return data;
    }

    private static JsonDocument? Parse(string script)
    {
        // Scripts wrap JSON in CDATA or comments, and break lines inside strings, which JSON forbids.
        var json = script.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal)
            .Replace("//<![CDATA[", "", StringComparison.Ordinal).Replace("//]]>", "", StringComparison.Ordinal)
            .Replace('\n', ' ').Replace('\t', ' ').Trim(' ', ';');
        try
        {
            return JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = 64 });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void Collect(JsonElement root, List<(int Rank, Dictionary<string, JsonElement> Fields)> articles, Dictionary<string, string> people)
    {
        var queue = new Queue<JsonElement>([root]);
        for (var seen = 0; queue.TryDequeue(out var element) && seen < MostObjects; seen++)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                {
                    queue.Enqueue(item);
                }
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                CollectObject(element, articles, people, queue);
            }
        }
    }

    private void CollectObject(JsonElement element, List<(int Rank, Dictionary<string, JsonElement> Fields)> articles, Dictionary<string, string> people, Queue<JsonElement> queue)
    {
        var fields = new Dictionary<string, JsonElement>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in element.EnumerateObject())
        {
            fields.TryAdd(property.Name, property.Value);
            if (property.Value.ValueKind is JsonValueKind.Array or JsonValueKind.Object)
            {
                queue.Enqueue(property.Value);
            }
        }

        var types = fields.TryGetValue("@type", out var type) ? Strings(type).ToList() : [];
        if (types.Contains("Person") && Text(fields, "@id") is { } id && Text(fields, "name") is { } name)
        {
            people.TryAdd(id, name);
        }

        if (types.Contains("WebSite") && Text(fields, "name") is { } site)
        {
            SiteName ??= site;
        }

        IsLive |= types.Contains("LiveBlogPosting");
        var article = types.FirstOrDefault(ArticleTypes.Contains);
        if (article is not null)
        {
            articles.Add((Rank(article), fields));
        }
    }

    /// <summary>An article proper comes before a film in it, and the page around it last.</summary>
    private static int Rank(string type) => type.ToLowerInvariant() switch
    {
        "webpage" => 3,
        "videoobject" or "review" or "recipe" => 2,
        "liveblogposting" => 0,
        var other when other.EndsWith("article", StringComparison.Ordinal) => 0,
        _ => 1,
    };

    private void Take(Dictionary<string, JsonElement> fields, Dictionary<string, string> people)
    {
        var isFirst = Headline is null;
        Headline ??= Text(fields, "headline");
        Published ??= Text(fields, "datePublished");
        Modified ??= Text(fields, "dateModified");
        Body ??= Text(fields, "articleBody");
        Language ??= Text(fields, "inLanguage");
        if (fields.TryGetValue("isAccessibleForFree", out var free) && isFirst)
        {
            IsPaid = free.ValueKind == JsonValueKind.False || (free.ValueKind == JsonValueKind.String && free.GetString() is "False" or "false");
        }

        if (Publisher is null && fields.TryGetValue("publisher", out var publisher))
        {
            Publisher = Names(publisher, people).FirstOrDefault();
        }

        if (Authors.Count == 0)
        {
            foreach (var key in (string[])["author", "creator"])
            {
                if (Authors.Count == 0 && fields.TryGetValue(key, out var author))
                {
                    var isReferred = author.ValueKind == JsonValueKind.Object && author.TryGetProperty("@id", out _);
                    (isReferred ? ReferredAuthors : Authors).AddRange(Names(author, people).Distinct());
                }
            }
        }
    }

    private static IEnumerable<string> Names(JsonElement value, Dictionary<string, string> people)
    {
        var elements = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToList() : [value];
        foreach (var element in elements)
        {
            if (element.ValueKind == JsonValueKind.String)
            {
                yield return Entities.Decode(element.GetString()!);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("name", out var name))
                {
                    foreach (var text in Strings(name))
                    {
                        yield return Entities.Decode(text);
                    }
                }
                else if (element.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String && people.TryGetValue(id.GetString()!, out var known))
                {
                    yield return Entities.Decode(known);
                }
            }
        }
    }

    private static IEnumerable<string> Strings(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => [value.GetString()!],
        JsonValueKind.Array => value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!),
        _ => [],
    };

    private static string? Text(Dictionary<string, JsonElement> fields, string key) =>
        fields.TryGetValue(key, out var value) && Strings(value).FirstOrDefault() is { Length: > 0 } text ? Entities.Decode(text).Trim() : null;
}
