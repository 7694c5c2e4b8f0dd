using System.Collections.Frozen;
using ClaimTracker.Extraction.Claims.Words;
using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Speakers;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Claims.Actors;

/// <summary>The people of one article: full name for each short one, and which state a leader acts for.</summary>
/// <remarks>Learnt from the article's own words ("Chinese President Xi Jinping"); a list of leaders helps where the report does not say.</remarks>
internal sealed class People
{
    private const int LongestName = 4;

    private static readonly FrozenSet<string> Offices = WordList.Lines("claims-offices").ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string> Titles = WordList.Lines("claims-titles").ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> KnownLeaders = WordList.Lines("claims-leaders")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    private readonly Dictionary<string, string?> _full = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _printed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _stateOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _leaderOf = new(StringComparer.Ordinal);

    private People()
    {
    }

    /// <summary>Reads the sentences of an article, headline first.</summary>
    public static People Learn(IEnumerable<Word[]> sentences, IReadOnlyList<Attribution> attributions)
    {
        var people = new People();
        foreach (var speaker in attributions.Select(attribution => attribution.Speaker).OfType<ResolvedSpeaker>().Where(speaker => speaker.Kind == SourceKind.Person))
        {
            people.AddSpeaker(speaker);
        }

        var all = sentences.ToList();
        all.ForEach(people.AddNames);
        all.ForEach(people.AddOffices);
        people.AddKnownLeaders();
        return people;
    }

    /// <summary>True for an office whose holder acts for the state: "president".</summary>
    public static bool IsOffice(string lower) => Offices.Contains(lower);

    /// <summary>True for a form of address or a rank: "Mr", "Secretary".</summary>
    public static bool IsTitle(string lower) => Titles.Contains(lower) || Offices.Contains(lower);

    /// <summary>Key and printed form of the full name that <paramref name="lower"/> stands for; null when it is nobody's name or two people's.</summary>
    public (string Key, string Name)? Find(string lower) =>
        _full.TryGetValue(lower, out var key) && key is not null ? (key, _printed[key]) : null;

    /// <summary>State that the person with this key leads; null when the person leads none.</summary>
    public string? StateOf(string key) => _stateOf.GetValueOrDefault(key);

    /// <summary>Key and printed name of the one who leads <paramref name="state"/> in this article; null when the article does not say.</summary>
    public (string Key, string Name)? LeaderOf(string state) => _leaderOf.TryGetValue(state, out var key) ? (key, _printed[key]) : null;

    private static string KeyOf(string name) => TextFolding.Key(name);

    private void AddSpeaker(ResolvedSpeaker speaker)
    {
        if (speaker.Name.Split(' ').Length is > 1 and <= LongestName)
        {
            Add(speaker.Name);
        }
    }

    private void Add(string name)
    {
        var key = KeyOf(name);
        _printed.TryAdd(key, name);
        _full[key] = key;
        var parts = key.Split(' ');
        // "Xi Jinping" is called Mr Xi or Jinping: either end may stand for the whole unless two people share it.
        foreach (var part in new[] { parts[^1], parts[0] })
        {
            if (part.Length < 2)
            {
                continue;
            }

            if (!_full.TryGetValue(part, out var known))
            {
                _full[part] = key;
            }
            else if (known != key && part == parts[^1])
            {
                _full[part] = known is not null && !known.EndsWith(part, StringComparison.Ordinal) ? key : Longer(known, key);
            }
        }
    }

    /// <summary>"Mikhail Mishustin" and "Mikhail Vladimirovich Mishustin" are one person; two first names are two.</summary>
    private static string? Longer(string? known, string key) =>
        known is not null && known.Split(' ')[0] == key.Split(' ')[0] ? known : null;

    private void AddNames(Word[] words)
    {
        for (var i = 0; i < words.Length;)
        {
            var end = NameEnd(words, i);
            if (end - i is > 1 and <= LongestName && !IsState(words, i, end))
            {
                Add(string.Join(' ', words[i..end].Select(word => word.Text)));
            }

            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>The end of a run of capitalised words without titles and nationalities.</summary>
    private static int NameEnd(Word[] words, int at)
    {
        var end = at;
        while (end < words.Length && words[end].IsCapital && words[end].Tag is WordTag.Proper or WordTag.Noun && IsNamePart(words[end]))
        {
            end++;
        }

        return end;
    }

    private static bool IsNamePart(Word word) =>
        !IsTitle(word.Lower) && States.Find(word.Lower) is null && word.Text.Any(char.IsLower) && !Calendar.IsName(word.Lower);

    private static bool IsState(Word[] words, int start, int end) =>
        States.Find(string.Join(' ', words[start..end].Select(word => word.Lower))) is not null
        || words[start..end].Any(word => OrganizationWords.Contains(word.Lower));

    private static readonly FrozenSet<string> OrganizationWords = WordList.Lines("claims-body-words").ToFrozenSet(StringComparer.Ordinal);

    private void AddOffices(Word[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            var office = OfficeLength(words, i);
            if (office == 0)
            {
                continue;
            }

            var state = i > 0 && States.Find(words[i - 1].Tag == WordTag.Possessive && i > 1 ? words[i - 2].Lower : words[i - 1].Lower) is { Kind: not NameKind.Body } before ? before.Key : null;
            var after = i + office;
            if (state is null && after + 1 < words.Length && words[after].Lower == "of" && States.Find(words[after + 1].Lower) is { Kind: not NameKind.Body } named)
            {
                (state, after) = (named.Key, after + 2);
            }

            if (state is not null && (NameAt(words, after) ?? NameBefore(words, i)) is { } key)
            {
                Lead(key, state);
            }
        }
    }

    private static int OfficeLength(Word[] words, int at)
    {
        if (at + 1 < words.Length && Offices.Contains(words[at].Lower + " " + words[at + 1].Lower))
        {
            return 2;
        }

        return Offices.Contains(words[at].Lower) && words[at].Lower != "counterpart" ? 1 : 0;
    }

    /// <summary>Person named at <paramref name="at"/>, behind an optional comma and form of address: "President, Mr Xi Jinping".</summary>
    private string? NameAt(Word[] words, int at)
    {
        while (at < words.Length && (words[at].Tag == WordTag.Comma || IsTitle(words[at].Lower)))
        {
            at++;
        }

        var end = at < words.Length ? NameEnd(words, at) : at;
        return end > at ? KeyAt(words, at, end) : null;
    }

    /// <summary>Person named before an aside: "Mr Xi, the Chinese president".</summary>
    private string? NameBefore(Word[] words, int office)
    {
        var at = office - 1;
        while (at >= 0 && at > office - 5 && words[at].Tag != WordTag.Comma)
        {
            at--;
        }

        var end = at;
        while (at > 0 && words[at - 1].IsCapital && IsNamePart(words[at - 1]))
        {
            at--;
        }

        return at >= 0 && at < end && words[end].Tag == WordTag.Comma ? KeyAt(words, at, end) : null;
    }

    private string? KeyAt(Word[] words, int start, int end) =>
        _full.GetValueOrDefault(KeyOf(string.Join(' ', words[start..end].Select(word => word.Text))));

    private void Lead(string key, string state)
    {
        _stateOf.TryAdd(key, state);
        _leaderOf.TryAdd(state, key);
    }

    private void AddKnownLeaders()
    {
        foreach (var (leader, state) in KnownLeaders.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            var surname = leader[(leader.LastIndexOf(' ') + 1)..];
            var key = _full.GetValueOrDefault(leader) ?? (_full.GetValueOrDefault(surname) == leader ? leader : null);
            if (key is not null)
            {
                Lead(key, state);
            }
        }
    }
}
