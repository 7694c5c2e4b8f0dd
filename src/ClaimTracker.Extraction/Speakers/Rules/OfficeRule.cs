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

        var fitting = scene.People.All
            .Select(person => (Person: person, Offices: person.Descriptions.Select(Office.Read).ToList()))
            .Where(pair => pair.Offices.Any(office.Fits))
            .Select(pair => (Who: pair.Person, SharesBody: pair.Offices.Any(office.SharesBody)))
            .ToList();
        var sharing = fitting.Where(pair => pair.SharesBody).ToList();
        var best = sharing.Count > 0 ? sharing : office.Of.Count == 0 ? fitting : fitting.Where(pair => pair.Who.Descriptions.All(description => Office.Read(description).Of.Count == 0)).ToList();
        return best.Count == 0 ? null : best.OrderBy(pair => Nearness(pair.Who, at)).First();
    }

    private static int Nearness(Character person, int at) =>
        person.Positions.Select(position => position <= at ? at - position : int.MaxValue / 2).DefaultIfEmpty(int.MaxValue).Min();

    /// <summary>"the official" after "a Chinese official": the last unnamed speaker called by the same noun.</summary>
    private static Character? SameNoun(Scene scene, SourcePhrase phrase)
    {
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
