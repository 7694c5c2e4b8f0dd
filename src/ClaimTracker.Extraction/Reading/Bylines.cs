using ClaimTracker.Extraction.Lexicon;

namespace ClaimTracker.Extraction.Reading;

/// <summary>What a byline names.</summary>
/// <param name="Authors">Names in printed order.</param>
/// <param name="Outlet">The outlet, where the byline names one; null otherwise.</param>
internal sealed record Byline(IReadOnlyList<string> Authors, string? Outlet)
{
    public static Byline Empty { get; } = new([], null);
}

/// <summary>Takes names out of bylines: "By Ana Ruiz and Tom Hale, Political Editor", "by time news".</summary>
internal static class Bylines
{
    private const int LongestLine = 200;
    private const int MostWords = 24;
    private const int LongestName = 6;

    private const int MostBeside = 5;
    private const int MostBesideDated = 9;

    private static readonly char[] NameGaps = [' ', ',', '|', '/', '&', ';', '–', '—', '-', '·', '•'];
    private static readonly WordList GivenNames = WordList.Load("given-names");
    private static readonly WordList Roles = WordList.Load("byline-roles");
    private static readonly WordList OutletWords = WordList.Load("outlet-words");
    private static readonly string[] Leads = ["view all posts by ", "see all posts by ", "all posts by ", "posts by ", "written by: ", "written by ", "(reporting by ", "reporting by ", "reported by ", "report by ", "story by ", "words by ", "posted by ", "published by ", "authored by ", "by: ", "by ", "author: ", "authors: ", "author ", "reporter: "];
    private static readonly string[] Splitters = [" and ", " AND ", " And ", " & ", " with ", ",", ";", "|", "/", "•", "·", " – ", " — ", "\n", "\t"];
    private static readonly string[] Tails = [" for ", " in ", " at ", " from ", " published", " updated", " last updated", " posted", " on ", " (", " | ", " - ", " is ", " covers ", " follow", " @", " senior ", " contributor", " correspondent", " twitter", " email", " facebook", " instagram", " linkedin"];

    // Who edited a report or helped with it is not who wrote it.
    private static readonly string[] Helpers = ["editing by ", "edited by ", "additional reporting", "with reporting by "];
    private static readonly string[] Stamps = ["published", "updated", "posted", "modified", "first published", "last updated", "last modified"];

    private static readonly HashSet<string> Degrees = new(StringComparer.OrdinalIgnoreCase) { "phd", "ph.d", "md", "m.d", "rd", "r.d", "rdn", "ldn", "rn", "ma", "msc", "bsc", "mba", "jd", "dds", "cpa", "mph", "ms", "m.s", "psyd", "dvm", "lcsw" };

    /// <summary>The rest of a line that begins as a byline does; null when it is none.</summary>
    public static string? RestOf(string line)
    {
        if (line.Length > LongestLine)
        {
            return null;
        }

        var lead = Leads.FirstOrDefault(lead => line.StartsWith(lead, StringComparison.OrdinalIgnoreCase));
        if (lead is null || Prose.CountWords(line) > MostWords)
        {
            return null;
        }

        var rest = line[lead.Length..].Trim(' ', ':', '-', '—', '–');
        return rest.Length > 0 ? rest : null;
    }

    /// <summary>True for a line that says who wrote the report and nothing else; "By noon the road was closed." is not one.</summary>
    public static bool IsByline(string line)
    {
        if (RestOf(line) is not { } rest || (Prose.EndsSentence(rest) && Prose.CountWords(rest) > 5))
        {
            return false;
        }

        var named = Read(rest);
        return named.Outlet is not null || named.Authors.Any(name => IsName(name) || HasRole(name)) || (named.Authors.Count > 0 && DateScanner.Find(rest) is not null);
    }

