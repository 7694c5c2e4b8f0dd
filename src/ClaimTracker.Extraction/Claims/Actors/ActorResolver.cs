using ClaimTracker.Extraction.Claims.Clauses;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Claims.Actors;

/// <summary>Whose words a pronoun is read by: the speaker of a quote, and who was last spoken of.</summary>
/// <param name="Speaker">The one who says "I"; null in the outlet's own voice.</param>
/// <param name="SpeakerGroup">The one who says "we"; null when that cannot be told.</param>
/// <param name="He">Whom "he" or "she" stands for; null when that cannot be told.</param>
/// <param name="They">Whom "they" stands for; null when that cannot be told.</param>
internal sealed record Referents(Actor? Speaker, Actor? SpeakerGroup, Actor? He, Actor? They);

/// <summary>Says who a noun phrase stands for: a state for its capital and its government, a full name for a short one.</summary>
internal sealed class ActorResolver(People people)
{
    private const int LongestKey = 12;

    private static readonly WordList GivenNames = WordList.Load("given-names");

    /// <summary>The names the article knows its people by.</summary>
    public People People => people;

    /// <summary>Who the phrase stands for; null for a pronoun that nobody can be found for.</summary>
    public Actor? Resolve(Word[] words, NounPhrase phrase, Referents referents)
    {
        var content = Content(words, phrase.Start, phrase.End);
        if (content.Count == 0)
        {
            return null;
        }

        if (content.Count == 1 && content[0].Tag == WordTag.Pronoun)
        {
            return Pronoun(content[0].Lower, referents);
        }

        // "his country", said of himself by a speaker.
        if (words[phrase.Start].Lower is "his" or "her" or "our" or "my" && content.Count == 1 && content[0].Lower is "country" or "government" or "nation" && referents.SpeakerGroup is { } group)
        {
            return group;
        }

        return Coordinated(content, referents) ?? Single(content, referents);
    }

    /// <summary>The actor that <paramref name="name"/>, a speaker's name, stands for.</summary>
    public Actor Named(string name)
    {
        var lower = name.ToLowerInvariant();
        if (people.Find(lower) is { } person)
        {
            return Person(person);
        }

        var words = lower.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return States.Find(lower) is { } known
            ? State(known.Key)
            : new Actor(string.Join(' ', words), name, words.Length > 0 ? States.Find(words[0])?.Key : null, true, false);
    }

    /// <summary>The state with this key as an actor.</summary>
    public static Actor State(string key) => new(key, States.NameOf(key) ?? key, key, true, false);

    /// <summary>Words that carry the meaning: without determiners, quotation marks and the possessive ending.</summary>
    private static List<Word> Content(Word[] words, int start, int end)
    {
        var content = new List<Word>(end - start);
        for (var i = start; i < end; i++)
        {
            if (words[i].Tag is not (WordTag.Determiner or WordTag.Quote or WordTag.Comma or WordTag.Stop or WordTag.Dash))
            {
                content.Add(words[i]);
            }
        }

        return content;
    }

    private static Actor? Pronoun(string lower, Referents referents) => lower switch
    {
        "i" or "me" => referents.Speaker,
        "we" or "us" => referents.SpeakerGroup,
        "he" or "him" => Fitting(referents.He, "f"),
        "she" or "her" => Fitting(referents.He, "m"),
        "they" or "them" => referents.They,
        _ => null,
    };

    /// <summary>The one last spoken of, unless the first name says that another is meant.</summary>
    private static Actor? Fitting(Actor? candidate, string otherGender) =>
        candidate is not null && GivenNames.Fields(candidate.Key.Split(' ')[0]) is [var gender, ..] && gender == otherGender ? null : candidate;

    /// <summary>"Xi and Putin": both, in alphabetical order, so that the order they are named in makes no difference.</summary>
    private Actor? Coordinated(List<Word> content, Referents referents)
    {
        var at = content.FindIndex(word => word.Tag == WordTag.Conjunction && word.Lower is "and" or "&");
        if (at <= 0 || at == content.Count - 1 || content.Count > LongestKey || content.FindLastIndex(word => word.Tag == WordTag.Conjunction) != at)
        {
            return null;
        }

        if (Single(content[..at], referents) is not { IsNamed: true } left || Single(content[(at + 1)..], referents) is not { IsNamed: true } right)
        {
            return null;
        }

        return Together(left, right);
    }

    /// <summary>The two as one actor.</summary>
    public static Actor Together(Actor left, Actor right)
    {
        if (left.Key == right.Key)
        {
            return left;
        }

        var (first, second) = string.CompareOrdinal(left.Key, right.Key) < 0 ? (left, right) : (right, left);
        return new Actor($"{first.Key} & {second.Key}", $"{first.Name} and {second.Name}", null, true, false);
    }

    private Actor? Single(List<Word> content, Referents referents)
    {
        var lowers = content.Select(word => word.Lower).ToList();
        if (Leader(content, lowers) is { } leader)
        {
            return leader;
        }

        if (NamedPerson(content) is { } person)
        {
            return person;
        }

        if (KnownBody(content, lowers) is { } state)
        {
            return state;
        }

        return Thing(content, lowers, referents);
    }

    private Actor Person((string Key, string Name) person) => new(person.Key, person.Name, people.StateOf(person.Key), true, true);

