using ClaimTracker.Extraction.Speakers.Cast;
using ClaimTracker.Extraction.Speakers.Phrases;

namespace ClaimTracker.Extraction.Speakers.Rules;

/// <summary>"the Vermont senator", "the mogul": somebody named before, in other words. What the article tells of each decides, then who was named last.</summary>
internal static class EpithetRule
{
    private const int Mentions = 40, FarthestSentence = 8;

    // A longer "sentence" is a list or a broken text.
    private const int LongestSentence = 1000;

    // Evidence in points: a shared office, a shared place or word, a fitting party; being spoken of just now; a clash rules out.
    private const int SharedOffice = 4, SharedState = 5, SharedWord = 2, SharedParty = 3, LastSpoken = 3, NamedFirst = 2, NamedNear = 1, MainPerson = 2, OtherOffice = -3, Clash = -20;

    public static Answer? Resolve(Scene scene, SourcePhrase phrase, string printed)
    {
        if (!phrase.IsDefinite || phrase.IsPlural || !SpeakerWords.IsEpithet(phrase.Head) || !OpensDefinite(scene, phrase))
        {
            return null;
        }

        var words = Word.In(scene.Text, phrase.NameSpan);
        var office = Office.Read(phrase.Name);
        var near = Near(scene, phrase.Span.Start);
        var isHeld = SpeakerWords.IsHeldOffice(phrase.Head);
        var isNew = IsPresented(scene, phrase);
        var (best, most) = ((Character?)null, 0);
        foreach (var (person, nearness) in near)
        {
            if (isHeld && !Holds(scene, person, office, phrase.Head))
            {
                continue;
            }

            var points = nearness + Evidence(scene, person, words, office, phrase.Gender);
            if (points > most && !(isNew && !person.Traits.Contains(phrase.Head)))
            {
                (best, most) = (person, points);
            }
        }

        if (best is null)
        {
            return null;
        }

        // The next such words will share them: "the Republican nominee" twice is one man.
        best.Traits.Before(words, 0, words.Count);
        best.Print(phrase.NameSpan, phrase.Name);
        return Answer.Of(best, SpeakerRule.Epithet, printed);
    }

    private static bool Holds(Scene scene, Character person, Office office, string head) =>
        person.Traits.Contains(head) || scene.ClassesOf(person).Overlaps(office.Classes);

    // "The senator" is somebody known, "Former rival" and "which candidate" are not.
    private static bool OpensDefinite(Scene scene, SourcePhrase phrase)
    {
        var first = Word.In(scene.Text, phrase.Span)[0].Lower;
        return first is "the" or "this" or "that";
    }

    /// <summary>"A poet spoke. The poet said": somebody without a name was presented so shortly before.</summary>
    private static bool IsPresented(Scene scene, SourcePhrase phrase)
    {
        var start = Math.Max(0, phrase.Span.Start - LongestSentence);
        var before = scene.Text.AsSpan(start, phrase.Span.Start - start);
        return before.Contains($"a {phrase.Head} ", StringComparison.OrdinalIgnoreCase) || before.Contains($"an {phrase.Head} ", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Who was named in the sentences before, nearest first, each once, with points for how much they are spoken of.</summary>
    private static List<(Character Person, int Nearness)> Near(Scene scene, int at)
    {
        var sentence = scene.SentenceAt(at);
        var start = Math.Max(scene.Segmentation.Sentences[Math.Max(0, sentence - FarthestSentence)].Span.Start, at - (FarthestSentence * LongestSentence / 2));
        var last = scene.Spoken.Count > 0 && scene.Spoken[^1].At >= start ? scene.Spoken[^1].Who : null;
        var near = new List<(Character Person, int Nearness)>();
        var seen = new HashSet<Character>();
        foreach (var mention in scene.MentionsIn(start, at).TakeLast(Mentions).Reverse())
        {
            if (!seen.Add(mention.Person))
            {
                continue;
            }

            var points = sentence - scene.SentenceAt(mention.Span.Start) <= 2 ? NamedNear : 0;
            points += mention.Person == last ? LastSpoken : IsSubject(scene, mention) ? NamedFirst : 0;
            near.Add((mention.Person, points));
        }

        foreach (var person in scene.People.All.Take(Mentions).Where(person => person.Positions.Count > 0 && person.Positions[0] < at && seen.Add(person)))
        {
            near.Add((person, 0));
        }

        return near;
    }

    private static bool IsSubject(Scene scene, Mention mention)
    {
        var start = Math.Max(scene.Segmentation.Sentences[scene.SentenceAt(mention.Span.Start)].Span.Start, mention.Span.Start - LongestSentence);
        return scene.MentionsIn(start, mention.Span.End) is [var first, ..] && first.Person == mention.Person;
    }

    private static int ByOffice(Scene scene, Character person, Office office)
    {
        var held = scene.ClassesOf(person);
        return held.Overlaps(office.Classes) ? SharedOffice
            : office.Classes.Count > 0 && held.Any(own => own != "candidate") ? OtherOffice
            : 0;
    }

    private static int Evidence(Scene scene, Character person, IReadOnlyList<Word> words, Office office, Gender gender)
    {
        if (!People.Agree(person.Gender, gender))
        {
            return Clash;
        }

        // "the Republican" needs somebody who is said to be one.
        if (Traits.PartyOf(words[^1].Lower) is { } named && person.Traits.Party != named)
        {
            return Clash;
        }

        var points = ByOffice(scene, person, office) + (scene.IsMain(person) ? MainPerson : 0);
        for (var i = 0; i < words.Count; i++)
        {
            var party = Traits.PartyOf(words[i].Lower);
            var state = Traits.StateAt(words, i, words.Count);
            points += party is not null && person.Traits.Party is { } own ? own == party ? SharedParty : Clash
                : state is not null && person.Traits.State is { } home ? home == state ? SharedState : Clash
                : person.Traits.Contains(words[i].Lower) && words[i].Lower.Length > 2 ? SharedWord
                : 0;
        }

        return points;
    }
}
