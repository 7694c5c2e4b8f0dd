namespace ClaimTracker.Web.Commands;

/// <summary>"Did you mean": the known name that a mistyped one is nearest to.</summary>
internal static class Spelling
{
    /// <summary>The nearest of <paramref name="known"/>; null when none is within two slips.</summary>
    public static string? Nearest(string typed, IEnumerable<string> known)
    {
        if (typed.Length > 40)
        {
            return null;
        }

        var nearest = known.Select(name => (Name: name, Distance: Distance(typed, name))).OrderBy(n => n.Distance).FirstOrDefault();
        return nearest.Name is { } found && nearest.Distance <= 2 ? found : null;
    }

    /// <summary>Insertions, deletions and replacements that turn one into the other (Levenshtein).</summary>
    private static int Distance(string from, string to)
    {
        var row = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var replaced = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
