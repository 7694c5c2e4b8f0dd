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

    private static readonly WordList Roles = WordList.Load("byline-roles");
    private static readonly WordList OutletWords = WordList.Load("outlet-words");
    private static readonly string[] Leads = ["written by ", "reported by ", "report by ", "story by ", "words by ", "posted by ", "published by ", "authored by ", "by: ", "by ", "author: ", "authors: ", "author ", "reporter: "];
    private static readonly string[] Splitters = [" and ", " & ", " with ", ",", ";", "|", " / ", "•", "·", " – ", " — ", "\n", "\t"];
    private static readonly string[] Tails = [" for ", " in ", " at ", " from ", " published", " updated", " last updated", " posted", " on ", " (", " | ", " - ", " is ", " covers ", " follow", " @", " senior ", " contributor", " correspondent"];

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
        return named.Outlet is not null || named.Authors.Any(name => IsName(name) || HasRole(name));
    }

    /// <summary>Reads the names in a byline without its "by".</summary>
    public static Byline Read(string rest)
    {
        List<string> authors = [];
        List<string> roles = [];
        string? outlet = null;
        foreach (var raw in rest.Split(Splitters, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var piece = WithoutTail(WithoutLead(raw)).Trim(' ', '.', ':', '-', '–', '—', '*', '@', '(', ')', '[', ']');
            if (piece.Length is 0 or > 60 || DateScanner.Find(piece) is not null || !piece.Any(char.IsLetter) || piece.Contains('@', StringComparison.Ordinal))
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
            else if (piece.Split(' ').Length <= LongestName && !authors.Contains(piece))
            {
                authors.Add(piece);
            }
        }

        // "by LLB political Reporter" names nobody else: the role is all that the byline says of who wrote it.
        return new Byline(authors.Count > 0 || outlet is not null ? authors : roles, outlet);
    }

    /// <summary>True for two to six words, the first and the last with capitals.</summary>
    public static bool IsName(string piece)
    {
        var words = piece.Split(' ');
        return words.Length is >= 2 and <= LongestName && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0])
            && !piece.Any(char.IsDigit) && !HasRole(piece) && words.All(word => char.IsUpper(word[0]) || word.Length <= 4 || !char.IsLetter(word[0]));
    }

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

    private static string WithoutTail(string piece)
    {
        var at = Tails.Select(tail => piece.IndexOf(tail, StringComparison.OrdinalIgnoreCase)).Where(at => at > 0).DefaultIfEmpty(piece.Length).Min();
        return piece[..at];
    }
}
