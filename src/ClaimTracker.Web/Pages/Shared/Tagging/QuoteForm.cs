using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;
using ClaimTracker.Store.Editing;

namespace ClaimTracker.Web.Pages.Shared.Tagging;

/// <summary>The form in which a quote is tagged or corrected: the words for each role, who spoke, and what they do to what they say.</summary>
internal sealed class QuoteForm
{
    /// <summary>Free fields after the filled ones, so that one more stretch can be tagged without script.</summary>
    private const int MostSpans = 20;
    private const int MostRelays = 5;
    private const int LongestName = 300;

    public List<SpanField> Content { get; set; } = [];

    public List<SpanField> Source { get; set; } = [];

    public SpanField Cue { get; set; } = new();

    public string? Speaker { get; set; }

    public SourceKind SpeakerKind { get; set; }

    /// <summary>One name a line, outermost first.</summary>
    public string? Via { get; set; }

    /// <summary>Null: as the quotation marks say.</summary>
    public QuoteKind? Kind { get; set; }

    public SpeakerStance Stance { get; set; }

    public Hedge Hedge { get; set; }

    public string? Note { get; set; }

    public static QuoteForm Of(QuoteTags tags) => new()
    {
        Content = [.. tags.Content.Select(SpanField.Of)],
        Source = [.. tags.Source.Select(SpanField.Of)],
        Cue = tags.Cue is null ? new SpanField() : SpanField.Of(tags.Cue),
        Speaker = tags.Speaker,
        SpeakerKind = tags.SpeakerKind,
        Via = string.Join('\n', tags.Via),
        Kind = tags.Kind,
        Stance = tags.Stance,
        Hedge = tags.Hedge,
    };

    /// <summary>What the form says of <paramref name="text"/>; null when something is wrong, which then stands beside its field and in <paramref name="problems"/>.</summary>
    public QuoteTags? Read(string text, List<Problem> problems)
    {
        var index = new WordsInText(text);
        var before = problems.Count;
        var content = Find(Content, "content", text, index, problems).Select(span => QuoteMarks.TakeIn(span, text)).ToList();
        var source = Find(Source, "source", text, index, problems);
        var cue = Find([Cue], "cue", text, index, problems).FirstOrDefault();
        if (content.Count == 0 && problems.Count == before)
        {
            const string nothing = "Tag the words that were said.";
            problems.Add(new Problem(nothing, "content-0"));
            (Content.FirstOrDefault() ?? Added(Content)).Refuse(nothing);
        }

        var via = (Via ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (via.Length > MostRelays || via.Any(name => name.Length > LongestName))
        {
            problems.Add(new Problem($"Name at most {MostRelays} who relay it, one a line.", "via"));
        }

        if (Speaker is { Length: > LongestName })
        {
            problems.Add(new Problem($"The name of the speaker is longer than {LongestName} characters.", "speaker"));
        }

        return problems.Count > before
            ? null
            : new QuoteTags(Kind ?? QuoteMarks.KindOf(content), source, cue, content, Speaker?.Trim(), SpeakerKind, via, Stance, Hedge);
    }

    /// <summary>The fields to show: those filled in, and one that is free.</summary>
    public static IEnumerable<SpanField> WithFree(List<SpanField> fields) => fields.Count > 0 && fields[^1].IsEmpty ? fields : fields.Append(new SpanField());

    private static SpanField Added(List<SpanField> fields)
    {
        fields.Add(new SpanField());
        return fields[^1];
    }

    private static List<TaggedSpan> Find(List<SpanField> fields, string name, string text, WordsInText index, List<Problem> problems)
    {
        var found = new List<TaggedSpan>();
        for (var i = 0; i < fields.Count && i < MostSpans; i++)
        {
            if (fields[i].Find(text, index) is { } span)
            {
                found.Add(span);
            }
            else if (fields[i].Wrong is { } wrong)
            {
                problems.Add(new Problem(wrong, name == "cue" ? name : $"{name}-{i}"));
            }
        }

        found.Sort((a, b) => a.Start.CompareTo(b.Start));
        for (var i = 1; i < found.Count; i++)
        {
            if (new TextSpan(found[i].Start, found[i].End - found[i].Start).Overlaps(TextSpan.FromBounds(found[i - 1].Start, found[i - 1].End)))
            {
                problems.Add(new Problem("Two of the stretches overlap.", $"{name}-{i}"));
            }
        }

        return found;
    }
}

/// <summary>The form with what its fields offer.</summary>
/// <param name="Form">What is in the fields.</param>
/// <param name="Problems">What is wrong with it.</param>
/// <param name="Speakers">Names to choose from.</param>
/// <param name="IsNew">True where a quote is made, false where one is corrected.</param>
internal sealed record QuoteFields(QuoteForm Form, IReadOnlyList<Problem> Problems, IReadOnlyList<string> Speakers, bool IsNew);
