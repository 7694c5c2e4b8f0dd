using AngleSharp.Dom;

namespace ClaimTracker.Extraction.Reading.Html;

/// <summary>Cuts class names and ids into the words that they are made of.</summary>
internal static class NameParts
{
    private const int MostParts = 60;
    private const int MostDigits = 5;

    private static readonly string[] Attributes = ["class", "id", "data-testid", "data-component", "data-type", "data-qa", "data-module", "data-block"];

    /// <summary>Every word, and every two neighbouring words of one name as one; lower case.</summary>
    public static IReadOnlyList<string> Of(IElement element)
    {
        List<string> parts = [];
        foreach (var attribute in Attributes)
        {
            if (element.GetAttribute(attribute) is { Length: > 0 } value)
            {
                foreach (var name in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                {
                    AddWords(parts, name);
                }
            }
        }

        return parts;
    }

    private static void AddWords(List<string> parts, string name)
    {
        // "elk-c7bade55-970b-4fe0" is a number: its letters spell nothing.
        if (name.Count(char.IsAsciiDigit) > MostDigits)
        {
            return;
        }

        string? before = null;
        var start = 0;
        for (var i = 1; i <= name.Length && parts.Count < MostParts; i++)
        {
            var isEnd = i == name.Length || !char.IsLetter(name[i]) || (char.IsUpper(name[i]) && char.IsLower(name[i - 1]));
            if (!isEnd)
            {
                continue;
            }

            var word = name[start..i].Trim('-', '_', ':', '/', '.').ToLowerInvariant();
            start = i < name.Length && char.IsLetter(name[i]) ? i : i + 1;
            if (word.Length > 0 && char.IsLetter(word[0]))
            {
                parts.Add(word);
                if (before is not null)
                {
                    parts.Add(before + word);
                }

                before = word;
            }
        }
    }
}
