using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Editing;

namespace ClaimTracker.Web.Pages.Shared.Tagging;

/// <summary>One of several places where the same words stand, with the words around them.</summary>
internal sealed record Place(int Start, string Before, string Words, string After);

/// <summary>A field of a form that names words of the text: the words, and which place is meant when they stand in several.</summary>
internal sealed class SpanField
{
    private const int Around = 60;

    public string? Words { get; set; }

    /// <summary>First UTF-16 unit, as selected or chosen; null when only the words were typed.</summary>
    public int? Start { get; set; }

    /// <summary>The places to choose between, once the words were found in several.</summary>
    public IReadOnlyList<Place> Places { get; private set; } = [];

    public string? Wrong { get; private set; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(Words);

    public static SpanField Of(TaggedSpan span) => new() { Words = span.Exact, Start = span.Start };

    /// <summary>The span that is meant; null, with <see cref="Wrong"/> in words, when the words are not in the text or the place has to be chosen.</summary>
    public TaggedSpan? Find(string text, WordsInText index)
    {
        if (IsEmpty)
        {
            return null;
        }

        if (Start is { } given && (given < 0 || given >= text.Length))
        {
            Wrong = $"The place {given} lies outside the text, which has {text.Length} characters. Select the words again.";
            return null;
        }

        var found = index.Find(Words!);
        var span = found.Count switch
        {
            0 => (TextSpan?)null,
            1 => found[0],

            // A place was given: the words may have been corrected since, so the nearest one counts.
            _ when Start is { } start => found.MinBy(f => Math.Abs((long)f.Start - start)),
            _ => null,
        };
        if (span is null)
        {
            Places = [.. found.Select(f => PlaceOf(text, f))];
            Wrong = found.Count == 0
                ? "These words do not stand in the text so. Copy them from the article."
                : $"These words stand in {(found.Count == WordsInText.MostPlaces ? "many" : found.Count)} places. Choose the one you mean.";
            return null;
        }

        return new TaggedSpan(span.Value.Start, span.Value.End, span.Value.Slice(text));
    }

    public void Refuse(string wrong) => Wrong = wrong;

    private static Place PlaceOf(string text, TextSpan span)
    {
        var from = Math.Max(0, span.Start - Around);
        var to = Math.Min(text.Length, span.End + Around);
        return new Place(span.Start, text[from..span.Start], span.Slice(text), text[span.End..to]);
    }
}
