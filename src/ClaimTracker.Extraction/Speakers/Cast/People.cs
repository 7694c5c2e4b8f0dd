using ClaimTracker.Extraction.Speakers.Phrases;
using ClaimTracker.Extraction.Text;

namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>The people an article names, each once, however often and however shortly they are named.</summary>
internal sealed class People
{
    // More people of one surname than this are a list of names, not an article.
    private const int MostBearers = 20;

    // People whose names a misprint is compared with.
    private const int MostCompared = 60;

    private readonly List<Character> _all = [];
    private readonly Dictionary<string, Character> _byFull = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Character>> _byWord = new(StringComparer.Ordinal);

    public IReadOnlyList<Character> All => _all;

    /// <summary>Adds a name of two or more words, or finds who bears it already.</summary>
    public Character Full(IReadOnlyList<Word> words, NameRun run)
    {
        var key = Key(words[run.First].Lower, words[run.End - 1].Lower);
        var name = Printed(words, run.First, run.End);
        if (_byFull.TryGetValue(key, out var known))
        {
            // "Mikhail Orr" and "Mikhail Ivanovich Orr" are one: first and last word agree.
            return known;
        }

        var person = new Character(SourceKind.Person, name) { Gender = SpeakerWords.GenderOf(words[run.First].Lower) };
        _all.Add(person);
        _byFull[key] = person;
        foreach (var word in new[] { words[run.End - 1].Lower, words[run.First].Lower }.Distinct())
        {
            if (!_byWord.TryGetValue(word, out var bearers))
            {
                _byWord[word] = bearers = [];
            }

            bearers.Add(person);
        }

        return person;
    }

    /// <summary>Who is meant by one word: the bearer of the surname, or of the given name when nobody has it as a surname.</summary>
    /// <param name="word">The word in lower case.</param>
    /// <param name="gender">What a title before it tells.</param>
    /// <param name="at">Where it stands: of several bearers, the one named last before is meant.</param>
    /// <param name="isSure">False when two people bear the name and nothing tells them apart.</param>
    public Character? Single(string word, Gender gender, int at, out bool isSure)
    {
        isSure = true;
        if (!_byWord.TryGetValue(word, out var bearers))
        {
            return null;
        }

        var surnames = bearers.Take(MostBearers).Where(person => EndsWith(person.Name, word)).ToList();
        var fitting = (surnames.Count > 0 ? surnames : bearers.Take(MostBearers)).Where(person => Agree(person.Gender, gender)).ToList();
        if (fitting.Count == 0)
        {
            return null;
        }

        isSure = fitting.Count == 1;
        return isSure ? fitting[0] : fitting.OrderBy(person => Distance(person, at)).First();
    }

    /// <summary>A surname that no full name explains becomes a person of its own.</summary>
    public Character AddSingle(Word word, Gender gender)
    {
        var person = new Character(SourceKind.Person, word.Text) { Gender = gender };
        _all.Add(person);
        if (!_byWord.TryGetValue(word.Lower, out var bearers))
        {
            _byWord[word.Lower] = bearers = [];
        }

        bearers.Add(person);
        return person;
    }

    /// <summary>The only person whose surname differs from <paramref name="word"/> by one letter or two changed about: "Vahlman" for "Valhman".</summary>
    public Character? AlmostNamed(string word)
    {
        Character? found = null;
        for (var i = 0; i < _all.Count && i < MostCompared && word.Length >= Misprint.Shortest; i++)
        {
            var surname = TextFolding.Key(_all[i].Name[(_all[i].Name.LastIndexOf(' ') + 1)..]);
            if (surname.Length < _all[i].Name.Length && Misprint.Is(word, surname))
            {
                if (found is not null)
                {
                    return null;
                }

                found = _all[i];
            }
        }

        return found;
    }

    public static bool Agree(Gender first, Gender second) => first == Gender.Unknown || second == Gender.Unknown || first == second;

    public static string Printed(IReadOnlyList<Word> words, int first, int end) =>
        string.Concat(Enumerable.Range(first, end - first).Select(i => i > first && words[i].Span.Start > words[i - 1].Span.End ? " " + words[i].Text : words[i].Text));

    private static int Distance(Character person, int at)
    {
        var index = person.Positions.BinarySearch(at);
        var before = index >= 0 ? index : ~index - 1;
        return before < 0 ? int.MaxValue : at - person.Positions[before];
    }

    private static bool EndsWith(string name, string word) =>
        TextFolding.Key(name).EndsWith(TextFolding.Key(word), StringComparison.Ordinal);

    private static string Key(string first, string last) => TextFolding.Key(first) + " " + TextFolding.Key(last);
}
