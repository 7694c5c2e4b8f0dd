using ClaimTracker.Extraction.Quotes;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Benchmarks.Quality;

/// <summary>An answer judged by its label.</summary>
internal sealed record SpeakerOutcome(SpeakerLabel Label, Attribution Answer)
{
    public string Stance => Answer.Quote.Stance switch
    {
        SpeakerStance.Denies => "denies",
        SpeakerStance.Questions => "questions",
        SpeakerStance.Comments => "comments",
        SpeakerStance.DeclinesToComment => "declines",
        _ => "asserts",
    };

    public bool IsHedged => Answer.Quote.Hedge == Hedge.Hedged;

    public bool IsStanceRight => Stance == Label.Stance;

    public bool IsHedgeRight => IsHedged == Label.IsHedged;

    public bool IsSpeakerRight => Label.Speaker is { } name && IsSame(name, Answer.Speaker?.Name);

    /// <summary>What became of the speaker: right, or in which way it was missed.</summary>
    public string SpeakerKind => IsSpeakerRight ? "right" : Answer.Speaker?.Kind switch
    {
        null => "no one",
        SourceKind.Person => "another person",
        SourceKind.Organization => "another body, or only its noun",
        SourceKind.Unnamed => "taken as unnamed",
        SourceKind.Group => "a group",
        SourceKind.Document => "a document",
        _ => "the author",
    };

    // "the Clinton campaign" and "Hillary Clinton's campaign" name the same body; "Sanders" alone does not name Bernie Sanders.
    private static bool IsSame(string label, string? answer)
    {
        var (wanted, given) = (Words(label), Words(answer ?? ""));
        return given.Count > 0 && (wanted.SetEquals(given) || wanted.IsProperSubsetOf(given) || (given.Count > 1 && given.IsProperSubsetOf(wanted)));
    }

    private static HashSet<string> Words(string name) =>
        [.. TextFolding.Key(name).Replace("'s ", " ", StringComparison.Ordinal).Split(' ').Where(word => word is not "the" and not "")];
}
