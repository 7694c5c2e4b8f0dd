using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClaimTracker.Web.Pages.Shared;

/// <summary>One value that a change changed, in words.</summary>
internal sealed record EditedValue(string Name, string Before, string After)
{
    private const string Nothing = "none";

    // Bookkeeping that says nothing to a person.
    private static readonly HashSet<string> Silent = new(StringComparer.OrdinalIgnoreCase)
    {
        "Stamp", "Id", "Key", "Start", "Confidence", "QuoteId", "ArticleVersionId", "UtteranceId", "SpeakerId", "OutletId", "ClaimId",
        "IntoId", "FromId", "ToId", "Moved", "RelationsFrom", "RelationsTo", "HasTime",
    };

    /// <summary>What differs between two JSON objects; everything of the second where there is no first.</summary>
    public static IReadOnlyList<EditedValue> Between(string? before, string? after)
    {
        var (old, now) = (Values(before), Values(after));
        var changes = new List<EditedValue>();
        foreach (var name in now.Keys.Union(old.Keys, StringComparer.OrdinalIgnoreCase).Where(name => !Silent.Contains(name)))
        {
            var (was, became) = (old.GetValueOrDefault(name, Nothing), now.GetValueOrDefault(name, Nothing));
            if (was != became)
            {
                changes.Add(new EditedValue(Spoken(name), was, became));
            }
        }

        return changes;
    }

    private static Dictionary<string, string> Values(string? json)
    {
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (json is null)
        {
            return values;
        }

        using var document = JsonDocument.Parse(json);
        if (document.RootElement.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in document.RootElement.EnumerateObject())
            {
                values[property.Name] = Text(property.Value);
            }
        }

        return values;
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => Nothing,
        JsonValueKind.True => "yes",
        JsonValueKind.False => "no",
        JsonValueKind.String when value.TryGetDateTime(out var at) => Moment(at),
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? Worded(text) : Nothing,
        JsonValueKind.Array => value.GetArrayLength() == 0 ? Nothing : string.Join(" · ", value.EnumerateArray().Select(Text)),
        JsonValueKind.Object => Object(value),
        _ => value.GetRawText(),
    };

    private static string Moment(DateTime at) => at.ToString(at.TimeOfDay == TimeSpan.Zero ? "d MMMM yyyy" : "d MMMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static string Object(JsonElement value)
    {
        // A span is its words; its role says which words they are.
        foreach (var property in value.EnumerateObject())
        {
            if (property.Name.Equals("Exact", StringComparison.OrdinalIgnoreCase) && property.Value.ValueKind == JsonValueKind.String)
            {
                var role = value.EnumerateObject().FirstOrDefault(p => p.Name.Equals("Role", StringComparison.OrdinalIgnoreCase)).Value;
                return role.ValueKind == JsonValueKind.String ? $"{Spoken(role.GetString()!)} “{property.Value.GetString()}”" : $"“{property.Value.GetString()}”";
            }
        }

        return string.Join(", ", value.EnumerateObject().Where(p => !Silent.Contains(p.Name)).Select(p => $"{Spoken(p.Name)} {Text(p.Value)}"));
    }

    private static string Worded(string text) => text switch
    {
        "Suggested" => "unreviewed",
        "None" => "stated as a fact",
        "DeclinesToComment" => "declines to comment",
        "ScareQuotes" => "in scare quotes",
        "Accepted" or "Rejected" or "Asserts" or "Denies" or "Questions" or "Comments" or "Hedged" or "Direct" or "Indirect" or "Mixed"
            or "Person" or "Organization" or "Document" or "Unnamed" or "Author" or "Group" => text.ToLowerInvariant(),
        _ => text,
    };

    // "SpeakerKind" is "speaker kind"; some names have a better word.
    private static string Spoken(string name)
    {
        switch (name.ToUpperInvariant())
        {
            case "SPANS":
                return "tagged words";
            case "INTO":
                return "merged into";
            case "PUBLISHEDAT":
                return "published";
            case "URL":
                return "address";
            case "STATEMENT":
                return "wording";
        }

        var spoken = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsUpper(c) && spoken.Length > 0)
            {
                spoken.Append(' ');
            }

            spoken.Append(char.ToLowerInvariant(c));
        }

        return spoken.ToString();
    }
}
