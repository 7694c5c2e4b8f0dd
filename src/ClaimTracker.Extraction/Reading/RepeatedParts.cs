namespace ClaimTracker.Extraction.Reading;

/// <summary>Skips pull quotes: short blocks whose words all stand in one longer block of the article, too.</summary>
internal static class RepeatedParts
{
    private const int Run = 6;
    private const int MostWords = 60;

    /// <summary>Marks the short blocks; the longer ones stay. Time is linear: each run of words is looked up once.</summary>
    public static void Skip(IReadOnlyList<Block> blocks)
    {
        var owners = new Dictionary<int, int>();
        var runs = new List<int>[blocks.Count];
        for (var i = 0; i < blocks.Count; i++)
        {
            runs[i] = blocks[i].IsBody && blocks[i].Words >= Run ? WordRuns.Of(blocks[i].Text, Run) : [];
            foreach (var run in runs[i])
            {
                // The longest block that has the run owns it.
                if (!owners.TryGetValue(run, out var owner) || runs[owner].Count < runs[i].Count)
                {
                    owners[run] = i;
                }
            }
        }

        for (var i = 0; i < blocks.Count; i++)
        {
            if (runs[i].Count > 0 && blocks[i].Words <= MostWords && owners[runs[i][0]] is var owner && owner != i && runs[i].TrueForAll(run => owners[run] == owner))
            {
                blocks[i].Skip(SkipReasons.Repeated);
            }
        }
    }
}
