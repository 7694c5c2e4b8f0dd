using System.Collections.Frozen;
using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Speakers.Phrases;

/// <summary>Which gender a word tells.</summary>
internal enum Gender
{
    Unknown,
    Man,
    Woman,
}

/// <summary>What single words tell about a speaker. All words are given in lower case.</summary>
internal static class SpeakerWords
{
    private static readonly WordList Titles = WordList.Load("titles");
    private static readonly WordList GivenNames = WordList.Load("given-names");
    private static readonly WordList Offices = WordList.Load("offices");
    private static readonly WordList UnnamedNouns = WordList.Load("unnamed-nouns");
    private static readonly WordList GroupNouns = WordList.Load("group-nouns");
    private static readonly WordList DocumentNouns = WordList.Load("document-nouns");
    private static readonly WordList OrganizationNouns = WordList.Load("organization-nouns");
    private static readonly WordList Organizations = WordList.Load("organizations");
    private static readonly WordList Outlets = WordList.Load("outlets");
    private static readonly WordList CompanyWords = WordList.Load("company-words");
    private static readonly WordList Epithets = WordList.Load("epithets");
    private static readonly WordList Days = WordList.Load("days-and-months");

    private static readonly FrozenDictionary<string, string> Countries = WordList.Lines("countries")
        .Select(line => line.Split('\t'))
        .SelectMany(fields => fields.SelectMany(field => field.Split(',')).Where(word => word.Length > 0).Select(word => (Word: word, Country: fields[0])))
        .Concat([("us", "united states"), ("u.s.", "united states"), ("u.s", "united states"), ("america", "united states"), ("uk", "united kingdom"), ("u.k.", "united kingdom"), ("kremlin", "russia"), ("white house", "united states"), ("downing street", "united kingdom"), ("soviet", "soviet union")])
        .DistinctBy(pair => pair.Item1)
        .ToFrozenDictionary(pair => pair.Item1, pair => pair.Item2, StringComparer.Ordinal);

    public static bool IsTitle(string word) => Titles.Contains(word);

    public static bool IsGivenName(string word) => GivenNames.Contains(word);

    public static bool IsOffice(string word) => Offices.Contains(word) || Offices.Contains(Singular(word));

    public static bool IsUnnamed(string word) => UnnamedNouns.Contains(Singular(word));

    public static bool IsGroup(string word) => GroupNouns.Contains(word) || GroupNouns.Contains(Singular(word)) || GroupNouns.Contains(Men(word));

    public static bool IsDocument(string word) => DocumentNouns.Contains(Singular(word)) || DocumentNouns.Contains(word);

    public static bool IsOrganizationNoun(string word) => OrganizationNouns.Contains(Singular(word)) || OrganizationNouns.Contains(word);

    /// <summary>True for the last word of a company's name: "energy" in "Norvik Energy".</summary>
    public static bool IsCompanyWord(string word) => CompanyWords.Contains(word);

    /// <summary>True for a noun by which a report calls somebody whom it has named, to vary its words: "the senator", "the mogul".</summary>
    public static bool IsEpithet(string word) => Epithets.Contains(word) || Epithets.Contains(word[(word.LastIndexOf('-') + 1)..]);

    /// <summary>True for an epithet that is an office of one holder: "the president" is nobody whom the article does not call so.</summary>
    public static bool IsHeldOffice(string word) => Epithets.Fields(word) is ["held", ..];

    /// <summary>True for a body or an outlet that is named without saying what it is: "nato", "the white house", "financial times".</summary>
    public static bool IsOrganization(string name) => Organizations.Contains(name) || Outlets.Contains(name) || Outlets.Contains("the " + name);

    public static bool IsOutlet(string name) => Outlets.Contains(name) || Outlets.Contains("the " + name);

    public static bool IsDayOrMonth(string word) => Days.Contains(word);

    /// <summary>The state a word belongs to: "russia" for "russian", "moscow" and "kremlin"; null for any other word.</summary>
    public static string? CountryOf(string word) =>
        Countries.TryGetValue(word, out var country) || Countries.TryGetValue(Singular(word), out country) ? country : null;

    public static Gender GenderOf(string word)
    {
        var field = Titles.Fields(word) ?? Offices.Fields(word) ?? GivenNames.Fields(word);
        return field is { Count: > 0 } ? field[0] switch { "m" => Gender.Man, "f" => Gender.Woman, _ => Gender.Unknown } : Gender.Unknown;
    }

    public static string Singular(string word) =>
        word is "mps" or "gps" or "tds" ? word[..^1]
        : word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4 ? word[..^3] + "y"
        : word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2]
        : word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) && word.Length > 3 ? word[..^1]
        : Men(word);

    public static bool IsPlural(string word) => Singular(word) != word || word is "people" or "police" or "some" or "many" or "others" or "critics";

    private static string Men(string word) => word.EndsWith("men", StringComparison.Ordinal) && word.Length > 3 ? word[..^3] + "man" : word;
}
