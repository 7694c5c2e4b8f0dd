using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>"the head of NATO", "the Chinese president", "the official": somebody by their office.</summary>
internal static class OfficeRule
{
    private const double NoBody = 0.15;

    public static Answer Resolve(Scene scene, SourcePhrase phrase, string printed)
    {
        var office = Office.Read(phrase.Name);
        var at = phrase.Span.Start;
        if (Holder(scene, office, at) is { } holder)
        {
            holder.Who.Print(phrase.NameSpan, phrase.Name);
            return Answer.Of(holder.Who, SpeakerRule.Office, printed, holder.SharesBody ? 0 : NoBody);
        }

        if (EpithetRule.Resolve(scene, phrase, printed) is { } described)
        {
            return described;
        }

        if (SameNoun(scene, phrase) is { } same)
        {
            same.Print(phrase.NameSpan, phrase.Name);
            return Answer.Of(same, SpeakerRule.SameUnnamed, printed);
        }

        return Answer.Of(scene.Other(SourceKind.Unnamed, phrase), SpeakerRule.OfficeUnnamed, printed);
    }

    private static (Character Who, bool SharesBody)? Holder(Scene scene, Office office, int at)
    {
        if (office.Classes.Count == 0)
        {
            return null;
        }

        var fitting = scene.Offices.Where(pair => pair.Office.Fits(office)).ToList();
        var sharing = fitting.Where(pair => pair.Office.SharesBody(office)).ToList();
        var best = sharing.Count > 0 ? sharing : fitting.Where(pair => office.Of.Count == 0 || pair.Office.Of.Count == 0).ToList();
        return best.Count == 0 ? null : (best.MinBy(pair => Nearness(pair.Who, at)).Who, sharing.Count > 0);
    }

    private static int Nearness(Character person, int at)
    {
        var index = person.Positions.BinarySearch(at);
        var before = index >= 0 ? index : ~index - 1;
        return before < 0 ? int.MaxValue : at - person.Positions[before];
    }

    /// <summary>"the official" after "a Chinese official": the last unnamed speaker called by the same noun.</summary>
    private static Character? SameNoun(Scene scene, SourcePhrase phrase)
    {
        // "the first source", "the other source": told apart from the one before.
        if (phrase.Name.Split(' ')[0].ToLowerInvariant() is "first" or "second" or "third" or "other" or "latter" or "former")
        {
            return null;
        }

        for (var i = scene.Spoken.Count - 1; i >= 0 && i >= scene.Spoken.Count - 8; i--)
        {
            var who = scene.Spoken[i].Who;
            if (who.Kind == SourceKind.Unnamed && !who.IsPlural && who.Name.Contains(phrase.Head, StringComparison.OrdinalIgnoreCase) && phrase.Name.Split(' ').Length <= 2)
            {
                return who;
            }
        }

        return null;
    }
}
