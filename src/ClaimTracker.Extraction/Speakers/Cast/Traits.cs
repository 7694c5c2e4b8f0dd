using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;
using ClaimTracker.Extraction.Speakers.Phrases;

namespace ClaimTracker.Extraction.Speakers.Cast;

/// <summary>What an article tells of a person besides offices: title, party and place: "Sen. Ada Orr (D-Vt.)".</summary>
internal sealed class Traits
{
    private static readonly FrozenDictionary<string, string> States = WordList.Lines("us-states")
        .Select(line => line.Split('\t'))
        .SelectMany(fields => fields[1].Split(',').Append(fields[0]).Select(name => KeyValuePair.Create(name, fields[0])))
        .ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Titles = WordList.Lines("title-offices")
        .Select(line => line.Split('\t'))
        .ToFrozenDictionary(fields => fields[0], fields => fields[1], StringComparer.Ordinal);

    private const int LongestApposition = 8;

    private readonly HashSet<string> _words = new(StringComparer.Ordinal);

    /// <summary>"democratic" or "republican"; null where nothing tells it.</summary>
    public string? Party { get; private set; }

    /// <summary>State of the United States, in lower case.</summary>
    public string? State { get; private set; }

    public bool Contains(string word) => _words.Contains(word);

    /// <summary>Takes in the words before a name: "Florida Sen.", "Republican front-runner".</summary>
    public void Before(IReadOnlyList<Word> words, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            Add(words[i].Lower);
            SetState(words, i, end);
        }
    }

    /// <summary>Takes in what stands right behind a name: "of Vermont", "(D-Vt.)", ", R-Texas".</summary>
    public void Behind(IReadOnlyList<Word> words, int end)
    {
        if (end + 1 >= words.Count)
        {
            return;
        }

        if (words[end].Lower is "of" or "from")
        {
            SetState(words, end + 1, Math.Min(words.Count, end + 3));
        }
        else if (words[end].Text == "," && words[end + 1].Lower is "a" or "an" or "the")
        {
            Apposed(words, end + 2);
        }
        else if (words[end + 1].Text is ['D' or 'R' or 'I', ..] && IsLabel(words[end].Text, words[end + 1].Text))
        {
            SetParty(words[end + 1].Text[0] switch { 'D' => "democratic", 'R' => "republican", _ => "independent" });
            State ??= States.GetValueOrDefault(words[end + 1].Lower[Math.Min(2, words[end + 1].Lower.Length)..]);
        }
    }

    // "(D)" and "(D-Vt.)", but behind a comma the place must stand too: "Mr Orr, I think".
    private static bool IsLabel(string mark, string label) =>
        (mark == "(" && label.Length == 1) || (mark is "(" or "," && label.Length > 2 && label[1] == '-');

    // ", a Republican from Ohio,".
    private void Apposed(IReadOnlyList<Word> words, int at)
    {
        for (var i = at; i < words.Count && i - at < LongestApposition && !words[i].IsMark && words[i].Lower is not ("who" or "which"); i++)
        {
            Add(words[i].Lower);
        }
    }

    public void Add(string word)
    {
        _words.Add(Titles.GetValueOrDefault(word, word));
        SetParty(PartyOf(word));
    }

    /// <summary>The party a word names, as an adjective.</summary>
    public static string? PartyOf(string word) => word switch
    {
        "democrat" or "democrats" or "democratic" => "democratic",
        "republican" or "republicans" or "gop" => "republican",
        _ => null,
    };

    public static bool IsState(string name) => States.TryGetValue(name, out var state) && state == name;

    /// <summary>The state that one or two words at <paramref name="at"/> name.</summary>
    public static string? StateAt(IReadOnlyList<Word> words, int at, int end) =>
        !words[at].IsCapital ? null
        : at + 1 < end && States.TryGetValue($"{words[at].Lower} {words[at + 1].Lower}", out var pair) ? pair
        : words[at].Lower.Length > 2 || words[at].Text.All(char.IsUpper) ? States.GetValueOrDefault(words[at].Lower) : null;

    private void SetState(IReadOnlyList<Word> words, int at, int end) => State ??= StateAt(words, at, end);

    private void SetParty(string? party) => Party ??= party;
}
