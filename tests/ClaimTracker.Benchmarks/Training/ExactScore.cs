using ClaimTracker.Extraction.Quotes.Tagging;

namespace ClaimTracker.Benchmarks.Training;

/// <summary>Exact F1 of source, cue and content on tokens, the way the published protocol counts, for choosing settings while training.</summary>
/// <remarks>A token has one role: source before cue before content. The product is measured by the scorer, not by this.</remarks>
internal sealed class ExactScore
{
    private static readonly string[] Names = ["source", "cue", "content"];

    private readonly int[,] _counts = new int[3, 3];

    public void Add(IEnumerable<GoldQuote> gold, IEnumerable<TaggedQuote> found)
    {
        var right = Fragments([.. gold.Select(quote => (quote.Source, quote.Cue, quote.Content))]);
        var said = Fragments([.. found.Where(quote => quote.Content.Count > 0).Select(quote => (quote.Source, quote.Cue, quote.Content))]);
        for (var role = 0; role < 3; role++)
        {
            _counts[role, 0] += right[role].Intersect(said[role]).Count();
            _counts[role, 1] += said[role].Count;
            _counts[role, 2] += right[role].Count;
        }
    }

    public override string ToString() => string.Join(' ', Names.Select((name, role) => FormattableString.Invariant(
        $"{name} {Percent(_counts[role, 0], _counts[role, 1]):F1}/{Percent(_counts[role, 0], _counts[role, 2]):F1}={Percent(2 * _counts[role, 0], _counts[role, 1] + _counts[role, 2]):F1}")));

    private static double Percent(int part, int whole) => whole == 0 ? 0 : 100.0 * part / whole;

    private static HashSet<Stretch>[] Fragments(IReadOnlyList<(IReadOnlyList<Stretch> Source, Stretch Cue, IReadOnlyList<Stretch> Content)> quotes)
    {
        var taken = new HashSet<int>();
        return
        [
            Role(quotes.SelectMany(quote => quote.Source), taken),
            Role(quotes.Select(quote => quote.Cue), taken),
            Role(quotes.SelectMany(quote => quote.Content), taken),
        ];
    }

    private static HashSet<Stretch> Role(IEnumerable<Stretch> fragments, HashSet<int> taken)
    {
        var role = new HashSet<Stretch>();
        foreach (var fragment in fragments.Distinct().OrderBy(fragment => fragment.First).ThenBy(fragment => fragment.Past))
        {
            var first = -1;
            for (var token = fragment.First; token <= fragment.Past; token++)
            {
                var free = token < fragment.Past && taken.Add(token);
                if (free && first < 0)
                {
                    first = token;
                }
                else if (!free && first >= 0)
                {
                    role.Add(new Stretch(first, token));
                    first = -1;
                }
            }
        }

        return role;
    }
}
