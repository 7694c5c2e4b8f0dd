using System.Globalization;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>Reads how many out of a phrase: "nearly 600" is <c>~600</c>, "more than half" is <c>&gt;half</c>, "$1.5 billion" is <c>$1500000000</c>, "2 %" is <c>2%</c>.</summary>
internal static class Quantities
{
    // A decimal holds this times the greatest scale.
    private const decimal LargestCounted = 1_000_000_000_000_000m;

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["hundred"] = 100,
        ["thousand"] = 1000,
        ["million"] = 1_000_000,
        ["billion"] = 1_000_000_000,
        ["trillion"] = 1_000_000_000_000,
        ["dozen"] = 12,
    };

    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
        "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    /// <summary>The quantity in the phrase; null when it tells none. An ordinal or a year is no quantity.</summary>
    public static string? Read(Word[] words, NounPhrase phrase)
    {
        var bound = "";
        decimal? value = null;
        string? word = null;
        var unit = "";
        for (var i = phrase.Start; i < phrase.End; i++)
        {
            var lower = words[i].Lower;
            bound = Bound(words, i, bound);
            if (lower is "$" or "£" or "€" or "%")
            {
                unit = lower;
            }
            else if (lower == "one" && (i + 1 >= phrase.End || !Scales.ContainsKey(words[i + 1].Lower)))
            {
                // "one of them", "one another": hardly ever a count.
                continue;
            }
            else if (i > phrase.Start && words[i - 1].Tag == WordTag.Proper && words[i].Tag == WordTag.Number)
            {
                // "Boeing 737", "Apollo 11": part of the name.
                continue;
            }
            else if (NumberOf(lower) is { } number && value is null)
            {
                value = number;
            }
            else if (Scales.TryGetValue(lower, out var scale) || Scales.TryGetValue(words[i].Lemma, out scale))
            {
                word = value is null ? lower : word;
                // "two trillion trillion trillion" is no number that anybody counts to.
                value = value < LargestCounted ? value * scale : value;
            }
            else if (lower is "half" or "third" or "quarter" or "percent" or "per")
            {
                if (lower is "percent" or "per")
                {
                    unit = "%";
                }
                else
                {
                    word = lower;
                }
            }
        }

        var told = value?.ToString("0.####", CultureInfo.InvariantCulture) ?? word;
        return told is null ? null : bound + (unit == "%" ? told + unit : unit + told);
    }

    /// <summary>A small number with its article, as it is printed: "a three", "an eight"; others in digits.</summary>
    public static string InWords(string number)
    {
        var word = int.TryParse(number, CultureInfo.InvariantCulture, out var value) && value < Small.Length ? Small[value] : number;
        return word[0] is 'e' or '8' ? $"an {word}" : $"a {word}";
    }

    private static string Bound(Word[] words, int i, string known) => words[i].Lower switch
    {
        "nearly" or "almost" or "about" or "around" or "roughly" or "approximately" or "some" => "~",
        "than" when i > 0 && words[i - 1].Lower is "more" or "greater" => ">",
        "than" when i > 0 && words[i - 1].Lower is "less" or "fewer" => "<",
        "over" or "least" => ">",
        "most" when i > 0 && words[i - 1].Lower == "at" => "<",
        _ => known,
    };

    /// <summary>The number that a word tells: "three", "3,000"; null when it tells none.</summary>
    public static decimal? NumberOf(string lower)
    {
        var small = Array.IndexOf(Small, lower);
        if (small >= 0)
        {
            return small;
        }

        return lower.Length is > 0 and < 20 && char.IsAsciiDigit(lower[0]) && decimal.TryParse(lower, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number)
            && number < 1_000_000_000_000m ? number : null;
    }
}
