using System.Globalization;
using ClaimTracker.Extraction.Claims.Actors;
using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;

namespace ClaimTracker.Extraction.Claims.Frames;

/// <summary>What the phrases around a verb say besides subject and object.</summary>
internal sealed class PhraseParts
{
    public Actor? Agent { get; set; }

    public Actor? Recipient { get; set; }

    public Actor? With { get; set; }

    public string? Place { get; set; }

    public string? Time { get; set; }

    /// <summary>By how much: "by 90 percent".</summary>
    public string? Share { get; set; }

    public List<string> Details { get; } = [];
}

/// <summary>Sorts the phrases of a clause: when, where, to whom, with whom, and what else.</summary>
internal sealed class PhraseSorter(ActorResolver actors, DateTime? published)
{
    /// <summary>The parts of a clause and of the "to …" that completes it.</summary>
    public PhraseParts Sort(Word[] words, Clause clause, Clause? infinitive, Referents referents, bool isFuture)
    {
        var parts = new PhraseParts();
        ReadTimes(words, clause, parts, isFuture);
        for (var i = 0; i < clause.Prepositions.Count; i++)
        {
            Sort(words, clause.Prepositions[i], parts, referents, i == 0, isFuture);
        }

        if (infinitive is not null)
        {
            ReadTimes(words, infinitive, parts, isFuture);
            parts.Details.Add(infinitive.Verb.Lemma);
            parts.Details.AddRange(infinitive.Objects.SelectMany(phrase => actors.Keywords(words, phrase)));
            foreach (var preposition in infinitive.Prepositions)
            {
                Sort(words, preposition, parts, referents, false, isFuture);
            }
        }

        return parts;
    }

    private void ReadTimes(Word[] words, Clause clause, PhraseParts parts, bool isFuture)
    {
        foreach (var phrase in clause.Objects.Where(phrase => Times.IsTime(words, phrase)))
        {
            parts.Time ??= Times.Read(words, phrase, published, isFuture);
        }

        for (var i = clause.Verb.End; i < clause.End; i++)
        {
            if (words[i].Lower is "yesterday" or "today" or "tomorrow" or "tonight")
            {
                parts.Time ??= published is { } day ? day.AddDays(words[i].Lower switch { "yesterday" => -1, "tomorrow" => 1, _ => 0 }).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : Times.Unresolved;
            }
        }
    }

    private void Sort(Word[] words, PrepositionalPhrase preposition, PhraseParts parts, Referents referents, bool isFirst, bool isFuture)
    {
        var phrase = preposition.Phrase;
        if (Times.IsTime(words, phrase))
        {
            parts.Time ??= preposition.Preposition is "since" or "for" or "after" or "before" or "until" ? null : Times.Read(words, phrase, published, isFuture);
            return;
        }

        switch (preposition.Preposition)
        {
            case "" or "since" or "during" or "until" or "amid" or "before" or "after" or "as" or "despite" or "unlike" or "like" or "than":
                // What went on at the time is no part of what is stated.
                return;
            case "by" when Quantities.Read(words, phrase) is { } share:
                parts.Share ??= share;
                return;
            case "by":
                parts.Agent ??= actors.Resolve(words, phrase, referents);
                return;
            case "in" or "at" or "near" when IsPlace(words, phrase):
                parts.Place ??= PlaceName(words, phrase);
                return;
            case "with" when actors.Resolve(words, phrase, referents) is { IsNamed: true } named:
                parts.With ??= named;
                return;
            case "to" or "from" or "for" or "against" when isFirst && actors.Resolve(words, phrase, referents) is { IsNamed: true } named:
                parts.Recipient ??= named;
                return;
        }

        parts.Details.AddRange(actors.Keywords(words, phrase));
        if (Quantities.Read(words, phrase) is { } quantity)
        {
            parts.Details.Add(quantity);
        }
    }

    /// <summary>The place by its own name: what happened in Oslo did not happen in Bergen.</summary>
    private static string PlaceName(Word[] words, NounPhrase phrase) =>
        string.Join(' ', words[phrase.Start..phrase.End].Where(word => word.Tag is WordTag.Proper or WordTag.Noun or WordTag.Adjective).Select(word => word.Lower));

    private static bool IsPlace(Word[] words, NounPhrase phrase) => words[phrase.Head].Tag == WordTag.Proper || States.Find(words[phrase.Head].Lower) is not null;
}