    /// <summary>Reads the names in a byline without its "by".</summary>
    public static Byline Read(string rest)
    {
        List<string> authors = [];
        List<string> roles = [];
        string? outlet = null;
        foreach (var raw in WithoutHelpers(rest).Split(Splitters, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var piece = WithoutRoles(WithoutTail(WithoutLead(raw))).Trim(' ', '.', ':', '-', '–', '—', '*', '@', '(', ')', '[', ']');
            if (IsNobody(piece))
            {
                continue;
            }

            if (IsOutlet(piece))
            {
                outlet ??= piece;
            }
            else if (HasRole(piece))
            {
                roles.Add(piece);
            }
            else if (piece.Split(' ').Length <= LongestName && !authors.Contains(piece) && !IsPlaceBehind(piece, authors))
            {
                authors.Add(piece);
            }
        }

        // "by LLB political Reporter" names nobody else: the role is all that the byline says of who wrote it.
        return new Byline(authors.Count > 0 || outlet is not null ? authors : roles, outlet);
    }

    private static bool IsNobody(string piece) =>
        piece.Length is 0 or > 60 || DateScanner.Find(piece) is not null || !piece.Any(char.IsLetter) || Degrees.Contains(piece) || piece.Contains('@', StringComparison.Ordinal)
        || piece.Split(' ').Any(word => word.All(char.IsAsciiDigit)) || Stamps.Any(stamp => piece.StartsWith(stamp, StringComparison.OrdinalIgnoreCase));

    /// <summary>"By Ana Ruiz, Sund": one word behind a whole name is where it was written.</summary>
    private static bool IsPlaceBehind(string piece, List<string> authors) => !piece.Contains(' ', StringComparison.Ordinal) && authors.Any(IsName);

    /// <summary>True for names without "by", with places, dates and hours at most: "Ana Ruiz and Tom Hale in Sund", "Ana Ruiz | 4 May 2026".</summary>
    /// <remarks>One name and a place may be a caption; headings are kept out by asking for given names.</remarks>
    public static bool IsNameLine(string text)
    {
        if (text.Length > LongestLine || Prose.CountWords(text) > MostWords || Prose.EndsSentence(text.TrimEnd(')')))
        {
            return false;
        }

        var names = Read(text).Authors;
        if (names.Count == 0 || !names.All(name => IsName(name) && name.Split(' ') is { Length: <= 4 } words && GivenNames.Contains(words[0])))
        {
            return false;
        }

        var isDated = DateScanner.Find(text) is not null;
        var others = names.Aggregate(WithoutBrackets(text), (line, name) => line.Replace(name, "", StringComparison.Ordinal)).Split(NameGaps, StringSplitOptions.RemoveEmptyEntries);
        return (names.Count > 1 || isDated || text.Contains('(', StringComparison.Ordinal)) && (isDated || others.All(word => char.IsUpper(word[0]) || word is "and" or "in" or "with" or "at"))
            && others.Length <= (isDated ? MostBesideDated : MostBeside);
    }

    /// <summary>"Tom Hale (now) and Ana Ruiz (earlier)" without what stands in brackets.</summary>
    private static string WithoutBrackets(string text)
    {
        for (var open = text.IndexOf('(', StringComparison.Ordinal); open >= 0 && text.IndexOf(')', open) is > 0 and var close; open = text.IndexOf('(', StringComparison.Ordinal))
        {
            text = text.Remove(open, close - open + 1);
        }

        return text;
    }

    private static string WithoutHelpers(string rest)
    {
        var at = Helpers.Select(helper => rest.IndexOf(helper, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(rest.Length).Min();
        return rest[..at];
    }

    /// <summary>True for two to six words, the first and the last with capitals.</summary>
    public static bool IsName(string piece)
    {
        var words = piece.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 2 and <= LongestName && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && !piece.Any(c => char.IsDigit(c) || c == '&') && !HasRole(piece) && words.All(word => char.IsUpper(word[0]) || word.Length <= 4 || !char.IsLetter(word[0]));
    }

    /// <summary>True when the line is <paramref name="name"/> and, behind it, nothing but a calling: "Ana Ruiz Political Editor".</summary>
    public static bool IsNameWithRole(string line, string name) =>
        IsName(name) && line.StartsWith(name, StringComparison.Ordinal) && line[name.Length..].Trim() is var rest && (rest.Length == 0 || HasRole(rest));

    /// <summary>True for names such as "time news" or "Reuters": some word of them is one that outlets carry.</summary>
    public static bool IsOutlet(string piece)
    {
        var words = piece.Split([' ', '.'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 5 && words.Length > 0 && (OutletWords.Contains(words[^1]) || OutletWords.Contains(words[0])
            || (words.Length > 1 && words[0] is "The" or "the" && OutletWords.Contains(words[1]))) && !HasRoleNoun(words);
    }

    private static bool HasRoleNoun(string[] words) =>
        words.Any(word => word.ToLowerInvariant() is "reporter" or "correspondent" or "editor" or "writer" or "journalist" or "producer" or "columnist" or "staff" or "contributor" or "editors" or "reporters");

    private static bool HasRole(string piece)
    {
        var words = piece.Split(' ');
        return HasRoleNoun(words) || words.All(word => Roles.Contains(word));
    }

    private static string WithoutLead(string piece)
    {
        var lead = Leads.FirstOrDefault(lead => piece.StartsWith(lead, StringComparison.OrdinalIgnoreCase));
        return lead is null ? piece : piece[lead.Length..].Trim();
    }

    /// <summary>"Adam Hale DailyVoice Staff" names Adam Hale; "LLB political Reporter" names nobody and stays.</summary>
    private static string WithoutRoles(string piece)
    {
        var words = piece.Split(' ');
        var end = words.Length;
        while (end > 2 && (Roles.Contains(words[end - 1]) || (end < words.Length && IsMixed(words[end - 1]))))
        {
            end--;
        }

        return end >= 2 && end < words.Length && IsName(string.Join(' ', words[..end])) ? string.Join(' ', words[..end]) : piece;
    }

    private static bool IsMixed(string word) => word.Length > 4 && word.Skip(1).Any(char.IsUpper) && word.Any(char.IsLower) && !word.StartsWith("Mc", StringComparison.Ordinal) && !word.StartsWith("Mac", StringComparison.Ordinal);

    private static string WithoutTail(string piece)
    {
        var at = Tails.Select(tail => piece.IndexOf(tail, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(piece.Length).Min();
        return piece[..at];
    }
}
