namespace ClaimTracker.Extraction.Claims;

/// <summary>How a part of one claim stands to the same part of another.</summary>
internal enum Fit
{
    /// <summary>The same.</summary>
    Equal,

    /// <summary>The same but for wording that makes no difference.</summary>
    Close,

    /// <summary>The first says more.</summary>
    Narrower,

    /// <summary>The second says more.</summary>
    Broader,

    /// <summary>Perhaps the same.</summary>
    Doubtful,

    /// <summary>Not the same.</summary>
    Different,
}

/// <summary>Adds up how the parts of two claims stand to each other.</summary>
internal sealed class PartComparison
{
    private readonly List<(string Name, Fit Fit)> _parts = [];

    /// <summary>The parts that are not equal, in words.</summary>
    public string Where => string.Join(", ", _parts.Where(part => part.Fit != Fit.Equal).Select(part => part.Name));

    /// <summary>The same with the two claims exchanged.</summary>
    public PartComparison Reversed
    {
        get
        {
            var reversed = new PartComparison();
            foreach (var (name, fit) in _parts)
            {
                reversed.Add(name, fit switch { Fit.Narrower => Fit.Broader, Fit.Broader => Fit.Narrower, _ => fit });
            }

            return reversed;
        }
    }

    /// <summary>How the claims stand to each other as wholes: one that says more here and less there is another claim.</summary>
    public Fit Result
    {
        get
        {
            var fits = _parts.Select(part => part.Fit).ToHashSet();
            if (fits.Contains(Fit.Different) || (fits.Contains(Fit.Narrower) && fits.Contains(Fit.Broader)))
            {
                return Fit.Different;
            }

            if (fits.Contains(Fit.Doubtful))
            {
                return fits.Contains(Fit.Narrower) || fits.Contains(Fit.Broader) ? Fit.Different : Fit.Doubtful;
            }

            return fits.Contains(Fit.Narrower) ? Fit.Narrower
                : fits.Contains(Fit.Broader) ? Fit.Broader
                : fits.Contains(Fit.Close) ? Fit.Close
                : Fit.Equal;
        }
    }

    /// <summary>Adds a part.</summary>
    public void Add(string name, Fit fit) => _parts.Add((name, fit));
}