    /// <summary>"the Chinese president", "his Russian counterpart", "the leader of Russia".</summary>
    private Actor? Leader(List<Word> content, List<string> lowers)
    {
        var last = lowers[^1];
        var state = content.Count >= 2 && People.IsOffice(last) ? States.Find(lowers[0])
            : content.Count == 3 && People.IsOffice(lowers[0]) && lowers[1] == "of" ? States.Find(last)
            : null;
        if (state is not { Kind: not NameKind.Body } known || content.Count > 4)
        {
            return null;
        }

        if (people.LeaderOf(known.Key) is { } person)
        {
            return Person(person);
        }

        var adjective = content[0].Text;
        return new Actor($"{known.Key} {last}", $"the {adjective} {string.Join(' ', content.Skip(1).Where(word => word.Tag != WordTag.Possessive).Select(word => word.Text))}", known.Key, true, false);
    }

    /// <summary>A phrase whose end is a known person's name: "NATO's Secretary General Jens Stoltenberg", "Mr Xi".</summary>
    private Actor? NamedPerson(List<Word> content)
    {
        var stop = content.FindIndex(word => word.Tag == WordTag.Preposition);
        var end = stop > 0 ? stop : content.Count;
        var start = end;
        while (start > 0 && content[start - 1].IsCapital && !People.IsTitle(content[start - 1].Lower) && content[start - 1].Tag is not WordTag.Possessive)
        {
            start--;
        }

        for (var from = start; from < end; from++)
        {
            if (people.Find(string.Join(' ', content.Skip(from).Take(end - from).Select(word => word.Lower))) is { } person)
            {
                return Person(person);
            }
        }

        // Headlines in lower case: "putin asks china".
        return content.Count == 1 && people.Find(content[0].Lower) is { } alone ? Person(alone) : null;
    }

    private static readonly HashSet<string> Governments = new(StringComparer.Ordinal)
    {
        "government", "authority", "official", "side", "leadership", "administration", "regime", "state", "delegation", "diplomat",
    };

    /// <summary>"Moscow", "the Kremlin", "Chinese authorities", "the government of China", "NATO".</summary>
    private static Actor? KnownBody(List<Word> content, List<string> lowers)
    {
        var at = lowers[0] == "neighbouring" || lowers[0] == "neighboring" ? 1 : 0;
        if (States.FindAt(lowers, at) is not { } found)
        {
            var tail = lowers.Count >= 3 && lowers[^2] == "of" ? States.Find(lowers[^1]) : null;
            return tail is { } of && Governments.Contains(content[0].Lemma) ? State(of.Key) : null;
        }

        var (known, length) = found;
        var rest = content.Skip(at + length).Where(word => word.Tag != WordTag.Possessive).ToList();
        if (rest.Count == 0)
        {
            return State(known.Key);
        }

        var noun = rest.FindIndex(word => word.Tag == WordTag.Preposition) is var stop and > 0 ? rest[stop - 1] : rest[^1];
        return rest.Count <= 4 && Governments.Contains(noun.Lemma) && rest[0].Lemma == noun.Lemma ? State(known.Key) : null;
    }

    /// <summary>Anything else, compared by its words in dictionary form, with names of states made one.</summary>
    private Actor? Thing(List<Word> content, List<string> lowers, Referents referents)
    {
        var key = Keywords(content, lowers);
        if (key.Count == 0)
        {
            return null;
        }

        var isNamed = content.Any(word => word.Tag == WordTag.Proper || States.Words.Contains(word.Lower));
        var state = States.FindAt(lowers, 0)?.Name.Key;
        var name = string.Join(' ', content.Select(word => word.Text)).Replace(" 's", "'s", StringComparison.Ordinal).Replace(" ’s", "’s", StringComparison.Ordinal);
        _ = referents;
        return new Actor(string.Join(' ', key), name, state, isNamed, false);
    }

    /// <summary>The words of a phrase as it is compared: dictionary forms, states and people by their keys, exemplifying tails cut.</summary>
    public IReadOnlyList<string> Keywords(Word[] words, NounPhrase phrase)
    {
        var content = Content(words, phrase.Start, phrase.End);
        return Keywords(content, [.. content.Select(word => word.Lower)]);
    }

    private List<string> Keywords(List<Word> content, List<string> lowers)
    {
        var keys = new List<string>(content.Count);
        for (var i = 0; i < content.Count && keys.Count < LongestKey;)
        {
            if (States.FindAt(lowers, i) is { } found)
            {
                // "Beijing's plan" is China's, "sanctions on Minsk" hit Belarus; "the Oslo museum" stands in Oslo.
                var isPlace = found.Name.Kind == NameKind.Capital && content.Count > found.Length && !(i + found.Length < content.Count && content[i + found.Length].Tag == WordTag.Possessive);
                keys.Add(isPlace ? string.Join(' ', lowers.Skip(i).Take(found.Length)) : found.Name.Key);
                i += found.Length;
                continue;
            }

            var word = content[i++];
            if (word.Tag is WordTag.Possessive or WordTag.Preposition or WordTag.Adverb or WordTag.Negation or WordTag.Conjunction or WordTag.Number || People.IsTitle(word.Lower) && i < content.Count && content[i].IsCapital)
            {
                continue;
            }

            if (people.Find(word.Lower) is { } person && word.IsCapital)
            {
                if (keys.Count == 0 || keys[^1] != person.Key)
                {
                    keys.Add(person.Key);
                }

                continue;
            }

            keys.Add(word.Tag is WordTag.Proper ? word.Lower : word.Lemma);
        }

        return [.. Synonyms.Fold(keys)];
    }
}
