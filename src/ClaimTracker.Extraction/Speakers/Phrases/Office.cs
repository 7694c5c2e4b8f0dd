using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>An office taken apart: what it is, and for whom it is held.</summary>
/// <param name="Classes">Classes of office from <c>Lexicon/office-classes.txt</c>: "head", "leader", "spokes".</param>
/// <param name="Of">States and bodies named with it, in lower case.</param>
internal sealed record Office(IReadOnlyList<string> Classes, IReadOnlyList<string> Of)
{
    private static readonly WordList ClassList = WordList.Load("office-classes");

    public static Office Read(string description)
    {
        var words = Word.In(description, new TextSpan(0, description.Length));
        var classes = new List<string>();
        var of = new List<string>();
        for (var i = 0; i < words.Count; i++)
        {
            var pair = i + 1 < words.Count ? $"{words[i].Lower} {words[i + 1].Lower}" : "";
            var triple = i + 2 < words.Count ? $"{pair} {words[i + 2].Lower}" : "";
            if ((ClassList.Fields(triple) ?? ClassList.Fields(pair) ?? ClassList.Fields(words[i].Lower)) is { } known)
            {
                classes.Add(known[0]);
                i += ClassList.Contains(triple) ? 2 : ClassList.Contains(pair) ? 1 : 0;
            }
            else if ((SpeakerWords.CountryOf(triple) ?? SpeakerWords.CountryOf(pair) ?? SpeakerWords.CountryOf(words[i].Lower)) is { } country)
            {
                of.Add(country);
            }
            else if (SpeakerWords.IsOffice(words[i].Lower))
            {
                // "the county engineer": an office that nothing stands for but itself.
                classes.Add(SpeakerWords.Singular(words[i].Lower));
            }
            else if (words[i].IsCapital && !SpeakerWords.IsTitle(words[i].Lower))
            {
                of.Add(words[i].Lower);
            }
        }

        return new Office(classes, of);
    }

    /// <summary>True when both can be said of one person: the offices stand for each other and nothing speaks for different bodies.</summary>
    public bool Fits(Office other) =>
        Classes.Any(mine => other.Classes.Any(theirs => SameClass(mine, theirs)))
        && (Of.Count == 0 || other.Of.Count == 0 || Of.Any(other.Of.Contains));

    /// <summary>True when they fit and name the same body.</summary>
    public bool SharesBody(Office other) => Fits(other) && Of.Any(other.Of.Contains);

    private static bool SameClass(string first, string second) =>
        first == second
        || (first is "leader" && second is "head" or "premier")
        || (second is "leader" && first is "head" or "premier");
}
